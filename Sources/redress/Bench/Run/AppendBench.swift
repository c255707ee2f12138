import DeskText
import EventJournal
import JSONTape
import RecoveryDomain
import ServiceDesk

/// Durable appends, by turns with bare writes of the same bytes to a file on the same file system.
struct AppendBench {
  /// The copy that is appended to.
  let scratch: ScratchDesk
  /// The same copy, opened.
  let desk: Desk

  /// How often one line is appended in each way.
  private static let rounds = 300
  /// How often a group is.
  private static let groupRounds = 60
  /// How many lines make a group.
  private static let groupSize = 100

  /// Appends one line at a time.
  func run() throws -> [Measurement] {
    let bare = try BareFile(path: scratch.folder + "/floor")
    let journal = try Journal(folder: scratch.places.desk)
    guard let number = try desk.largestCaseNumber() else { return [] }
    var floor = Samples()
    var alone = Samples()
    var whole = Samples()
    for round in 0..<Self.rounds {
      let target = CaseNumber(1 + Int64(round) * 7919 % number.value)
      let text = "已向现场值班经理核实，监控和系统记录与顾客描述一致，第\(round)次联系。"
      let before = try journal.head()
      _ = try whole.time { try desk.perform(.note(text: text), on: target) }
      guard let (line, position) = try Self.line(journal, after: before) else { continue }
      let bytes = line.bytes + [0x0A]
      let draft = Self.draft(line)
      try alone.time {
        try journal.append(since: position) { session in _ = try session.append(draft) }
      }
      try floor.time { try bare.append(bytes) }
      // The line was appended behind the desk's back: its index takes it in outside of any measurement.
      try desk.catchUp()
    }
    return Measurement.milliseconds(.appendDesk, whole, floor: floor)
      + Measurement.milliseconds(.appendJournal, alone, floor: floor) + (try group(journal, bare))
  }

  /// Appends a hundred lines at a time.
  private func group(_ journal: Journal, _ bare: BareFile) throws -> [Measurement] {
    var floor = Samples()
    var samples = Samples()
    let before = try journal.head()
    guard let number = try desk.largestCaseNumber() else { return [] }
    _ = try desk.perform(.note(text: "已向现场值班经理核实，监控和系统记录与顾客描述一致。"), on: number)
    guard let (line, first) = try Self.line(journal, after: before) else { return [] }
    var position = first
    let draft = Self.draft(line)
    let bytes = Array(repeatElement(line.bytes + [0x0A], count: Self.groupSize).joined())
    for _ in 0..<Self.groupRounds {
      position = try samples.time {
        try journal.append(since: position) { session in
          for _ in 0..<Self.groupSize { _ = try session.append(draft) }
          return session.position
        }
      }
      try floor.time { try bare.append(bytes) }
    }
    try desk.catchUp()
    return Measurement.milliseconds(.appendGroup, samples, floor: floor)
  }

  /// The first line behind a place, and the place behind it.
  private static func line(_ journal: Journal, after position: JournalPosition) throws -> (
    JournalLine, JournalPosition
  )? {
    var found: (JournalLine, JournalPosition)?
    _ = try journal.read(from: position) { item, after in
      if case .line(let line) = item { found = (line, after) }
      return found == nil
    }
    return found
  }

  /// A note like one that stands in a line.
  private static func draft(_ line: JournalLine) -> CommitDraft {
    let payload = CaseNoted(text: line.personal?.elements.first { _ in true }?["text"]?.string ?? "")
    let encoded = EventLine.encode([payload])
    return CommitDraft(
      actor: line.actor, caseNumber: line.caseNumber, revision: (line.revision ?? 0) + 1,
      events: encoded.events, personal: encoded.personal, wantedAt: line.at)
  }
}
