/// The number of a customer, written `K-000123`; given once and never again, whatever becomes of the customer.
public struct CustomerNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number, from 1.
  public let value: Int64

  /// The customer with that number.
  public init(_ value: Int64) { self.value = value }

  /// Reads `K-000123`, `k-123` or `123`; nil for anything else.
  public init?(text: String) {
    let digits = text.hasPrefix("K-") || text.hasPrefix("k-") ? String(text.dropFirst(2)) : text
    guard let number = CaseNumber(text: digits) else { return nil }
    value = number.value
  }

  /// `K-` and at least six digits.
  public var description: String { "K-" + CaseNumber(value).description.dropFirst(2) }

  /// Orders by number.
  public static func < (left: CustomerNumber, right: CustomerNumber) -> Bool { left.value < right.value }
}
