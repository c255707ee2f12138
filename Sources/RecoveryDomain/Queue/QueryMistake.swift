/// What is wrong with a written query, and where: enough to put a caret under it and to say the mend.
public struct QueryMistake: Error, Hashable, Sendable {
  /// What is wrong.
  public let kind: Kind
  /// Which characters are meant, counted from 0 in `Character`s of the text that was read.
  public let range: Range<Int>

  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// No field has this name; `QueryField.allCases` are the ones there are.
    case unknownField(String)
    /// Nothing stands behind the field's colon.
    case valueMissing(QueryField)
    /// None of the field's `codedValues`.
    case unknownValue(String, of: QueryField)
    /// No time, date, length of time or range of them.
    case notATime(String, of: QueryField)
    /// The range ends before it begins, so nothing can lie in it.
    case emptyRange(QueryField)
    /// No case number.
    case notACaseNumber(String)
    /// The quotation mark is not closed.
    case quoteNotClosed
    /// A minus with nothing behind it.
    case nothingToNegate
    /// The opposite of a view that asks for several things is no list of conditions.
    case viewNotNegatable(QueueView)
    /// More conditions than a query may have.
    case tooManyTerms(limit: Int)
  }

  /// A mistake from its parts.
  public init(_ kind: Kind, at range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
