import ComplaintIntake
import DeskText
import EventJournal
import RecoveryDomain
import ServiceDesk

extension Fault {
  /// The fault that an error of the desk is.
  /// - Parameters:
  ///   - places: Where the desk stands, for errors that tell no path.
  ///   - file: The file that was being read, for errors of its content.
  init(_ error: DeskError, places: DeskPlaces, file: String = "-") {
    self =
      switch error {
      case .journal(let error): Fault(error)
      case .index(let error): Fault(error)
      case .intake(let error): .intake(IntakeFault(error, path: file))
      case .policy(let mistakes): .policy(PolicyFault(mistakes, path: file))
      case .noPolicy: .desk(.policyMissing(path: places.desk))
      case .noIdentity(let path): .desk(.firstLineUnreadable(path: path))
      case .noSuchCase(let number): .request(.noSuchCase(number))
      case .noSuchImport(let id): .intake(.noSuchImport(id))
      case .noSuchColleague(let name): .request(.unknownUser(name))
      case .notPermitted: .storage(.notPermitted(path: places.desk))
      case .tooBusy: .storage(.busy(path: places.desk, holder: nil, waited: .seconds(5)))
      case .onceReused(let key): .unexpected("once \(key)")
      case .system(let text): .unexpected(text)
      }
  }
}
