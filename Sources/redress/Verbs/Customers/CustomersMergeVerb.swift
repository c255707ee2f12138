import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `customers merge`: two customers are one; both keep what is known of them.
struct CustomersMergeVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Two customers are one: the second stands for both; it can be taken back."
  )

  @Argument(help: ArgumentHelp("The customer that is found to be the other.", valueName: "from"))
  var from: String

  @Argument(help: ArgumentHelp("The customer that stands for both.", valueName: "into"))
  var into: String

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let from = try OptionReader.customerNumber(from, "FROM")
    let into = try OptionReader.customerNumber(into, "INTO")
    let desk = try session.desk(toWrite: true)
    try session.tell(try desk.mergeCustomers(from, into: into), of: into) {
      session.book.customers.merged(from, into: into)
    }
  }
}

/// `customers unmerge`: a customer who was merged stands for itself again.
struct CustomersUnmergeVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "unmerge", abstract: "Take the merging of a customer back.")

  @Argument(help: ArgumentHelp("The customer that was merged.", valueName: "customer"))
  var customer: String

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let number = try OptionReader.customerNumber(customer)
    let desk = try session.desk(toWrite: true)
    try session.tell(try desk.unmergeCustomer(number), of: number) { session.book.customers.unmerged(number) }
  }
}

extension Session {
  /// Tells what became of a command about customers.
  fileprivate func tell(_ outcome: CustomerOutcome, of number: CustomerNumber, _ sentence: () -> String)
    throws(DeskError)
  {
    if case .refused(let refusal) = outcome { return try tell(refusal) }
    guard options.json else {
      return output.line(outcome == .already ? book.customers.alreadySo : sentence())
    }
    output.json { writer in
      writer.object { writer in
        writer.member("customer", number.description)
        if outcome == .already { writer.member("already", true) }
      }
    }
  }
}
