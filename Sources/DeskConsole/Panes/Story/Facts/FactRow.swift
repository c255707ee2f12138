import CellScreen

/// One row of the page of facts.
enum FactRow: Equatable {
  /// What the rows under it are, and what is missing of them.
  case heading(String, Role)
  /// A fact with its value.
  case fact(label: String, value: String, role: Role, edit: Edit?)
  /// Something that the page says in a sentence.
  case sentence(String, Role)

  /// The form that edits a fact.
  struct Edit: Hashable, Sendable {
    /// The form.
    let form: FormID
    /// What of it.
    let about: FormAbout?
  }

  /// What the keyboard edits here; nil where there is nothing to edit.
  var edit: Edit? { if case .fact(_, _, _, let edit) = self { edit } else { nil } }
}
