public import RecoveryDomain

/// A half-written form or text as it is kept outside the console, so that a crash or a power cut loses none of it.
///
/// Plain values only: whoever keeps it needs to know nothing of forms.
public struct KeptDraft: Hashable, Sendable {
  /// Which draft is meant; a console has at most one of each name.
  public struct Name: Hashable, Sendable {
    /// The form, as files spell it.
    public let form: String
    /// The case; nil for a new one.
    public let number: CaseNumber?
    /// Counts several of the same form and case from 0: what consoles that ended left side by side.
    public let copy: Int

    /// A name from its parts.
    public init(form: String, number: CaseNumber?, copy: Int = 0) {
      self.form = form
      self.number = number
      self.copy = copy
    }
  }

  /// What was entered in one field.
  public enum Value: Hashable, Sendable {
    /// A text of one line.
    case line(String)
    /// A text of several lines.
    case area(String)
    /// One of some options by its code.
    case choice(String)
    /// Several of some options by their codes.
    case several(Set<String>)
  }

  /// Which draft it is.
  public let name: Name
  /// What was entered, by the names of the fields; empty fields are absent.
  public let values: [String: Value]
  /// When something was typed there last; nil where that is not known.
  public let writtenAt: Timestamp?

  /// A draft from its parts.
  public init(name: Name, values: [String: Value], writtenAt: Timestamp? = nil) {
    self.name = name
    self.values = values
    self.writtenAt = writtenAt
  }

  /// The same draft as one of several of its form and case.
  public func numbered(_ copy: Int) -> KeptDraft {
    KeptDraft(
      name: Name(form: name.form, number: name.number, copy: copy), values: values, writtenAt: writtenAt)
  }
}
