import DeskText
import RecoveryDomain
import ServiceDesk

/// The questions that a console asks of the index, within one process.
struct QuestionBench {
  /// The desk that is asked.
  let desk: Desk

  /// How often each is asked.
  private static let rounds = 50
  /// How many rows a first page has.
  private static let pageSize = 40

  /// Asks all questions by turns.
  func run() throws(DeskError) -> [Measurement] {
    let questions: [(BenchItem, () throws(DeskError) -> Void)] = [
      (.listPage, { () throws(DeskError) in try page(CaseQuery(.isOpen)) }),
      (.listAll, { () throws(DeskError) in _ = try desk.entries(CaseQuery(.isOpen)) }),
      (.counts, { () throws(DeskError) in _ = try desk.counts() }),
      (.searchRare, { () throws(DeskError) in try page(CaseQuery(.text(BenchSentences.rareWord))) }),
      (.searchFrequent, { () throws(DeskError) in try page(CaseQuery(.text(BenchSentences.frequentWord))) }),
    ]
    var samples = Array(repeating: Samples(), count: questions.count)
    for _ in 0..<Self.rounds {
      for (index, question) in questions.enumerated() {
        do {
          try samples[index].time { try question.1() }
        } catch let error as DeskError {
          throw error
        } catch {
          throw .system(String(describing: error))
        }
      }
    }
    return zip(questions, samples).flatMap { Measurement.milliseconds($0.0, $1) }
  }

  private func page(_ query: CaseQuery) throws(DeskError) {
    _ = try desk.summaries(query, limit: Self.pageSize)
  }
}
