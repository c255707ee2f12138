import CaseIndex
public import ComplaintIntake
import Crypto
import RecoveryDomain

extension Desk {
  /// How many customers go into one line: few enough that the line stays far below a line's limit.
  private static let customersPerLine = 256
  /// About how many bytes of text the customers of one line hold at most.
  private static let customerLineBytes = 256 << 10

  /// Takes in all customers of a file, many in a line; running it again changes nothing, and a file that says
  /// something else of a customer changes that one. Cases of nobody are then looked at once more.
  /// - Parameters:
  ///   - source: The name of the source; with the customer's number there the identity.
  ///   - isDryRun: Counts only, and records nothing.
  ///   - progress: Hears the counts and the bytes read after each line; returns whether to go on.
  public func importCustomers(
    options: CustomerReader.Options, source: String, importID: String, isDryRun: Bool = false,
    nextChunk: @escaping () throws -> [UInt8]?,
    progress: (CustomerCounts, _ bytesRead: Int) -> Bool = { _, _ in true }
  ) throws(DeskError) -> CustomerCounts {
    var reader = try DeskError.translating {
      try CustomerReader(options: options, sha256: { Array(SHA256.hash(data: $0)) }, nextChunk: nextChunk)
    }
    try catchUp()
    let role = try actor().role
    guard isDryRun || role.mayWrite else { throw .notPermitted(role) }
    var counts = CustomerCounts()
    var touched: [CustomerProfile] = []
    var firstRows: [String: (row: Int, contentHash: String)] = [:]
    var group: [CustomerRow] = []
    var byteCount = 0
    var isAtEnd = false
    while !isAtEnd {
      group.removeAll(keepingCapacity: true)
      byteCount = 0
      while group.count < Self.customersPerLine, byteCount < Self.customerLineBytes {
        let item = try DeskError.translating { try reader.next() }
        guard let item else {
          isAtEnd = true
          break
        }
        counts.read += 1
        switch item {
        case .untaken(let row): counts.leave(row)
        case .record(let row):
          if let first = firstRows[row.key] {
            counts.leaveAgain(row, like: first.row, saysTheSame: first.contentHash == row.contentHash)
            continue
          }
          firstRows[row.key] = (row.row, row.contentHash)
          group.append(row)
          byteCount += row.profile.json.utf8.count
        }
      }
      let written = try take(group, source, importID, isDryRun, &counts)
      touched += written
      if !progress(counts, reader.bytesRead) { break }
    }
    if !touched.isEmpty { counts.matchedCases = try matchCases(like: touched) }
    return counts
  }

  /// Takes some customers in as one line.
  /// - Returns: The profiles that are new or another.
  private func take(
    _ rows: [CustomerRow], _ source: String, _ importID: String, _ isDryRun: Bool,
    _ counts: inout CustomerCounts
  ) throws(DeskError) -> [CustomerProfile] {
    guard !rows.isEmpty else { return [] }
    let batch = try untilUndisturbed { place throws(DeskError) -> CustomerBatch? in
      let (known, largest) = try asking {
        try index.read { snapshot in
          var known: [String: KnownCustomer] = [:]
          for row in rows {
            known[row.key] = try snapshot.knownCustomer(source: source, identity: row.key)
          }
          return (known, try snapshot.largestCustomerNumber())
        }
      }
      var batch = CustomerBatch(
        source: source, importID: importID, known: known, largest: largest)
      for row in rows { batch.take(row) }
      guard !isDryRun, !batch.payloads.isEmpty else { return batch }
      var isOverrun = false
      _ = try write(since: place) { overlay throws(DeskError) -> CommandOutcome? in
        isOverrun = !overlay.customerEvents.isEmpty
        guard !isOverrun else { return nil }
        guard overlay.facts.actor.role.mayWrite else { throw .notPermitted(overlay.facts.actor.role) }
        try overlay.append(batch.payloads)
        return nil
      }
      return isOverrun ? nil : batch
    }
    counts.new += batch.new
    counts.changed += batch.changed
    counts.same += batch.same
    return isDryRun ? [] : batch.profiles
  }

  /// Looks once more at the cases of nobody that share an identifier with some customers.
  @discardableResult
  func matchCases(like profiles: [CustomerProfile]) throws(DeskError) -> Int {
    try catchUp()
    let numbers = try asking {
      try index.read { snapshot in
        var numbers: Set<CaseNumber> = []
        for profile in profiles { numbers.formUnion(try snapshot.unmatchedCases(like: profile)) }
        return numbers.sorted()
      }
    }
    return try matchCases(numbers)
  }
}
