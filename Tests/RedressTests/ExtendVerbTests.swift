import JSONTape
import Testing

/// Deadlines that are put off, levels and reasons, as scripts see them.
@Suite struct ExtendVerbTests {
  static let file = """
    inherits = "default"
    promise_guard.least_cases = 2
    [[deadlines]]
    template = "cn-banking"
    """

  @Test func aDeadlineIsPutOffOnce() throws {
    let desk = try Program()
    #expect(try desk.run("policy", "adopt", desk.file("p.toml", Self.file.utf8)).status == 0)
    let number = try desk.record("the card was blocked")
    func due() throws -> String? {
      try desk.json("show", number)["clocks"]?.elements.first { $0["code"]?.string == "cn-banking" }?["due"]?
        .string
    }
    let before = try #require(try due())
    let extended = try desk.json("extend", number, "the expert is ill", "--deadline", "cn-banking")
    #expect(extended["revision"]?.int64 == 2)
    #expect(try #require(try due()) > before)
    #expect(try desk.run("extend", number, "x", "--deadline", "nothing").status == 1)
    #expect(try desk.run("show", number).output.contains("Handling decision"))
  }

  @Test func aBreachShowsItsLevel() throws {
    let desk = try Program()
    #expect(try desk.run("policy", "adopt", desk.file("p.toml", Self.file.utf8)).status == 0)
    let late = try desk.record("no answer for days", "--received", "2020-01-01 10:00")
    let risen = try desk.json("show", late)["escalation"]
    #expect(risen?["level"]?.int64 == 3)
    #expect(risen?["to"]?.string == "manager")
    #expect(risen?["clock"]?.string == "cn-banking")
    #expect(try desk.run("show", late, "--why").output.contains("level 3"))
  }

  @Test func aReasonIsThePolicysAndIsTold() throws {
    let desk = try Program()
    let number = try desk.record("twice")
    let refused = try desk.run("void", number, "--reason", "oops", "--lang", "zh-Hans")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("recorded-by-mistake"))
    #expect(refused.errors.contains("误录入"))
    #expect(try desk.run("void", number, "--reason", "recorded-by-mistake: oops").status == 0)
    #expect(try desk.run("show", number).output.contains("Recorded by mistake"))
  }
}
