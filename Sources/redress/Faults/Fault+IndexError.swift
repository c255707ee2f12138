import CaseIndex
import DeskText

extension Fault {
  /// The fault that an error of the disposable index is; the truth is not touched by any of them.
  init(_ error: IndexError) {
    self =
      switch error.trouble {
      case .busy: .storage(.busy(path: error.path, holder: nil, waited: .seconds(5)))
      case .full: .storage(.diskFull(path: error.path, saved: 0))
      case .readOnly, .notPrivate: .storage(.notPermitted(path: error.path))
      case .damaged, .failed:
        .storage(.unreadable(path: error.path, reason: error.detail.isEmpty ? nil : error.detail))
      }
  }
}
