import CaseIndex
import EventJournal
import RecoveryDomain

extension Desk {
  /// How often a writer brings itself up to date and tries again when others append faster than it reads.
  private static let attemptLimit = 8

  /// The way of every command: bring the index to the head, lock, look at what was appended since, decide, append,
  /// unlock, sync (`decisions` 8–10).
  ///
  /// An answered idempotency key gives the first answer again without deciding anything.
  /// - Parameters:
  ///   - numbers: The cases that the decision asks about: fetched before the lock is taken.
  ///   - origins: The records that it asks about: fetched likewise.
  ///   - contacts: The contacts whose earlier failures it asks about: fetched likewise.
  ///   - place: Where the writer began to look at what the decision rests on; what others wrote about customers behind it
  ///     is told by the overlay.
  ///   - guarantee: The guarantee of whose other invocations it asks: fetched likewise.
  ///   - complainants: What complaints tell of who complains: asked only at a desk that has customers.
  ///   - tail: What a run of intake knows of the lines behind the index, which then need not come to the head first.
  func write(
    _ terms: CommandTerms = CommandTerms(), knowing numbers: [CaseNumber] = [],
    records origins: [CaseOrigin] = [], contacts: [String] = [], since place: JournalPosition? = nil,
    guarantee: GuaranteeOccurrence? = nil, behind tail: IntakeTail? = nil,
    complainants: () -> [ComplainantFacts] = { [] },
    _ decide: (inout Overlay) throws(DeskError) -> CommandOutcome?
  ) throws(DeskError) -> CommandOutcome? {
    var tail = tail
    for _ in 0..<Self.attemptLimit {
      if tail == nil { try catchUp() }
      let known = try asking {
        try KnownFacts(
          desk: self, cases: numbers, records: origins, contacts: contacts, since: place,
          once: terms.once?.key, tail: tail, guarantee: guarantee, complainants: complainants)
      }
      if let once = terms.once, let line = known.onceLine { return OnceDigest.answer(to: once, from: line) }
      do throws(DeskError) {
        return try DeskError.translating {
          try journal.append(since: known.position) { session in
            var overlay = try Overlay(desk: self, session: session, known: known)
            if let once = terms.once, let earlier = overlay.answered(once) { return earlier }
            let outcome = try decide(&overlay)
            session = overlay.session
            return outcome
          }
        }
      } catch .journal(let error) where error.isTooFarBehind {
        tail = nil
      }
    }
    throw .tooBusy
  }

  /// As `write`, for decisions that always have an outcome.
  func write(
    _ terms: CommandTerms = CommandTerms(), knowing numbers: [CaseNumber] = [], contacts: [String] = [],
    since place: JournalPosition? = nil, guarantee: GuaranteeOccurrence? = nil,
    complainants: () -> [ComplainantFacts] = { [] },
    _ decide: (inout Overlay) throws(DeskError) -> CommandOutcome
  ) throws(DeskError) -> CommandOutcome {
    let outcome = try write(
      terms, knowing: numbers, contacts: contacts, since: place, guarantee: guarantee,
      complainants: complainants
    ) {
      overlay throws(DeskError) -> CommandOutcome? in
      try decide(&overlay)
    }
    guard let outcome else { throw .tooBusy }
    return outcome
  }
}

extension JournalError {
  /// Whether the writer only has to read on and try again.
  fileprivate var isTooFarBehind: Bool {
    if case .tooFarBehind = code { true } else { false }
  }
}
