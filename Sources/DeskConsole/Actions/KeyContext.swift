/// Where a key means something; asked from the top layer down. The names stand in files of keys.
enum KeyContext: String, CaseIterable, Hashable, Sendable {
  /// In every pane.
  case anywhere
  case queue, story, recovery
  /// In the recovery pane while actions are picked.
  case picking
  case amount, words, form, help, palette, menu, question, preview, search, owed, batch, batchWriting,
    playbook

  /// Whether letters are text here, so that none can be a command.
  var takesText: Bool {
    switch self {
    case .amount, .words, .form, .palette, .search, .batchWriting: true
    default: false
    }
  }
}
