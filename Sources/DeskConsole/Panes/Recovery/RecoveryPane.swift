import CellScreen
import DeskText
import RecoveryDomain

/// The slice of the recovery pane: what is being picked for which case.
struct RecoveryPane: Equatable, Sendable {
  /// One marked action.
  struct Pick: Equatable, Sendable {
    /// The catalogue's code.
    let code: String
    /// The amount that was entered.
    var amount: Money?
    /// Whether doing the same with the same amount once more is meant.
    var isRepeat = false
  }

  /// Whether the catalogue is open.
  private(set) var isPicking = false
  /// What is marked, by case, in the order of marking: going to another case neither loses nor moves marks.
  private(set) var picks: [CaseNumber: [Pick]] = [:]
  /// What was written to go with a case's package.
  private(set) var words: [CaseNumber: String] = [:]
  /// The last attempt to send a case's package: the same content sent again is the same command.
  var attempts: [CaseNumber: Attempt<PackageContent>] = [:]
  /// Words that the shown actions hold.
  var filter = "" {
    didSet { viewport = ListViewport(margin: 1) }
  }
  /// Which row the keyboard is on.
  var viewport = ListViewport(margin: 1)

  /// Opens the catalogue.
  mutating func enter() { isPicking = true }

  /// Closes the catalogue; the marks stay.
  mutating func leave() {
    isPicking = false
    filter = ""
  }

  /// What is marked for a case.
  func picks(for number: CaseNumber?) -> [Pick] { number.flatMap { picks[$0] } ?? [] }

  /// Marks an action, or changes a marked one.
  mutating func mark(_ pick: Pick, for number: CaseNumber) {
    if let index = picks[number]?.firstIndex(where: { $0.code == pick.code }) {
      picks[number]?[index] = pick
    } else {
      picks[number, default: []].append(pick)
    }
  }

  /// Takes a mark away.
  mutating func unmark(_ code: String, for number: CaseNumber) {
    picks[number]?.removeAll { $0.code == code }
  }

  /// Keeps words for a package; blank ones are none.
  mutating func write(_ text: String, for number: CaseNumber) {
    words[number] = text.allSatisfy(\.isWhitespace) ? nil : text
  }

  /// The package of a case is recorded.
  mutating func clear(_ number: CaseNumber) {
    picks[number] = nil
    words[number] = nil
    attempts[number] = nil
    leave()
  }

  /// The catalogue's entries that hold all words of the filter in their names, their codes or what is said of them.
  /// - Parameter promised: The codes of what is promised and to be kept.
  func shown(_ environment: ConsoleEnvironment, promised: [String]) -> [RecoveryAction] {
    let book = environment.phrasebook
    let wanted = filter.lowercased().split(whereSeparator: \.isWhitespace)
    guard !wanted.isEmpty else { return environment.policy.actions }
    return environment.policy.actions.filter { action in
      let standing = promised.contains(action.code) ? book.recoveryPane.isPromised : ""
      let haystack = "\(action.name[book.language]) \(action.code) \(standing)".lowercased()
      return wanted.allSatisfy { haystack.contains($0) }
    }
  }
}

/// A package as it would be sent.
struct PackageContent: Equatable, Sendable {
  /// The marked actions.
  let picks: [RecoveryPane.Pick]
  /// Whether it is carried out now, or promised for a time.
  let way: PackageWay
  /// Who is to keep the promise: a login name; nil is the person at the console.
  let owner: String?
  /// What is said about carrying it out.
  let words: String?
  /// The revision that was on screen.
  let revision: Int?

  /// The command that records it.
  func command(now: Timestamp, zone: DeskZone) -> CaseCommand {
    let due = way.moment(now: now, zone: zone)
    let requests = picks.map {
      ActionRequest(code: $0.code, amount: $0.amount, due: due, owner: owner, isRepeat: $0.isRepeat)
    }
    return way == .now ? .carryOut(requests, text: words) : .propose(requests)
  }
}

/// Whether a package is carried out or promised.
enum PackageWay: Equatable, Sendable {
  case now
  /// Each action within the time that the policy gives it.
  case withinPolicy
  /// All of it by one time.
  case promised(PromiseTime)

  /// The time by which all of it is due; nil for none, or the policy's own.
  func moment(now: Timestamp, zone: DeskZone) -> Timestamp? {
    if case .promised(let time) = self { time.moment(now: now, zone: zone) } else { nil }
  }
}

/// What a package costs and pays.
struct PackageSums {
  /// What the customer gets in money.
  let paid: Money
  /// What it costs the desk.
  let cost: Money

  /// The sums of some picks under a policy.
  init(_ picks: [RecoveryPane.Pick], _ environment: ConsoleEnvironment) {
    let currency = environment.phrasebook.currency
    var paid: Int64 = 0
    var cost: Int64 = 0
    for pick in picks {
      paid += pick.amount?.minorUnits ?? 0
      cost += environment.policy.action(pick.code)?.cost(amount: pick.amount).minorUnits ?? 0
    }
    self.paid = Money(minorUnits: paid, currency: currency)
    self.cost = Money(minorUnits: cost, currency: currency)
  }
}
