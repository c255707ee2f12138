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
