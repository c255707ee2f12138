import CellScreen

/// What is typed for several cases at once; kept when the dialog is left.
struct BatchTexts: Equatable, Sendable {
  /// The colleague's login name.
  var colleague = TextField()
  /// The words that go with each case.
  var note = TextField()

  /// Whether nothing is typed.
  var isEmpty: Bool { colleague.isEmpty && note.isEmpty }
}
