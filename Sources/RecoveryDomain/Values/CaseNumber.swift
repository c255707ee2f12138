/// The number of a case, written `C-000042`; numbers are compared as numbers and never reused (`decisions` 13).
public struct CaseNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number, from 1.
  public let value: Int64

  /// The case with that number.
  public init(_ value: Int64) { self.value = value }

  /// The largest number that a desk gives: far beyond any desk's history, and safe to count on from.
  public static let largest = CaseNumber(999_999_999_999)

  /// Reads `C-000042`, `c-42` or `42`; nil for anything else and for what is beyond the largest.
  public init?(text: String) {
    var digits = text.utf8[...]
    if text.hasPrefix("C-") || text.hasPrefix("c-") { digits = digits.dropFirst(2) }
    guard !digits.isEmpty else { return nil }
    var value: Int64 = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int64(digit - 0x30)
      guard value <= Self.largest.value else { return nil }
    }
    guard value > 0 else { return nil }
    self.value = value
  }

  /// `C-` and at least six digits.
  public var description: String {
    let digits = String(value)
    return "C-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// Orders by number.
  public static func < (left: CaseNumber, right: CaseNumber) -> Bool { left.value < right.value }
}
