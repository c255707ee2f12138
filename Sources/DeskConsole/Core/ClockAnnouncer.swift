import CellScreen
import DeskText
import RecoveryDomain

/// Says once of each clock that it is due soon, and once that it has run out: of the user's cases and of those that
/// nobody has.
///
/// Only what happens while the console is open is announced; what was so before stands in the header's counts, so a
/// console that is started again repeats nothing.
struct ClockAnnouncer: Equatable, Sendable {
  /// Up to when clocks have been asked about; nil before the first time.
  private var askedUntil: Timestamp?
  /// The question on its way ends here.
  private var asking: Timestamp?
  /// What has been announced.
  private var told: Set<Mark> = []
  /// What is to be announced as soon as the message line is free.
  private(set) var waiting: Announcement?

  /// One thing that is said of one clock.
  private struct Mark: Hashable, Sendable {
    let number: CaseNumber
    let due: Timestamp
    let isOverdue: Bool
  }

  /// So many marks are kept; beyond, the oldest due times go.
  private static let markLimit = 5000

  /// A minute has passed.
  /// - Returns: What to ask the desk; nil while a question is open, and the first time, which only begins the watch.
  mutating func question(at now: Timestamp) -> ConsoleEffect? {
    guard let since = askedUntil, asking == nil else {
      if askedUntil == nil { askedUntil = now }
      return nil
    }
    guard since < now else { return nil }
    asking = now
    return .loadCrossings(after: since, until: now)
  }

  /// A question failed: its time is asked about again.
  mutating func forgetQuestion() { asking = nil }

  /// Takes the cases whose clocks crossed a line.
  mutating func take(_ rows: [CaseSummary]) {
    guard let until = asking else { return }
    asking = nil
    askedUntil = until
    var news = waiting ?? Announcement()
    for row in rows {
      guard let due = row.nearestDue else { continue }
      let isOverdue = due < until
      guard told.insert(Mark(number: row.number, due: due, isOverdue: isOverdue)).inserted else { continue }
      news.add(row, isOverdue: isOverdue)
    }
    if told.count > Self.markLimit {
      told = Set(told.sorted { $0.due > $1.due }.prefix(Self.markLimit / 2))
    }
    if !news.isEmpty { waiting = news }
  }

  /// Hands over what is to be announced.
  mutating func takeWaiting() -> Announcement? {
    defer { waiting = nil }
    return waiting
  }
}

/// Cases whose clocks ran out or will soon.
struct Announcement: Equatable, Sendable {
  /// A case as it is named.
  struct Item: Equatable, Sendable {
    /// The case.
    let number: CaseNumber
    /// The customer.
    let customer: String?
  }

  /// Those that have become overdue, at most as many as are named.
  private(set) var overdue: [Item] = []
  /// Those that are due soon from now on, at most as many as are named.
  private(set) var dueSoon: [Item] = []
  /// How many have become overdue.
  private(set) var overdueCount = 0
  /// How many are due soon from now on.
  private(set) var dueSoonCount = 0

  /// So many cases are named.
  private static let namedLimit = 3

  /// Whether there is nothing to say.
  var isEmpty: Bool { overdueCount == 0 && dueSoonCount == 0 }

  /// Adds a case.
  mutating func add(_ row: CaseSummary, isOverdue: Bool) {
    let item = Item(number: row.number, customer: row.customer)
    if isOverdue {
      overdueCount += 1
      if overdue.count < Self.namedLimit { overdue.append(item) }
    } else {
      dueSoonCount += 1
      if dueSoon.count < Self.namedLimit { dueSoon.append(item) }
    }
  }

  /// The sentences; without names while a customer can see the screen.
  func words(_ book: Phrasebook, isHidden: Bool) -> String {
    func list(_ items: [Item], _ count: Int) -> String {
      let names = items.map { item in
        isHidden
          ? item.number.description
          : [item.number.description, item.customer].compactMap { $0 }
            .joined(separator: " ")
      }
      return book.basics.list(names + (count > items.count ? [book.batch.andMore(count - items.count)] : []))
    }
    var sentences: [String] = []
    if overdueCount > 0 { sentences.append(book.batch.overdueNow(list(overdue, overdueCount))) }
    if dueSoonCount > 0 { sentences.append(book.batch.dueSoonNow(list(dueSoon, dueSoonCount))) }
    return book.basics.sentences(sentences)
  }
}
