/// One event of a case as a pane or a list tells it.
///
/// Both texts may hold customers' words: for a terminal they go through a canvas or `Harmless`.
public struct StoryPhrase: Hashable, Sendable {
  /// What happened and by whom: `wang contacted the customer by phone`.
  public let headline: String
  /// What was said or written, verbatim; nil when there is nothing.
  public let quote: String?
  /// What sort of thing it is, for colours and filters.
  public let kind: Kind

  /// The sorts of things that happen.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// What the customer said.
    case customerWords
    /// For the colleagues only.
    case `internal`
    /// What the customer was told or promised, or had done for them.
    case message
    /// Money was promised or moved.
    case money
    /// Who works on the case.
    case hold
    /// Where the case stands.
    case progress
    /// What the program has to say.
    case system
  }

  /// A phrase from its parts; an empty quote is none.
  public init(headline: String, quote: String?, kind: Kind) {
    self.headline = headline
    self.quote = quote.flatMap { $0.isEmpty ? nil : $0 }
    self.kind = kind
  }
}
