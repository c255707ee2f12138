import RecoveryDomain
import TOMLPlaces
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
      .replacing("[roles.inherits]\n", with: "[roles.inherits]\nduty-lead = \"supervisor\"\n")
    let currency = try #require(Currency(code: "CNY"))
    guard case .policy(let policy) = PolicyReader.read(text, currency: currency) else {
      Issue.record("\(Desk.mistakes(in: text, currency: currency))")
      return
    }
    #expect(policy.roles == ["li": .supervisor])
    #expect(policy.roleCodes == ["li": "duty-lead"])
  }

  /// Every key says what it does: on its own line, or in the comment above its table or its list of entries.
  @Test func everyKeyHasAComment() throws {
    let lines = DefaultPolicy.text.split(separator: "\n", omittingEmptySubsequences: false)
    let outline = TOMLOutline(DefaultPolicy.text)
    for section in outline.sections where !section.path.contains("[") {
      let header = section.path.isEmpty ? nil : outline.line(of: section.path)
      let isExplained = header.map { $0 > 1 && lines[$0 - 2].hasPrefix("#") } ?? false
      for assignment in section.assignments {
        let line = try #require(outline.line(of: assignment.path))
        #expect(isExplained || lines[line - 1].contains("#"), "\(assignment.path)")
      }
    }
    let comments = lines.filter { $0.hasPrefix("#") }.joined(separator: "\n")
    for section in outline.sections
    where section.path.hasPrefix("actions[") || section.path.hasPrefix("escalation[") {
      for assignment in section.assignments {
        let key = assignment.path.split(separator: ".")[1]
        #expect(comments.contains(key), "\(assignment.path)")
      }
    }
  }
}
