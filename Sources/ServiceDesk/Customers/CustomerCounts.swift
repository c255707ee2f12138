import ComplaintIntake
public import RecoveryDomain

/// What a run of importing customers counted: `read = new + changed + same + untaken`.
public struct CustomerCounts: Hashable, Sendable {
  /// Rows read.
  public var read = 0
  /// New customers.
  public var new = 0
  /// Customers of whom another thing is known now.
  public var changed = 0
  /// Customers of whom the same is on file already.
  public var same = 0
  /// Rows that cannot be read, that tell nobody, or that contradict an earlier one.
  public var untaken = 0
  /// The first of those rows.
  public private(set) var firstUntaken: [UntakenCustomerRow] = []
  /// Cases of nobody that were found to be a customer's.
  public var matchedCases = 0

  /// How many of the rows that are not taken are remembered: enough to find what is wrong with a file.
  private static let rememberedRows = 20

  /// Nothing counted yet.
  public init() {}

  /// Counts a row about a customer of whom an earlier row of the file told already.
  mutating func leaveAgain(_ row: CustomerRow, like first: Int, saysTheSame: Bool) {
    if saysTheSame { same += 1 } else { leave(UntakenCustomerRow(row: row.row, .contradicts(row: first))) }
  }

  /// Counts a row that was not taken.
  mutating func leave(_ row: UntakenCustomerRow) {
    untaken += 1
    if firstUntaken.count < Self.rememberedRows { firstUntaken.append(row) }
  }
}
