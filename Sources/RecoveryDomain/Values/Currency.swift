/// An ISO 4217 currency code, such as `CNY`; one desk has one (`decisions` 21).
public struct Currency: Hashable, Sendable {
  /// Three upper-case letters.
  public let code: String

  /// The renminbi.
  public static let renminbi = Currency(known: "CNY")

  /// A currency whose code is known to be one.
  private init(known code: String) { self.code = code }

  /// A currency from its code in any case; nil unless it is three ASCII letters.
  public init?(code: String) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) })
    else { return nil }
    self.code = code.uppercased()
  }

  /// How many decimal digits the minor unit has: 2 for most, 0 for `JPY`, 3 for `KWD`.
  ///
  /// Source: ISO 4217 list one; only the exceptions to 2 are named.
  public var minorDigits: Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV",
      "XAF", "XOF", "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    default: 2
    }
  }
}
