import CaseIndex
import ComplaintIntake
import Crypto
import RecoveryDomain

extension Desk {
  /// About how many bytes of text the rows hold at most that go into the journal under one lock and one sync: well
  /// below what others read under the lock, so that two runs at once do not keep each other from writing
  /// (`decisions` 8).
  private static let groupByteCount = 384 << 10
  /// How many groups a run is ahead of the index when a thread of its own begins to bring the index after.
  private static let companionGroups = 8
  /// How many groups a run is ahead of the index at most: some megabytes of what it has to remember.
  private static let leadGroups = 40

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
    var reader = try reader(options, nextChunk)
    var counts = IntakeCounts()
    counts.unusedColumns = reader.unusedHeaders
    var group: [CaseRecorded] = []
    var isAtEnd = false
    var tail: IntakeTail?
    let companion = IndexCompanion(of: self)
    // Every row is saved by then: should the index not take them in now, the next command sees to it.
    defer {
      companion.finish()
      try? catchUp()
    }
    while !isAtEnd {
      group.removeAll(keepingCapacity: true)
      var byteCount = 0
      while group.count < self.options.intakeGroupSize, byteCount < Self.groupByteCount {
        guard let item = try Self.next(&reader) else {
          isAtEnd = true
          break
        }
        let complaint = IntakeShape.complaint(item, importID: importID, takenIn: options.takenIn)
        byteCount += (complaint.details.words?.utf8.count ?? 0) + (complaint.rawBase64?.utf8.count ?? 0)
        group.append(complaint)
      }
      if !group.isEmpty { try takeIn(group, &counts, &tail) }
      let lead = tail?.records.count ?? 0
      if lead >= Self.companionGroups * self.options.intakeGroupSize {
        companion.catchUp()
        if lead >= Self.leadGroups * self.options.intakeGroupSize {
          companion.rest()
          tail = nil
        }
      }
      if !progress(counts, reader.bytesRead) { break }
    }
    return counts
  }

  /// Reads a file without recording anything: the counts as they would be, and the first complaints as they would be
  /// recorded (`decisions` 20).
  public func tryIntake(
    options: IntakeOptions, showing limit: Int, nextChunk: @escaping () throws -> [UInt8]?
  ) throws(DeskError) -> (counts: IntakeCounts, first: [CaseRecorded]) {
    var reader = try reader(options, nextChunk)
    try catchUp()
    var counts = IntakeCounts()
    counts.unusedColumns = reader.unusedHeaders
    var first: [CaseRecorded] = []
    var seen: [RecordKey: String] = [:]
    while let item = try Self.next(&reader) {
      let complaint = IntakeShape.complaint(item, importID: "", takenIn: options.takenIn)
      if first.count < limit { first.append(complaint) }
      guard let origin = complaint.origin else { continue }
      var known = seen[RecordKey(origin)]
      if known == nil { known = try knownContentHash(of: origin) }
      counts.read += 1
      switch known {
      case nil where complaint.needsReading != nil: counts.unreadable += 1
      case nil: counts.recorded += 1
      case origin.contentHash: counts.duplicates += 1
      default: counts.changed += 1
      }
      seen[RecordKey(origin)] = origin.contentHash
    }
    return (counts, first)
  }

  /// The content under which a record is known; nil when it is not, or its case was voided.
  private func knownContentHash(of origin: CaseOrigin) throws(DeskError) -> String? {
    let found = try asking {
      try index.read { try $0.knownRecord(source: origin.source, identity: origin.identity) }
    }
    return found.flatMap { $0.isVoided ? nil : $0.contentHash }
  }

  private func takeIn(
    _ group: [CaseRecorded], _ counts: inout IntakeCounts, _ tail: inout IntakeTail?
  ) throws(DeskError) {
    let results = try record(group, behind: &tail)
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

  private func reader(_ options: IntakeOptions, _ nextChunk: @escaping () throws -> [UInt8]?)
    throws(DeskError) -> IntakeReader
  {
    let limit = self.options.intakeRecordByteLimit
    var options = options
    options.maximumRecordBytes = min(options.maximumRecordBytes, limit)
    return try DeskError.translating {
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
