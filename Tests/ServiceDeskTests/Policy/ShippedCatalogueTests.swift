import RecoveryDomain
import Testing

@testable import ServiceDesk

/// The catalogue that ships (domain §6).
@Suite struct ShippedCatalogueTests {
  /// The shipped policy of a desk in that currency.
  static func shipped(_ code: String = "CNY") throws -> Policy {
    let currency = try #require(Currency(code: code))
    guard case .policy(let policy) = PolicyReader.read(DefaultPolicy.text, currency: currency) else {
      throw DeskError.policy(Desk.mistakes(in: DefaultPolicy.text, currency: currency))
    }
    return policy
  }

  @Test func theCatalogueHoldsWhatTheDomainAsksFor() throws {
    let policy = try Self.shipped()
    let asked = [
      "make-safe", "duty-manager", "keep-evidence", "listen", "apologise-in-person", "written-apology",
      "apology-by-manager", "visit", "explain", "tell-progress", "redo", "repair", "replace", "substitute",
      "upgrade", "discount", "voucher", "gift", "partial-refund", "full-refund", "compensation",
      "follow-on-cost", "free-service", "points", "guarantee-payout", "assurance", "named-contact",
      "follow-up-call", "public-reply", "choice-of-two", "invite-to-improve", "tell-what-changed",
      "correct-record", "refer-outside", "end-safely",
    ]
    #expect(asked.filter { policy.action($0) == nil }.isEmpty)
    for action in policy.actions {
      #expect(!action.serves.isEmpty, "\(action.code)")
      #expect(JusticeCoverage.Dimension.allCases.contains { action.coverage[$0] > 0 }, "\(action.code)")
      let draft = try #require(action.draft, "\(action.code)")
      for language in Language.allCases { #expect(!draft.text[language].isEmpty) }
    }
  }

  @Test func everyApologyIsThereWithAndWithoutAdmittingFault() throws {
    let policy = try Self.shipped()
    for code in ["apologise-in-person", "written-apology", "apology-by-manager", "public-reply"] {
      let draft = try #require(policy.action(code)?.draft)
      let admitting = try #require(draft.admitting)
      for language in Language.allCases { #expect(draft.text[language] != admitting[language]) }
    }
  }

  @Test func moneyIsGrantedByRole() throws {
    for code in ["CNY", "JPY", "KWD"] {
      let policy = try Self.shipped(code)
      let refund = try #require(policy.action("partial-refund"))
      let currency = try #require(Currency(code: code))
      func limit(_ role: String) -> ActionAuthority.Limit? { policy.ladder.limit(of: role, refund.authority) }
      let sum = try #require(Money(decimal: "200.00", currency: currency))
      #expect(limit("agent") == .upTo(sum))
      #expect(limit("manager") == .any)
      #expect(limit("auditor") == nil)
      let compensation = try #require(policy.action("compensation"))
      #expect(policy.ladder.limit(of: "agent", compensation.authority) == nil)
    }
  }

  @Test func aRoleOfItsOwnIsResolvedWhenThePolicyIsRead() throws {
    let text = DefaultPolicy.text
      .replacing("default = \"agent\"  ", with: "people = { li = \"duty-lead\" }\ndefault = \"agent\"  ")
      .replacing("manager = \"supervisor\"\n", with: "manager = \"supervisor\"\nduty-lead = \"supervisor\"\n")
    let currency = try #require(Currency(code: "CNY"))
    guard case .policy(let policy) = PolicyReader.read(text, currency: currency) else {
      Issue.record("\(Desk.mistakes(in: text, currency: currency))")
      return
    }
    #expect(policy.roles == ["li": .supervisor])
    #expect(policy.roleCodes == ["li": "duty-lead"])
  }
}
