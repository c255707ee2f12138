/// Why a row of a file of customers was not taken.
public enum CustomerRowFault: Hashable, Sendable {
  /// The row cannot be read.
  case unreadable(NeedsReading)
  /// The row tells no name, telephone, address or account.
  case tellsNobody
  /// An earlier row of the same file says other things of the same customer: that one holds, so that the file can be
  /// taken in again without a change.
  case contradicts(row: Int)
}

/// A row of a file of customers that was not taken.
public struct UntakenCustomerRow: Hashable, Sendable {
  /// Its number in the file, from 1, without the header.
  public let row: Int
  /// Why.
  public let fault: CustomerRowFault

  /// A row that was not taken.
  public init(row: Int, _ fault: CustomerRowFault) {
    self.row = row
    self.fault = fault
  }
}
