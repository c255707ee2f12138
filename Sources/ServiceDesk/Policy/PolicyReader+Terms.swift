import RecoveryDomain

extension PolicyReader {
  /// The promised times and head starts of a policy.
  static func terms(_ root: PolicyTable) -> ServiceTerms? {
    let clocks = root.table("clocks")
    clocks?.allow([
      "acknowledge", "acknowledge_urgent", "next_word", "resolve", "promised_action", "others_answer",
      "follow_up", "paused_by",
    ])
    let acknowledge = clocks?.duration("acknowledge")
    let urgent = clocks?.duration("acknowledge_urgent")
    let nextWord = clocks?.duration("next_word")
    let resolve = clocks?.duration("resolve")
    let promised = clocks?.duration("promised_action")
    let others = clocks?.duration("others_answer")
    let followUp = clocks?.duration("follow_up")
    let attempts = root.table("contact_attempts")
    attempts?.allow(["tries", "channels"])
    let tries = attempts?.number("tries", in: 1...20)
    let channels = attempts?.number("channels", in: 1...5)
    let starts = headStarts(root)
    let statutory = root.table("statutory")
    statutory?.allow(["counts_from"])
    let share = statutory?.share("counts_from", absent: nil)
    guard let acknowledge, let urgent, let nextWord, let resolve, let promised, let others, let followUp,
      let tries, let channels, let starts, let share
    else { return nil }
    return ServiceTerms(
      acknowledge: acknowledge, acknowledgeUrgent: urgent, nextWord: nextWord, resolve: resolve,
      promisedAction: promised, othersAnswer: others, followUp: followUp, pauses: clocks.map(pauses) ?? [:],
      headStarts: starts.lengths, headStartCap: starts.cap, statutoryShare: share, attempts: tries,
      attemptChannels: channels)
  }

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
      ("vulnerable", .vulnerable), ("publicity", .publicity), ("guarantee", .guarantee),
    ]
    guard let table = root.table("head_starts") else { return nil }
    table.allow(keys.map(\.key) + ["cap"])
    var lengths: [HeadStart: Duration] = [:]
    for (key, reason) in keys where table.keys.contains(key) { lengths[reason] = table.duration(key) }
    // All head starts of a case count 480 minutes at most (`decisions` 16).
    return table.duration("cap", longest: 8).map { (lengths, $0) }
  }
}
