import RecoveryDomain

/// A query as conditions on a case's row: the list of a view and its count are made from the same one.
struct QueryPredicate {
  /// Which of the two halves of the cases the query can reach.
  struct Halves: OptionSet {
    let rawValue: Int
    /// Neither closed nor voided.
    static let open = Halves(rawValue: 1)
    /// Closed or voided.
    static let ended = Halves(rawValue: 2)
  }

  /// The halves that can hold a case of the query; empty when its terms contradict each other.
  private(set) var halves: Halves = [.open, .ended]
  /// The conditions on the row, all of which must hold.
  private(set) var conditions: [String] = []
  /// The values bound to the conditions, in order.
  private(set) var values: [SQLValue] = []
  /// The texts that the case must hold.
  private(set) var texts: [String] = []
  /// The texts that the case must not hold.
  private(set) var absentTexts: [String] = []
  /// Whether only what the tally counts by is asked.
  private(set) var isTallied = true
  /// The index that gives the rows in the queue's order; nil leaves the choice to SQLite.
  private var orderedBy = OrderedBy.queue
  /// Whether an unread case is asked for.
  private var asksReading = false

  /// Whether a bound of the due time is asked for.
  private var asksDue = false

  /// Whether both bounds of the due time are asked for: few cases lie between.
  private var asksDueBetween = false

  /// What leads through the rows in the queue's order.
  private enum OrderedBy: Equatable {
    case queue, owner, free
    /// An index of few rows, in no order: SQLite has no statistics and would walk through every open case.
    case few(index: String)
  }

  /// The conditions of a query as `me` asks it at `now`.
  init(_ query: CaseQuery, me: String, now: Timestamp) {
    for term in query.terms { add(term, me: me, now: now) }
  }

  /// The rows' conditions within one half; nil is the whole.
  func whereClause(_ half: Halves?) -> String {
    var all = conditions
    if let half { all.insert(half == .open ? "open = 1" : "open = 0", at: 0) }
    return all.isEmpty ? "1" : all.joined(separator: " AND ")
  }

  /// How SQLite is told to walk through one half in the queue's order.
  func indexClause(_ half: Halves) -> String {
    switch orderedBy {
    case .queue where asksReading && half == .open: "INDEXED BY readingQueue"
    case .queue where asksDueBetween && half == .open: "INDEXED BY openDue"
    case .queue: half == .open ? "INDEXED BY openQueue" : "INDEXED BY endedQueue"
    case .owner: "INDEXED BY ownerQueue"
    case .free: ""
    case .few(let index): "INDEXED BY \(index)"
    }
  }

  /// How SQLite is told to count: what is bounded by the due time by a range of that time (decisions 17).
  var countIndexClause: String {
    if case .few(let index) = orderedBy { return "INDEXED BY \(index)" }
    return asksDue && halves == .open && orderedBy == .queue ? "INDEXED BY openDue" : ""
  }

  /// Adds one term.
  private mutating func add(_ term: CaseQuery.Term, me: String, now: Timestamp) {
    let negated = term.isNegated
    switch term.condition {
    case .text(let text):
      if negated { absentTexts.append(text) } else { texts.append(text) }
      isTallied = false
    case .isOpen:
      halves.formIntersection(negated ? .ended : .open)
    case .status(let status):
      if !negated { halves.formIntersection(status.isOpen ? .open : .ended) }
      compare("status", .integer(Codes.status.code(status)), negated)
    case .owner(let owner):
      addOwner(owner, me: me, negated)
    case .needsReading:
      conditions.append(negated ? "reading = 0" : "reading = 1")
      asksReading = asksReading || !negated
    default:
      isTallied = false
      addUntallied(term.condition, me: me, now: now, negated)
    }
  }

  /// Adds a condition that the tally does not count by.
  private mutating func addUntallied(
    _ condition: CaseQuery.Condition, me: String, now: Timestamp, _ negated: Bool
  ) {
    switch condition {
    case .number(let number): compare("number", .integer(number.value), negated, leads: true)
    case .step(let step): compare("step", .integer(Codes.step.code(step)), negated)
    case .severity(let severity): compare("severity", .integer(Codes.severity.code(severity)), negated)
    case .channel(let channel): compare("channel", .integer(Codes.channel.code(channel)), negated)
    case .flag(let flag): conditions.append("flags & \(Codes.bit(flag)) \(negated ? "=" : "<>") 0")
    case .due(let range):
      add(range, of: "due", now: now, negated)
      if !negated { asksDue = true }
      if !negated, range.from != nil, range.until != nil { asksDueBetween = true }
    case .received(let range): add(range, of: "received", now: now, negated, leads: true)
    case .closedAt(let range): add(range, of: "closedAt", now: now, negated, leads: true)
    case .reopened: conditions.append(negated ? "reopened = 0" : "reopened > 0")
    case .unknownEvents: conditions.append(negated ? "unknown = 0" : "unknown = 1")
    case .source(let source): compare("source", .text(source), negated)
    case .importID(let importID): compare("importID", .text(importID), negated, leads: true)
    case .contact(let match): add(match, of: "contact", index: "contactCases", negated)
    case .order(let match): add(match, of: "orderRef", index: "orderCases", negated, anyCase: true)
    case .customer(let match):
      // A name, or the number of a customer on file.
      if let number = CustomerNumber(text: match.text), match.text.contains("-") {
        compare("customerNo", .integer(number.value), negated, leads: true)
      } else {
        add(match, of: "customer", index: "customerCases", negated, anyCase: true)
      }
    case .formerOwner(let owner): add(owner, among: "formerOwners", index: "movedCases", me: me, negated)
    case .promiseOwner(let owner): add(owner, among: "promiseOwners", index: "promisedCases", me: me, negated)
    case .text, .isOpen, .status, .owner, .needsReading: break
    }
  }

  /// Adds whose the case is.
  private mutating func addOwner(_ owner: CaseQuery.Owner, me: String, _ negated: Bool) {
    if !negated, orderedBy == .queue { orderedBy = .owner }
    switch owner {
    case .me: compare("owner", .text(me), negated)
    case .named(let name): compare("owner", .text(name), negated)
    case .nobody: conditions.append(negated ? "owner IS NOT NULL" : "owner IS NULL")
    }
  }

  /// Adds that somebody is among the names in a column; nobody asks for cases without a name there.
  private mutating func add(
    _ owner: CaseQuery.Owner, among column: String, index: String, me: String, _ negated: Bool
  ) {
    let name: String
    switch owner {
    case .me: name = me
    case .named(let other): name = other
    case .nobody:
      conditions.append("\(column) IS \(negated ? "NOT " : "")NULL")
      return
    }
    values.append(.text(NameList.pattern(name)))
    guard !negated else {
      conditions.append("(\(column) IS NULL OR instr(\(column), ?) = 0)")
      return
    }
    conditions.append("\(column) IS NOT NULL AND instr(\(column), ?) > 0")
    if orderedBy != .free { orderedBy = .few(index: index) }
  }

  /// Adds that a column has a value, or that it has not; a missing value is not the value.
  /// - Parameters:
  ///   - leads: whether few rows have the value, so that its own index finds them sooner than the queue's.
  ///   - anyCase: whether ASCII letters count the same in either case.
  private mutating func compare(
    _ column: String, _ value: SQLValue, _ negated: Bool, leads: Bool = false, anyCase: Bool = false
  ) {
    conditions.append("\(column) \(negated ? "IS NOT" : "=") ?\(anyCase ? " COLLATE NOCASE" : "")")
    values.append(value)
    if leads, !negated { orderedBy = .free }
  }

  /// Adds that a text is this one or begins with it, or that it is not or does not. A beginning is a range of the
  /// column's own index: SQLite has no statistics and would rather walk through every open case.
  /// - Parameter anyCase: whether ASCII letters count the same in either case.
  private mutating func add(
    _ match: CaseQuery.TextMatch, of column: String, index: String, _ negated: Bool, anyCase: Bool = false
  ) {
    guard case .beginning(let text) = match else {
      return compare(column, .text(match.text), negated, leads: true, anyCase: anyCase)
    }
    let range = TextRange(beginningWith: text, anyCase: anyCase)
    let collation = anyCase ? " COLLATE NOCASE" : ""
    var within = "\(column) IS NOT NULL AND \(column) >= ?\(collation)"
    values.append(.text(range.from))
    if let until = range.until {
      within += " AND \(column) < ?\(collation)"
      values.append(.text(until))
    }
    conditions.append(negated ? "NOT (\(within))" : within)
    if !negated, orderedBy != .free { orderedBy = .few(index: index) }
  }

  /// Adds that a moment lies within a range, or that it does not or is missing.
  private mutating func add(
    _ range: CaseQuery.TimeRange, of column: String, now: Timestamp, _ negated: Bool, leads: Bool = false
  ) {
    var bounds = ["\(column) IS NOT NULL"]
    for (bound, sign) in [(range.from, ">="), (range.until, "<")] {
      guard let bound else { continue }
      bounds.append("\(column) \(sign) ?")
      values.append(.integer(bound.moment(at: now).millisecondsSince1970))
    }
    let within = bounds.joined(separator: " AND ")
    conditions.append(negated ? "NOT (\(within))" : within)
    if leads, !negated, bounds.count > 1 { orderedBy = .free }
  }
}
