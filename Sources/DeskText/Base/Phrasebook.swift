import RecoveryDomain

/// Every sentence that people read, in one language, for one desk: its zone and its currency.
///
/// Each feature has a folder of its own with a protocol of typed messages, one type per language that fulfils it, and
/// an extension that makes it reachable from here; nothing else has to be touched to add one. A message that a
/// language lacks does not compile.
public struct Phrasebook: Sendable {
  /// The language spoken.
  public let language: Language
  /// The zone in which times are read (`decisions` 21).
  public let zone: DeskZone
  /// The desk's currency; money in it carries the plain sign.
  public let currency: Currency

  /// A phrasebook for a reader and a desk.
  public init(language: Language, zone: DeskZone, currency: Currency) {
    self.language = language
    self.zone = zone
    self.currency = currency
  }

  /// The same desk in another language.
  public func speaking(_ language: Language) -> Phrasebook {
    Phrasebook(language: language, zone: zone, currency: currency)
  }

  /// The variant of a text or catalogue that belongs to the language.
  public func choose<Variant>(
    english: @autoclosure () -> Variant, simplifiedChinese: @autoclosure () -> Variant,
    traditionalChinese: @autoclosure () -> Variant
  ) -> Variant {
    language.choose(
      english: english(), simplifiedChinese: simplifiedChinese(), traditionalChinese: traditionalChinese())
  }
}

extension Language {
  /// The variant of a text or catalogue that belongs to the language.
  ///
  /// A language that is added becomes one more parameter, and the compiler then names every feature that lacks it.
  public func choose<Variant>(
    english: @autoclosure () -> Variant, simplifiedChinese: @autoclosure () -> Variant,
    traditionalChinese: @autoclosure () -> Variant
  ) -> Variant {
    switch self {
    case .english: english()
    case .simplifiedChinese: simplifiedChinese()
    case .traditionalChinese: traditionalChinese()
    }
  }
}
