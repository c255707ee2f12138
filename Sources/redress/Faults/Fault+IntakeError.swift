import ComplaintIntake
import DeskText

extension IntakeFault {
  /// The fault that the refusal of a file is.
  init(_ error: IntakeError, path: String) {
    self =
      switch error {
      case .empty: .empty(path: path)
      case .binary(let kind): .binary(path: path, kind: kind)
      case .headerUnreadable: .headerUnreadable(path: path)
      case .missingColumns(let missing, let found): .missingColumns(path: path, missing, found: found)
      case .nothingMapped(let found): .nothingMapped(path: path, found: found)
      case .jsonArray: .jsonArray(path: path)
      case .unknownTimeZone(let name): .unknownTimeZone(name)
      case .encodingUnavailable(let name): .encodingUnavailable(name)
      case .sourceFailed: .headerUnreadable(path: path)
      }
  }
}

extension Fault {
  /// The fault that the refusal of a file is; a file that cannot be read at all is trouble with the disk.
  init(_ error: IntakeError, path: String) {
    if case .sourceFailed(let reason) = error {
      self = .storage(.unreadable(path: path, reason: reason))
    } else {
      self = .intake(IntakeFault(error, path: path))
    }
  }
}
