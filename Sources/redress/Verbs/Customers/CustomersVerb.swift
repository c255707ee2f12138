import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `customers`: who the cases are from.
struct CustomersVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "customers", abstract: "Import, find, match and merge customers.",
    subcommands: [
      CustomersImportVerb.self, CustomersListVerb.self, CustomersShowVerb.self,
      CustomersRecordVerb.self, CustomersMatchVerb.self,
      CustomersUnmatchVerb.self, CustomersMergeVerb.self, CustomersUnmergeVerb.self,
    ])
}

extension OptionReader {
  /// A customer number.
  static func customerNumber(_ text: String, _ option: String = "CUSTOMER") throws(Fault) -> CustomerNumber {
    guard let number = CustomerNumber(text: text) else {
      throw .request(.badValue(option: option, value: text, expected: .form("K-000123")))
    }
    return number
  }
}

/// `customers list`: the customers that fit a text.
struct CustomersListVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List customers, all or those that fit a name, number, telephone, address, account.")

  @Argument(help: ArgumentHelp("A name, telephone, e-mail, account or number.", valueName: "text"))
  var text: String?

  @Option(name: .long, help: "At most so many; 100 where not given.")
  var limit: Int = 100

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let desk = try session.desk(toWrite: false)
    let found = try desk.customers(matching: text, limit: max(1, limit))
    guard !options.json else {
      return session.output.json { writer in
        writer.array { writer in
          for customer in found { writer.object { customer.write(to: &$0) } }
        }
      }
    }
    let texts = session.book.customers
    guard !found.isEmpty else { return session.output.line(texts.noCustomers) }
    var table = Table([
      .init(heading: texts.label(.customer)), .init(heading: texts.label(.name), leastWidth: 8),
      .init(heading: texts.label(.phones), leastWidth: 10),
      .init(heading: texts.label(.emails), leastWidth: 10),
    ])
    for customer in found {
      let profile = customer.profile
      let number = customer.number.description + (customer.mergedInto.map { " > \($0)" } ?? "")
      table.add(
        [
          number, profile.name ?? "", profile.phones.joined(separator: " "),
          profile.emails.joined(separator: " "),
        ]
        .map(session.output.shownLine))
    }
    for line in table.lines(width: session.output.width) { session.output.line(line) }
  }
}

/// `customers show`: all that is known of a customer.
struct CustomersShowVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a customer with their cases.")

  @Argument(help: ArgumentHelp("The customer: K-000123.", valueName: "customer"))
  var number: String

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let number = try OptionReader.customerNumber(number)
    let desk = try session.desk(toWrite: false)
    guard let dossier = try desk.dossier(of: number) else {
      return try session.tell(.customer(.noSuchCustomer(number)))
    }
    guard !options.json else {
      return session.output.json { writer in writer.object { dossier.write(to: &$0) } }
    }
    for line in CustomerSheet(dossier: dossier, session: session).lines {
      session.output.line(session.output.shownLine(line))
    }
  }
}

/// `customers record`: the complainant of a case comes on file.
struct CustomersRecordVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Put the complainant of a case on file as a new customer.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let number = try OptionReader.caseNumber(subject.number)
    let desk = try session.desk(toWrite: true)
    let request = RequestText(verb: Self.verbName, number)
    let outcome = try desk.recordCustomer(of: number, writing.terms(request))
    try session.tell(outcome) { session.book.commands.saved($0.number, revision: $0.revision) }
  }
}

/// `customers match`: a person says whose a case is.
struct CustomersMatchVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Say whose a case is.")

  @OptionGroup var subject: CaseArgument

  @Argument(help: ArgumentHelp("The customer: K-000123.", valueName: "customer"))
  var customer: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let number = try OptionReader.caseNumber(subject.number)
    let customer = try OptionReader.customerNumber(customer)
    let desk = try session.desk(toWrite: true)
    var request = RequestText(verb: Self.verbName, number)
    request.add("customer", customer.description)
    let outcome = try desk.perform(.match(customer, nil), on: number, writing.terms(request))
    try session.tell(outcome) { session.book.commands.saved($0.number, revision: $0.revision) }
  }
}

/// `customers unmatch`: a case is not that customer's; the desk does not think so again by itself.
struct CustomersUnmatchVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "unmatch", abstract: "Say that a case is not a customer's; it is remembered.")

  @OptionGroup var subject: CaseArgument

  @Option(name: .long, help: "The customer, where it is not the one that the case is matched to.")
  var customer: String?

  @Option(name: .long, help: "Why.")
  var reason: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let number = try OptionReader.caseNumber(subject.number)
    let named: CustomerNumber? = try customer.map { text throws(Fault) in
      try OptionReader.customerNumber(text, "--customer")
    }
    let desk = try session.desk(toWrite: true)
    guard let file = try desk.caseFile(number) else { return try session.tell(.noSuchCase(number)) }
    guard let customer = named ?? file.state.customers.link?.number else {
      return try session.tell(.customer(.notMatched))
    }
    var request = RequestText(verb: Self.verbName, number)
    request.add("customer", customer.description)
    request.add("reason", reason)
    let outcome = try desk.perform(.unmatch(customer, reason: reason), on: number, writing.terms(request))
    try session.tell(outcome) { session.book.commands.saved($0.number, revision: $0.revision) }
  }
}
