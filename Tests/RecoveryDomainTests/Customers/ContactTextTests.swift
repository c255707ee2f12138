import RecoveryDomain
import Testing

@Suite("Telephone numbers and addresses in what people write")
struct ContactTextTests {
  private let china = PhoneRule.usual
  private let states = PhoneRule(
    countryCode: "1", trunkPrefix: "1", internationalPrefixes: ["011"], nationalDigits: 10...10)

  @Test(
    "one number however it is written",
    arguments: [
      "13800138000", "138 0013 8000", "138-0013-8000", "+86 138 0013 8000", "0086 13800138000",
      "8613800138000",
      "１３８００１３８０００", "＋８６（１３８）００１３－８０００", "tel: 138.0013.8000", "手机13800138000（微信同号）",
    ])
  func same(text: String) {
    #expect(ContactText(text).phones.map { $0.key(china) } == ["8613800138000"])
  }

  @Test("a number with an area code is the same from abroad, and another without it")
  func areaCodes() {
    func key(_ text: String, _ rule: PhoneRule) -> String? { ContactText(text).phones.first?.key(rule) }
    #expect(key("010-6512-3456", china) == key("+86 10 6512 3456", china))
    #expect(key("+86 (0)10 6512 3456", china) == key("010-6512-3456", china))
    #expect(key("6512 3456", china) != key("010-6512-3456", china))
    #expect(key("(202) 555-0101", states) == key("+1 202 555 0101", states))
    #expect(key("1-202-555-0101", states) == key("202.555.0101", states))
    #expect(key("011 44 20 7946 0958", states) == key("+44 (0)20 7946 0958", states))
  }

  @Test("several numbers and addresses in one text are all found, and digits of an address are no number")
  func several() {
    let found = ContactText("Wang.Fang2024001@Example.COM; 13800138000 / 010-6512 3456 转 803")
    #expect(found.emails == ["wang.fang2024001@example.com"])
    #expect(found.phones.map(\.digits) == ["13800138000", "01065123456"])
    #expect(found.phones.map(\.branch) == [nil, "803"])
    #expect(ContactText("13800138000 13900139000").phones.count == 2)
    #expect(ContactText("Room 12, 3rd floor; @handle; a@b").isEmpty)
  }

  @Test("two extensions of one switchboard are two telephones, and what only fills a field is none")
  func branches() {
    func phone(_ text: String) -> PhoneText? { ContactText(text).phones.first }
    for text in ["021-5555 1234 ext 12", "021-55551234 转12", "02155551234#12", "021-5555-1234 (Ext. 12)"] {
      #expect(phone(text)?.digits == "02155551234")
      #expect(phone(text)?.branch == "12")
    }
    let (one, other, bare) = (phone("02155551234 x12"), phone("021-55551234 分机 99"), phone("021 5555 1234"))
    if let one, let other, let bare {
      #expect(!one.mayBe(other, china))
      #expect(one.mayBe(bare, china) && bare.mayBe(other, china))
    } else {
      Issue.record("no number found")
    }
    for text in ["00000000000", "1111111", "+99 999 999 999"] { #expect(phone(text) == nil) }
  }

  @Test("the tail is the same however country and area are written")
  func tails() {
    let tails = ["13800138000", "+86 138 0013 8000", "0086-138-0013-8000"].map {
      ContactText($0).phones.first?.tail
    }
    #expect(tails == [138_000, 138_000, 138_000])
  }

  @Test("hostile text is read without harm")
  func hostile() {
    for text in [
      "", "@", "@@@@", "+", "((((", String(repeating: "1", count: 5000), "\u{0}@\u{0}.x", "a@.", "00",
    ] {
      #expect(ContactText(text).phones.allSatisfy { !$0.digits.isEmpty })
    }
  }
}

@Suite("When customers like to be called")
struct ContactTimesTests {
  private let zone = DeskZone(identifier: "Asia/Shanghai") { _ in .hours(8) }
  private func moment(_ text: String) -> Timestamp {
    Timestamp(text: text) ?? Timestamp(millisecondsSince1970: 0)
  }

  @Test("quiet hours over midnight")
  func quiet() throws {
    let hours = try #require(QuietHours(text: "21:00-08:00"))
    #expect(hours.contains(moment("2026-11-21T21:00:00+08:00"), in: zone))
    #expect(hours.contains(moment("2026-11-21T07:59:00+08:00"), in: zone))
    #expect(!hours.contains(moment("2026-11-21T08:00:00+08:00"), in: zone))
    #expect(QuietHours(text: "9-18")?.text == "09:00-18:00")
    for wrong in ["", "9", "25:00-26:00", "09:00-09:00", "a-b", "9:61-10"] {
      #expect(QuietHours(text: wrong) == nil, "\(wrong)")
    }
  }

  @Test("good times by day and hour, in words of three languages")
  func good() throws {
    let saturday = moment("2026-11-21T11:00:00+08:00")
    for text in [
      "sat 10:00-12:00", "mon-fri 18:00-20:00; sat-sun 10-12", "周末 10:00-12:00", "週六 10:00-12:00", "10-12",
    ] {
      #expect(try #require(ContactTimes(text: text), "\(text)").contains(saturday, in: zone), "\(text)")
    }
    for text in ["mon-fri 10:00-12:00", "周一至周五 10:00-12:00", "sat 13:00-15:00"] {
      #expect(try !#require(ContactTimes(text: text), "\(text)").contains(saturday, in: zone), "\(text)")
    }
    for wrong in ["", "whenever", "mo 10-12"] { #expect(ContactTimes(text: wrong) == nil, "\(wrong)") }
  }

  @Test("what is to be heeded before a call")
  func advice() {
    var profile = CustomerProfile()
    let rule = CustomerRule(quietHours: QuietHours(text: "21:00-08:00"))
    let night = moment("2026-11-21T22:00:00+08:00")
    let noon = moment("2026-11-21T12:00:00+08:00")
    func advice(_ channel: Channel, _ at: Timestamp) -> [ContactAdvice] {
      ContactAdvice.before(channel, to: profile, at: at, rule, zone: zone, deskLanguage: .english)
    }
    #expect(advice(.phone, noon).isEmpty)
    #expect(advice(.email, night).isEmpty)
    #expect(advice(.phone, night).count == 1)
    #expect(
      ContactAdvice.before(.phone, to: profile, at: night, rule, zone: zone, isCritical: true).isEmpty,
      "where somebody may come to harm no hour is a wrong one")
    profile.unwantedChannels = [.phone]
    profile.preferredChannel = .email
    profile.goodTimes = "mon-fri 18:00-20:00"
    profile.language = "ja"
    #expect(
      advice(.phone, noon)
        == [
          .unwantedChannel(.phone, preferred: .email), .notAGoodTime("mon-fri 18:00-20:00"), .language("ja"),
        ])
    profile.quietHours = "11:00-13:00"
    #expect(
      advice(.phone, noon).contains { if case .quietHours(_, isOwnWish: true) = $0 { true } else { false } })
  }

  @Test(
    "The only way to reach somebody is the channel to answer by",
    arguments: [
      ("138 0013 8000", .phone), ("+44 20 7946 0958 ext 12", .phone), ("lee@example.com", .email),
      ("lee@example.com, 138 0013 8000", nil), ("room 1204", nil), ("", nil),
    ] as [(String, Channel?)])
  func answering(contact: String, channel: Channel?) {
    #expect(Channel(answering: contact) == channel)
  }
}
