import RecoveryDomain

extension PolicyReader {
  /// The promised times and head starts of a policy.
  static func terms(_ root: PolicyTable) -> ServiceTerms? {
    let clocks = root.table("clocks")
    clocks?.allow([
      "acknowledge", "acknowledge_urgent", "next_word", "resolve", "promised_action", "others_answer",
      "follow_up", "paused_by", "calendar", "warnings",
    ])
    let calendars = PolicyCalendars(root)
    let acknowledge = clocks?.span("acknowledge")
    let urgent = clocks?.span("acknowledge_urgent")
    let nextWord = clocks?.span("next_word")
    let resolve = clocks?.span("resolve")
    let promised = clocks?.span("promised_action")
    let others = clocks?.span("others_answer")
    let followUp = clocks?.span("follow_up")
    let attempts = root.table("contact_attempts")
    attempts?.allow(["tries", "channels", "calendar"])
    let attemptCalendar = attempts?.calendar("calendar", calendars)
    let tries = attempts?.number("tries", in: 1...20)
    let channels = attempts?.number("channels", in: 1...5)
    let starts = headStarts(root)
    let statutory = root.table("statutory")
    statutory?.allow(["counts_from"])
    let share = statutory?.share("counts_from", absent: nil)
    let counting = clocks.flatMap { $0.table("calendar", needed: false) }
    counting?.allow(counted.map(\.key) + ["acknowledge_urgent"])
    var kinds: [ClockKind: WorkCalendar] = [:]
    for (key, kind) in counted { kinds[kind] = counting?.calendar(key, calendars) }
    let urgentCalendar = counting?.calendar("acknowledge_urgent", calendars)
    if let clocks {
      let spans = [
        ("acknowledge", acknowledge), ("next_word", nextWord), ("resolve", resolve),
        ("promised_action", promised), ("others_answer", others), ("follow_up", followUp),
      ]
      for (key, span) in spans where isAroundTheClock(key, counting) { clocks.needsCalendar(key, span) }
      // Urgent cases are answered in the hours of the others where nothing else is said.
      let urgentKey =
        counting?.keys.contains("acknowledge_urgent") == true ? "acknowledge_urgent" : "acknowledge"
      if isAroundTheClock(urgentKey, counting) { clocks.needsCalendar("acknowledge_urgent", urgent) }
    }
    let warnings = clocks?.percentages("warnings")
    let deadlines = deadlines(root, calendars)
    guard let acknowledge, let urgent, let nextWord, let resolve, let promised, let others, let followUp,
      let tries, let channels, let starts, let share
    else { return nil }
    return ServiceTerms(
      acknowledge: acknowledge, acknowledgeUrgent: urgent, nextWord: nextWord, resolve: resolve,
      promisedAction: promised, othersAnswer: others, followUp: followUp, pauses: clocks.map(pauses) ?? [:],
      headStarts: starts.lengths, headStartCap: starts.cap, statutoryShare: share, attempts: tries,
      attemptChannels: channels, calendars: kinds, urgentCalendar: urgentCalendar,
      warnings: warnings ?? defaultWarnings, deadlines: deadlines,
      escalation: escalation(root), attemptCalendar: attemptCalendar)
  }

  /// Whether a clock of the house counts in no calendar; one of a wrong name is another mistake.
  static func isAroundTheClock(_ key: String, _ calendars: PolicyTable?) -> Bool {
    guard let calendars, calendars.keys.contains(key) else { return true }
    return calendars.textIfSound(key) == PolicyCalendars.always
  }

  /// The percentages at which a clock warns where the policy names none (`domain` §4).
  private static let defaultWarnings = [50, 80]

  /// The clocks of the house that count in a calendar, by their key.
  private static let counted: [(key: String, kind: ClockKind)] = [
    ("acknowledge", .acknowledge), ("next_word", .nextWord), ("resolve", .resolve),
    ("promised_action", .promisedAction), ("others_answer", .othersAnswer), ("follow_up", .followUp),
  ]

  /// The clocks that a wait may pause, by their key; a statutory one is never paused.
  private static let pausable: [(key: String, kind: ClockKind)] = [
    ("acknowledge", .acknowledge), ("next_word", .nextWord), ("resolve", .resolve),
  ]

  private static func pauses(_ clocks: PolicyTable) -> [ClockKind: Set<WaitReason>] {
    guard let table = clocks.table("paused_by", needed: false) else { return [:] }
    table.allow(pausable.map(\.key))
    var pauses: [ClockKind: Set<WaitReason>] = [:]
    for (key, kind) in pausable where table.keys.contains(key) { pauses[kind] = table.words(key) }
    return pauses
  }

  private static func headStarts(_ root: PolicyTable) -> (lengths: [HeadStart: Duration], cap: Duration)? {
    let keys: [(key: String, reason: HeadStart)] = [
      ("severe", .severe), ("failed_recovery", .failedRecovery), ("repeat_failure", .repeatFailure),
      ("care_list", .careList),
      ("vulnerable", .vulnerable), ("publicity", .publicity), ("guarantee", .guarantee),
    ]
    guard let table = root.table("head_starts") else { return nil }
    table.allow(keys.map(\.key) + ["cap"])
    var lengths: [HeadStart: Duration] = [:]
    for (key, reason) in keys where table.keys.contains(key) {
      lengths[reason] = table.duration(key, longest: 8)
    }
    // All head starts of a case count 480 minutes at most (`decisions` 16), so none can be longer.
    return table.duration("cap", longest: 8).map { (lengths, $0) }
  }
}
