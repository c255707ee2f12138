import RecoveryDomain

/// What a policy keeps of files and of the zone database: written behind its text when it is adopted, so that replay
/// needs neither (`decisions` 5).
struct KeptTables {
  private let zones: PolicyTable?
  private let holidays: PolicyTable?

  /// The kept tables of a policy; without any, only universal time is known.
  init(_ root: PolicyTable) {
    let kept = root.table(PolicyKeeping.table, needed: false)
    kept?.allow([PolicyKeeping.zones, PolicyKeeping.holidays])
    zones = kept?.table(PolicyKeeping.zones, needed: false)
    holidays = kept?.table(PolicyKeeping.holidays, needed: false)
  }

  /// The rules of a calendar's zone; nil after noting that they are not known.
  func zone(_ table: PolicyTable) -> ZoneRules? {
    guard let identifier = table.text("zone") else { return nil }
    if identifier == ZoneRules.utc.identifier { return .utc }
    guard let zones, zones.keys.contains(identifier), let kept = zones.table(identifier) else {
      table.note("zone", .unknownZone(identifier))
      return nil
    }
    kept.allow(["offset", "changes"])
    guard let offset = kept.number("offset", in: Self.offsets), let texts = kept.texts("changes") else {
      return nil
    }
    var changes: [ZoneRules.Change] = []
    for text in texts {
      let parts = text.split(separator: " ")
      guard parts.count == 2, let from = Timestamp(text: String(parts[0])), let offset = Int(parts[1]),
        Self.offsets.contains(offset)
      else {
        kept.note("changes", .notADay(text))
        return nil
      }
      changes.append(.init(from: from, offset: .seconds(offset)))
    }
    return ZoneRules(identifier: identifier, firstOffset: .seconds(offset), changes: changes)
  }

  /// The seconds by which a zone may differ from universal time: more than any ever did.
  private static let offsets = -100_000...100_000

  /// The holidays and make-up days of a calendar: those of its files in their order, then its own, the last word on a
  /// day counting; nil after noting what is wrong.
  func specialDays(_ table: PolicyTable) -> [CivilDay: WorkCalendar.SpecialDay]? {
    guard let files = table.texts("holidays"), let closed = table.texts("closed"),
      let open = table.texts("open"), let words = table.texts("make_up_words")
    else { return nil }
    var days: [CivilDay: WorkCalendar.SpecialDay] = [:]
    var isSound = true
    for file in files {
      guard let holidays, holidays.keys.contains(file), let kept = holidays.table(file) else {
        table.note("holidays", .unreadableHolidays(file: file, .notKept))
        isSound = false
        continue
      }
      kept.allow(["days"])
      for text in kept.texts("days") ?? [] {
        guard let day = HolidayDay(text: text) else {
          kept.note("days", .notADay(text))
          isSound = false
          continue
        }
        let isMakeUp = !day.isOff || words.contains { day.name.contains($0) }
        days[day.day] = isMakeUp ? .makeUp(day.name) : .holiday(day.name)
      }
    }
    var closedDays: Set<CivilDay> = []
    for (key, texts) in [("closed", closed), ("open", open)] {
      for text in texts {
        guard let day = CivilDay(text: text.prefix(10)), text.count == 10 || text.dropFirst(10).first == " "
        else {
          table.note(key, .notADay(text))
          isSound = false
          continue
        }
        let name = String(text.dropFirst(11))
        if key == "closed" {
          closedDays.insert(day)
        } else if closedDays.contains(day) {
          table.noteUnlessAdopted(key, .closedAndOpen(day.text))
        }
        days[day] = key == "open" ? .makeUp(name) : .holiday(name)
      }
    }
    return isSound ? days : nil
  }
}
