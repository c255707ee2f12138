import CaseIndex
import ComplaintIntake
import EventJournal
import RecoveryDomain

/// What can go wrong at a desk outside its rules; each tells what, where and the mend.
public enum DeskError: Error {
  /// The journal could not be read or written.
  case journal(JournalError)
  /// The disposable index could not be used.
  case index(IndexError)
  /// A file of complaints was refused as a whole.
  case intake(IntakeError)
  /// The policy's text is wrong.
  case policy([PolicyMistake])
  /// No policy was ever adopted, or none that this binary can read.
  case noPolicy
  /// The journal does not begin by opening a desk.
  case noIdentity(path: String)
  /// There is no such case.
  case noSuchCase(CaseNumber)
  /// There is no import of that id with cases that still count.
  case noSuchImport(String)
  /// No colleague has this login name.
  case noSuchColleague(String)
  /// The actor's role may not do this.
  case notPermitted(Role)
  /// The key was used for another command already (`decisions` 11).
  case onceReused(String)
  /// Another process keeps writing so fast that this one could not keep up.
  case tooBusy
  /// Something else of the system: what it says.
  case system(String)

  /// Runs a body and turns the modules' errors into this one.
  static func translating<Value>(_ body: () throws -> Value) throws(DeskError) -> Value {
    do {
      return try body()
    } catch let error as DeskError {
      throw error
    } catch let error as JournalError {
      throw .journal(error)
    } catch let error as IndexError {
      throw .index(error)
    } catch let error as IntakeError {
      throw .intake(error)
    } catch {
      throw .system(String(describing: error))
    }
  }
}
