/// Whether the service can be done again; a haircut cannot.
public enum Redoable: String, CaseIterable, Sendable {
  case yes
  case no
  case tooLate
}
