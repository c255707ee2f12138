import CaseIndex
public import ComplaintIntake
import Crypto
import RecoveryDomain

/// What a run of importing customers counted: `read = new + changed + same + unreadable`.
public struct CustomerCounts: Hashable, Sendable {
  /// Rows read.
  public var read = 0
  /// New customers.
  public var new = 0
  /// Customers of whom another thing is known now.
  public var changed = 0
  /// Customers of whom the same is on file already.
  public var same = 0
  /// Rows that cannot be read, or that tell nobody.
  public var unreadable = 0
  /// Cases of nobody that were found to be a customer's.
  public var matchedCases = 0

  /// Nothing counted yet.
  public init() {}
}

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
    var seen: [String: String] = [:]
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
        case .unreadable: counts.unreadable += 1
        case .record(let row):
          group.append(row)
          byteCount += row.profile.json.utf8.count
        }
      }
      let written = try take(group, source, importID, isDryRun, &seen, &counts)
      touched += written
      if !progress(counts, reader.bytesRead) { break }
    }
    if !touched.isEmpty { counts.matchedCases = try matchCases(like: touched) }
    return counts
  }

  /// Takes some customers in as one line.
  /// - Parameter seen: The content of the identities that came before in this run, for a dry run.
  /// - Returns: The profiles that are new or another.
  private func take(
    _ rows: [CustomerRow], _ source: String, _ importID: String, _ isDryRun: Bool,
    _ seen: inout [String: String],
    _ counts: inout CustomerCounts
  ) throws(DeskError) -> [CustomerProfile] {
    guard !rows.isEmpty else { return [] }
    for _ in 0..<Self.importAttempts {
      try catchUp()
      let (known, largest) = try asking {
        try index.read { snapshot in
          var known: [String: KnownCustomer] = [:]
          for row in rows {
            let identity = row.identity ?? row.contentHash
            known[identity] = try snapshot.knownCustomer(source: source, identity: identity)
          }
          return (known, try snapshot.largestCustomerNumber())
        }
      }
      var batch = CustomerBatch(
        source: source, importID: importID, known: known, largest: largest, seen: seen)
      for row in rows { batch.take(row) }
      var isOverrun = false
      if !isDryRun, !batch.payloads.isEmpty {
        _ = try write { overlay throws(DeskError) -> CommandOutcome? in
          isOverrun = !overlay.customerEvents.isEmpty
          guard !isOverrun else { return nil }
          guard overlay.facts.actor.role.mayWrite else { throw .notPermitted(overlay.facts.actor.role) }
          try overlay.append(batch.payloads)
          return nil
        }
      }
      guard !isOverrun else { continue }
      counts.new += batch.new
      counts.changed += batch.changed
      counts.same += batch.same
      if isDryRun { seen = batch.seen }
      return isDryRun ? [] : batch.profiles
    }
    throw .tooBusy
  }

  /// How often a line is tried again when others import customers at the same time.
  private static let importAttempts = 8

  /// Looks once more at the cases of nobody that share an identifier with some customers.
  private func matchCases(like profiles: [CustomerProfile]) throws(DeskError) -> Int {
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

/// The customers of one line.
private struct CustomerBatch {
  let source: String
  let importID: String
  let known: [String: KnownCustomer]
  var largest: CustomerNumber?
  var seen: [String: String]
  var payloads: [any EventPayload] = []
  var profiles: [CustomerProfile] = []
  var new = 0
  var changed = 0
  var same = 0
  private var given: [String: CustomerNumber] = [:]

  init(
    source: String, importID: String, known: [String: KnownCustomer], largest: CustomerNumber?,
    seen: [String: String]
  ) {
    self.source = source
    self.importID = importID
    self.known = known
    self.largest = largest
    self.seen = seen
  }

  /// Takes a row; one without a number in the source is known by its content.
  mutating func take(_ row: CustomerRow) {
    let identity = row.identity ?? row.contentHash
    let before = seen[identity] ?? known[identity]?.contentHash
    seen[identity] = row.contentHash
    guard before != row.contentHash else {
      same += 1
      return
    }
    let origin = CustomerOrigin(source: source, identity: identity, contentHash: row.contentHash)
    profiles.append(row.profile)
    if let number = given[identity] ?? known[identity]?.number {
      changed += 1
      payloads.append(
        CustomerChanged(customer: number, origin: origin, importID: importID, profile: row.profile))
    } else if before != nil {
      // Only a dry run comes here: the customer would have been recorded in an earlier line.
      changed += 1
    } else {
      new += 1
      let number = CustomerNumber((largest?.value ?? 0) + 1)
      largest = number
      given[identity] = number
      payloads.append(
        CustomerRecorded(customer: number, origin: origin, importID: importID, profile: row.profile))
    }
  }
}
