/// The panes of the screen, in the order in which Tab goes through them.
enum PaneID: CaseIterable, Hashable, Sendable {
  case queue, story, recovery
}
