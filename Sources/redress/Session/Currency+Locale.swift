import Foundation
import RecoveryDomain

extension Currency {
  /// The currency of a desk about which nothing says another.
  static let fallback = Currency.renminbi

  /// The currency of the country that a locale name (`en_US.UTF-8`) tells; nil when it tells none.
  init?(localeName: String) {
    let plain = localeName.prefix { $0 != "." && $0 != "@" }
    guard plain.contains("_"), let code = Locale(identifier: String(plain)).currency?.identifier else {
      return nil
    }
    self.init(code: code)
  }
}
