import EventJournal
import ServiceDesk

/// Errors of the rooms that `bench` uses without a desk in between, as the desk would tell them.
enum BenchFault {
  /// Runs a body and turns the journal's own errors into the desk's.
  static func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as JournalError {
      throw DeskError.journal(error)
    }
  }
}
