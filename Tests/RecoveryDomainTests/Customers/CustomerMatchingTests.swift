import RecoveryDomain
import Testing

@Suite("Whose a complaint is")
struct CustomerMatchingTests {
  private let rule = PhoneRule.usual

  private func customer(
    _ number: Int64, _ name: String?, phones: [String] = [], emails: [String] = [], accounts: [String] = []
  ) -> CustomerIdentity {
    var profile = CustomerProfile()
    profile.name = name
    profile.phones = phones
    profile.emails = emails
    profile.accounts = accounts
    return CustomerIdentity(CustomerNumber(number), [profile])
  }

  private func verdict(
    name: String?, contact: String? = nil, account: String? = nil, _ candidates: [CustomerIdentity],
    refused: Set<CustomerNumber> = []
  ) -> MatchVerdict {
    CustomerMatching.verdict(
      ComplainantFacts(name: name, contact: contact, account: account), among: candidates, refused: refused,
      rule)
  }

  private func doubt(_ verdict: MatchVerdict) -> MatchDoubt? {
    if case .suggestions(let found) = verdict { found.first?.doubt } else { nil }
  }

  @Test("an identifier that is the same with a name that can be theirs is a match that tells its reason")
  func matches() {
    let wang = customer(1, "王伟", phones: ["13800138000"], emails: ["w@example.com"], accounts: ["M-77123"])
    #expect(
      verdict(name: "Wang Wei", contact: "+86 138 0013 8000", [wang])
        == .match(CustomerNumber(1), MatchEvidence(identifiers: [.phone], name: .variant)))
    #expect(
      verdict(name: "王伟", contact: "W@EXAMPLE.com", [wang])
        == .match(CustomerNumber(1), MatchEvidence(identifiers: [.email], name: .same)))
    #expect(
      verdict(name: nil, account: "ｍ-77123", [wang])
        == .match(CustomerNumber(1), MatchEvidence(identifiers: [.account], name: .unknown)))
  }

  @Test("whatever leaves a doubt is suggested and says which")
  func doubts() {
    let wang = customer(1, "王伟", phones: ["13800138000"], accounts: ["M-77123", "123"])
    let wife = customer(2, "李娜", phones: ["13800138000"], emails: ["na@example.com"])
    #expect(doubt(verdict(name: "李芳", contact: "13800138000", [wang])) == .nameDiffers)
    #expect(doubt(verdict(name: nil, contact: "13800138000", [wang])) == .nameUnknown)
    #expect(doubt(verdict(name: "王先生", contact: "13800138000", [wang])) == .namePartial)
    #expect(doubt(verdict(name: "王伟", [wang])) == .onlyName)
    #expect(doubt(verdict(name: nil, account: "123", [wang])) == .nameUnknown)
    #expect(doubt(verdict(name: "李芳", account: "M-77123", [wang])) == .nameDiffers)
    #expect(doubt(verdict(name: nil, contact: "13800138000", [wang, wife])) == .nameUnknown)
    guard
      case .suggestions(let both) = verdict(name: "王伟", contact: "13800138000 na@example.com", [wang, wife])
    else {
      Issue.record("not suggested")
      return
    }
    #expect(both.map(\.customer.value) == [2, 1])
    #expect(both.map(\.doubt) == [.nameDiffers, .identifiersDisagree])
    #expect(verdict(name: "赵六", [wang]) == .none)
  }

  @Test("several who fit are all suggested, the likeliest first")
  func several() {
    let twins = [customer(1, "王伟", phones: ["13800138000"]), customer(2, "王伟", phones: ["13800138000"])]
    guard case .suggestions(let found) = verdict(name: "王伟", contact: "13800138000", twins) else {
      Issue.record("not suggested")
      return
    }
    #expect(found.map(\.customer.value) == [1, 2])
    #expect(found.allSatisfy { $0.doubt == .severalFit })
  }

  @Test("a family's telephone tells them apart by the very name, not by one like it")
  func sharedPhone() {
    let family = [
      customer(1, "John Smith", phones: ["13800138000"]), customer(2, "Jane Smith", phones: ["13800138000"]),
    ]
    #expect(
      verdict(name: "john SMITH", contact: "13800138000", family)
        == .match(CustomerNumber(1), MatchEvidence(identifiers: [.phone], name: .same)))
    #expect(doubt(verdict(name: "Jhon Smith", contact: "13800138000", family)) == .nameDiffers)
    #expect(doubt(verdict(name: "J. Smith", contact: "13800138000", family)) == .namePartial)
  }

  @Test("a slip that makes another given name, and one of two surnames, is only suggested")
  func givenNames() {
    let bauer = customer(1, "Christian Bauer", phones: ["13800138000"])
    #expect(doubt(verdict(name: "Christina Bauer", contact: "13800138000", [bauer])) == .nameDiffers)
    let lopez = customer(2, "Maria Garcia Lopez", phones: ["13800138000"])
    #expect(doubt(verdict(name: "Maria Garcia", contact: "13800138000", [lopez])) == .namePartial)
  }

  @Test("whom a person refused is neither matched nor suggested again")
  func refused() {
    let wang = customer(1, "王伟", phones: ["13800138000"])
    #expect(verdict(name: "王伟", contact: "13800138000", [wang], refused: [CustomerNumber(1)]) == .none)
    // The same person in another system's file is not matched by what misled before, and may be by something else.
    let twin = customer(2, "王伟", phones: ["13800138000"], emails: ["w@example.com"])
    let again = verdict(name: "王伟", contact: "13800138000", [wang, twin], refused: [CustomerNumber(1)])
    #expect(doubt(again) == .identifiersDisagree)
    let byEmail = verdict(name: "王伟", contact: "w@example.com", [wang, twin], refused: [CustomerNumber(1)])
    #expect(byEmail == .match(CustomerNumber(2), MatchEvidence(identifiers: [.email], name: .same)))
  }

  @Test("among thousands of complaints with mistyped, shared and changed data no match is wrong")
  func noSilentWrongMatch() {
    var random = SeededGenerator(seed: 11)
    let surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄"]
    let given = ["伟", "芳", "娜", "敏", "静", "薇", "炜", "丽丽", "小明", "小玲", "建国", "建华"]
    var names: [String] = []
    var phones: [String] = []
    var candidates: [CustomerIdentity] = []
    for index in 0..<300 {
      let name = (surnames.randomElement(using: &random) ?? "") + (given.randomElement(using: &random) ?? "")
      // Every fourth shares the telephone of the one before: a family.
      let phone = index % 4 == 3 ? phones[index - 1] : "138" + String(10_000_000 + index)
      names.append(name)
      phones.append(phone)
      candidates.append(customer(Int64(index + 1), name, phones: [phone]))
    }
    var matched = 0
    for _ in 0..<4000 {
      let truth = Int.random(in: 0..<300, using: &random)
      var name: String? = names[truth]
      var contact = "+86 " + phones[truth]
      // Who really complains: the customer, or somebody else at their telephone.
      var isStranger = false
      switch Int.random(in: 0..<6, using: &random) {
      case 0: name = names[truth] + "女士"
      case 1: name = nil
      case 2:
        name = (surnames.randomElement(using: &random) ?? "") + (given.randomElement(using: &random) ?? "")
        isStranger = name != names[truth]
      case 3: contact = phones[truth].map { "\($0)" }.joined(separator: "-")
      case 4: name = String(names[truth].prefix(1)) + "先生"
      default: break
      }
      let shared = candidates.indices.filter { phones[$0] == phones[truth] }.map { candidates[$0] }
      guard case .match(let found, let evidence) = verdict(name: name, contact: contact, shared) else {
        continue
      }
      matched += 1
      #expect(!isStranger || names[Int(found.value) - 1] == name)
      #expect(phones[Int(found.value) - 1] == phones[truth])
      #expect(
        name.map { PersonName($0).relation(to: PersonName(names[Int(found.value) - 1])).isCompatible } == true
      )
      #expect(!evidence.identifiers.isEmpty)
    }
    #expect(matched > 1500)
  }
}
