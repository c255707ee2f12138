import RecoveryDomain

/// The calendars of a policy by name, while it is read.
struct PolicyCalendars {
  /// The name under which a clock counts around the clock although others of its table do not.
  static let always = "always"

  /// Those that could be read.
  private(set) var calendars: [String: WorkCalendar] = [:]
  /// All names that may stand where a calendar is named, of sound calendars or not.
  private(set) var names: [String] = [always]

  /// Reads `[calendars.*]` with what the policy keeps for them.
  init(_ root: PolicyTable) {
    guard let tables = root.table("calendars", needed: false) else { return }
    let kept = KeptTables(root)
    for name in tables.keys {
      guard let table = tables.table(name) else { continue }
      names.append(name)
      guard name != Self.always else {
        tables.note(name, .reserved(name))
        continue
      }
      var taken: Set<String> = []
      guard tables.isCode(name, taken: &taken) else { continue }
      calendars[name] = Self.calendar(name, table, kept)
    }
    names.sort()
  }

  private static func calendar(_ name: String, _ table: PolicyTable, _ kept: KeptTables) -> WorkCalendar? {
    let weekdays = Weekday.allCases
    table.allow(
      weekdays.map(\.rawValue) + ["zone", "make_up", "make_up_words", "holidays", "closed", "open"])
    let zone = kept.zone(table)
    var week: [Weekday: DayHours] = [:]
    var isSound = true
    for weekday in weekdays {
      guard let hours = table.hours(weekday.rawValue) else {
        isSound = false
        continue
      }
      week[weekday] = hours
    }
    let special = kept.specialDays(table)
    let makeUp = table.hours("make_up")
    if makeUp?.isEmpty == true, special?.values.contains(where: \.isMakeUp) == true {
      table.note("make_up", .missing)
    }
    guard isSound, let zone, let makeUp, let special else { return nil }
    guard let calendar = WorkCalendar(name: name, zone: zone, week: week, makeUp: makeUp, special: special)
    else {
      table.noteHere(.noHours)
      return nil
    }
    return calendar
  }
}

extension WorkCalendar.SpecialDay {
  /// Whether people work on it.
  fileprivate var isMakeUp: Bool {
    if case .makeUp = self { true } else { false }
  }
}

extension PolicyTable {
  /// The hours of a day; nil after noting what is wrong with them. An absent key has none.
  fileprivate func hours(_ key: String) -> DayHours? {
    guard let texts = texts(key) else { return nil }
    do throws(DayHours.Mistake) {
      return try DayHours(reading: texts)
    } catch {
      switch error {
      case .notHours(let text): note(key, .notHours(text))
      case .endsBeforeItBegins(let text): note(key, .endsBeforeItBegins(text))
      case .overlapping(let earlier, let later): note(key, .overlappingHours(earlier, later))
      }
      return nil
    }
  }

  /// The calendar that a key names; around the clock where the key is absent, and after noting a name that is none.
  func calendar(_ key: String, _ calendars: PolicyCalendars) -> WorkCalendar? {
    guard let name = text(key, needed: false) else { return nil }
    guard calendars.names.contains(name) else {
      note(key, .unknownWord(name, allowed: calendars.names))
      return nil
    }
    return name == PolicyCalendars.always ? .aroundTheClock : calendars.calendars[name]
  }
}
