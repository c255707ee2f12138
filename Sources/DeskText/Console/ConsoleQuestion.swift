/// What the console asks with yes and no.
public enum ConsoleQuestion: CaseIterable, Hashable, Sendable {
  case resolve, close, quit, discard, undo
}
