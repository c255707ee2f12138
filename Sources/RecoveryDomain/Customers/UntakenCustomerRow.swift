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
