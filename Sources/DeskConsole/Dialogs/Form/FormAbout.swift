/// The one thing that a form is opened for, where it does not ask for everything.
enum FormAbout: Hashable, Sendable {
  /// One fact: only its field is asked.
  case field(FieldID)
  /// One point of the complaint, from 1.
  case point(Int)

  /// What it is called in the name of a draft.
  var name: String {
    switch self {
    case .field(let id): id.rawValue
    case .point(let number): "point-\(number)"
    }
  }

  /// Reads a name; nil when it names nothing that this console knows.
  init?(name: Substring) {
    if let id = FieldID(rawValue: String(name)) {
      self = .field(id)
    } else if name.hasPrefix("point-"), let number = Int(name.dropFirst(6)) {
      self = .point(number)
    } else {
      return nil
    }
  }
}
