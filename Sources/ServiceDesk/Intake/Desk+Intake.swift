import CaseIndex
import ComplaintIntake
import Crypto
import RecoveryDomain

extension Desk {
  /// How many rows go into the journal under one lock and one sync.
  private static let groupSize = 512

  /// Takes in all rows of a file; each is a line of its own, many are saved together.
  ///
  /// Interrupting and running again loses and doubles nothing: what is on record already counts as duplicate.
  /// - Parameters:
  ///   - importID: The id by which the whole run can be taken back.
  ///   - progress: Hears the counts and the bytes read after each group; returns whether to go on.
  public func takeIn(
    options: IntakeOptions, importID: String, nextChunk: @escaping () throws -> [UInt8]?,
    progress: (IntakeCounts, _ bytesRead: Int) -> Bool = { _, _ in true }
  ) throws(DeskError) -> IntakeCounts {
    var reader = try Self.reader(options, nextChunk)
    var counts = IntakeCounts()
    var group: [CaseRecorded] = []
    var isAtEnd = false
    while !isAtEnd {
      group.removeAll(keepingCapacity: true)
      while group.count < Self.groupSize {
        guard let item = try Self.next(&reader) else {
          isAtEnd = true
          break
        }
        group.append(IntakeShape.complaint(item, importID: importID, takenIn: options.takenIn))
      }
      if !group.isEmpty { try takeIn(group, &counts) }
      if !progress(counts, reader.bytesRead) { break }
    }
    return counts
  }

  /// Reads a file without recording anything: the counts as they would be, and the first complaints as they would be
  /// recorded (`decisions` 20).
  public func tryIntake(
    options: IntakeOptions, showing limit: Int, nextChunk: @escaping () throws -> [UInt8]?
  ) throws(DeskError) -> (counts: IntakeCounts, first: [CaseRecorded]) {
    var reader = try Self.reader(options, nextChunk)
    var counts = IntakeCounts()
    var first: [CaseRecorded] = []
    var seen: [String: String] = [:]
    while let item = try Self.next(&reader) {
      let complaint = IntakeShape.complaint(item, importID: "", takenIn: options.takenIn)
      if first.count < limit { first.append(complaint) }
      guard let origin = complaint.origin else { continue }
      let known = try DeskError.translating {
        try seen[origin.identity] ?? knownContentHash(of: origin)
      }
      counts.read += 1
      switch known {
      case nil where complaint.needsReading != nil: counts.unreadable += 1
      case nil: counts.recorded += 1
      case origin.contentHash: counts.duplicates += 1
      default: counts.changed += 1
      }
      seen[origin.identity] = origin.contentHash
    }
    return (counts, first)
  }

  /// Takes back all cases of an import that still count, with a reason; each gets its own line.
  /// - Returns: How many were voided, and why the others were not.
  public func voidImport(_ importID: String, reason: String) throws(DeskError)
    -> (voided: Int, refused: [(CaseNumber, Refusal)])
  {
    let numbers = try DeskError.translating { try index.read { try $0.cases(ofImport: importID) } }
    guard !numbers.isEmpty else { throw .noSuchImport(importID) }
    var voided = 0
    var refused: [(CaseNumber, Refusal)] = []
    for start in stride(from: 0, to: numbers.count, by: Self.groupSize) {
      let group = Array(numbers[start..<min(start + Self.groupSize, numbers.count)])
      var refusedHere: [(CaseNumber, Refusal)] = []
      _ = try write(knowing: group) { overlay throws(DeskError) -> CommandOutcome? in
        refusedHere.removeAll()
        let facts = try self.facts(now: overlay.now)
        for number in group {
          guard var state = try overlay.state(of: number) else { continue }
          switch state.decide(.void(reason: reason), facts) {
          case .commit(let events): _ = try overlay.append(events, to: &state, once: nil)
          case .refused(let refusal): refusedHere.append((number, refusal))
          case .already: break
          }
        }
        return nil
      }
      voided += group.count - refusedHere.count
      refused += refusedHere
    }
    return (voided, refused)
  }

  /// The content under which a record is known; nil when it is not, or its case was voided.
  private func knownContentHash(of origin: CaseOrigin) throws -> String? {
    let found = try index.read { try $0.knownRecord(source: origin.source, identity: origin.identity) }
    return found.flatMap { $0.isVoided ? nil : $0.contentHash }
  }

  private func takeIn(_ group: [CaseRecorded], _ counts: inout IntakeCounts) throws(DeskError) {
    let results = try record(group)
    for (complaint, result) in zip(group, results) {
      counts.read += 1
      switch result {
      case .recorded:
        if complaint.needsReading == nil { counts.recorded += 1 } else { counts.unreadable += 1 }
      case .changed: counts.changed += 1
      case .duplicate: counts.duplicates += 1
      case .refused(.notPermitted(let role)): throw .notPermitted(role)
      case .refused(let refusal): throw .system(String(describing: refusal))
      }
    }
  }

  private static func reader(_ options: IntakeOptions, _ nextChunk: @escaping () throws -> [UInt8]?)
    throws(DeskError) -> IntakeReader
  {
    try DeskError.translating {
      try IntakeReader(options: options, sha256: { Array(SHA256.hash(data: $0)) }, nextChunk: nextChunk)
    }
  }

  private static func next(_ reader: inout IntakeReader) throws(DeskError) -> IntakeItem? {
    do throws(IntakeError) {
      return try reader.next()
    } catch {
      throw .intake(error)
    }
  }
}
