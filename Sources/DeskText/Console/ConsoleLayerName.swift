/// The layers of keys that help names.
public enum ConsoleLayerName: CaseIterable, Hashable, Sendable {
  case anywhere, queue, story, recovery, picking, form, dialog
}
