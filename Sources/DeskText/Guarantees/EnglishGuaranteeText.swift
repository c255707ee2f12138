import RecoveryDomain

/// Service guarantees in English.
struct EnglishGuaranteeText: GuaranteeText {
  let book: Phrasebook

  var none: String { "The policy has no guarantees." }
  var heads: [String] { ["guarantee", "name", "invoked", "paid", "cost", "budget"] }
  func budget(spent: String, alarm: String) -> String { "\(spent) of \(alarm)" }
  func over(_ budget: String) -> String { "\(budget), used up" }
  func pays(_ sum: String) -> String { "pays \(sum)" }
  func paysShare(_ percent: Int) -> String { "pays \(percent)% of the price" }
  func brokenWhen(_ trigger: String) -> String { "Broken when: \(trigger)" }
  func onCondition(_ conditions: [String]) -> String { "On condition: \(conditions.joined(separator: "; "))" }
  func notWhen(_ exclusions: [String]) -> String { "Not when: \(exclusions.joined(separator: "; "))" }
  var usedHere: String { "invoked on this case already" }
  func secondLook(_ count: Int, days: Int) -> String {
    "second look: \(book.counted(count, "guarantee")) invoked within \(book.counted(days, "day")), nothing is refused"
  }
  var invoke: ActionWords { ActionWords("guarantee", "Invoke a service guarantee: paid at once") }
  var formTitle: String { "Invoke a guarantee" }
  var guaranteeLabel: String { "Guarantee" }
  var occurrenceLabel: String { "Invoked for" }
  var exclusionLabel: String { "Exclusion" }
}
