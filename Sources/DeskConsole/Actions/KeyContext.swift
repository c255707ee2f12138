/// Where a key means something; asked from the top layer down.
enum KeyContext: CaseIterable, Hashable, Sendable {
  /// In every pane.
  case anywhere
  case queue, story, recovery
  /// In the recovery pane while actions are picked.
  case picking
  case amount, words, form, help, palette, menu, question, preview, search, owed
}
