/// Collects what numeric dates tell about the order in which a file writes them.
struct DateOrderEvidence {
  /// The orders in which every date so far makes sense; all of them before the first.
  private var possible = Set(DateOrder.allCases)
  /// Whether there was any date that does not tell its order itself.
  private var isNeeded = false

  /// The one order that makes sense of all dates; nil when several do, or none.
  var order: DateOrder? { isNeeded && possible.count == 1 ? possible.first : nil }

  /// Takes a date into account; texts that are readable without an order tell nothing.
  mutating func add(_ text: String) {
    guard !text.isEmpty, DateText(text, order: nil) == nil else { return }
    let fitting = DateOrder.allCases.filter { DateText(text, order: $0) != nil }
    // A text that no order makes readable is no evidence, only a bad value.
    guard !fitting.isEmpty else { return }
    isNeeded = true
    possible.formIntersection(fitting)
  }
}
