import Foundation
import JSONTape
import Testing

/// The whole life of a case by commands, with the answers that scripts read.
@Suite struct LifeOfACaseTests {
  @Test func aCaseGoesFromRecordToClose() throws {
    let desk = try Program()
    let number = try desk.record(
      "房间空调整夜不制冷", "--customer", "王芳", "--contact", "13800000000", "--channel", "phone", "--price", "480")
    #expect(number == "C-000001")
    let claimed = try desk.json("claim", number)
    #expect(claimed["case"]?.string == number)
    #expect(claimed["revision"]?.int64 == 2)
    #expect(claimed["seq"]?.int64 == 4)
    #expect(claimed["already"] == nil)
    #expect(try desk.json("claim", number)["already"]?.bool == true)

    #expect(
      try desk.run(
        "classify", number, "--kind", "outcome", "--severity", "severe", "--cause", "organisation", "--asked",
        "partial-refund", "--asked", "apology"
      ).status == 0)
    #expect(
      try desk.run("judge", number, "upheld", "--reason", "our-failure", "the unit was broken").status == 0)
    #expect(try desk.run("note", number, "-", input: "夜班已确认\n").status == 0)
    #expect(
      try desk.run("propose", number, "--action", "partial-refund=240.00", "--action", "apologise-in-person")
        .status
        == 0)
    let paid = try desk.run(
      "carry-out", number, "--action", "partial-refund=240.00", "--action", "apologise-in-person")
    #expect(paid.status == 0)
    #expect(try desk.run("contact", number, "refunded, sorry", "--channel", "phone").status == 0)
    #expect(try desk.run("resolve", number).status == 0)

    let early = try desk.run("close", number)
    #expect(early.status == 1)
    #expect(early.output.isEmpty)
    #expect(early.errors.split(separator: "\n").count == 1)

    #expect(try desk.run("rate", number, "--outcome", "4", "--come-again", "5").status == 0)
    #expect(try desk.run("close", number).status == 0)

    let shown = try desk.json("show", number)
    #expect(shown["status"]?.string == "closed")
    #expect(shown["step"] == nil)
    #expect(shown["reopened"]?.int64 == 0)
    #expect(shown["customer"]?.string == "王芳")
    #expect(shown["price"]?["minor"]?.int64 == 48000)
    #expect(shown["price"]?["currency"]?.string == "CNY")
    #expect(shown["asked"]?.strings == ["apology", "partialRefund"])
    #expect(shown["rating"]?["comeAgain"]?.int64 == 5)
    #expect(shown["actions"]?.elements.compactMap { $0["progress"]?.string } == ["carriedOut", "carriedOut"])
    let types = shown["timeline"]?.elements.flatMap {
      $0["events"]?.elements.compactMap { $0["type"]?.string } ?? []
    }
    #expect(types?.first == "case.recorded")
    #expect(types?.last == "case.closed")
    #expect(shown["timeline"]?.count == Int(shown["revision"]?.int64 ?? 0))
    let note = shown["timeline"]?.elements.compactMap { line in
      line["events"]?.elements.first { $0["type"]?.string == "case.noted" }?["text"]?.string
    }
    #expect(note == ["夜班已确认"])
  }

  @Test func aFailedRecoveryIsReopenedAndCounted() throws {
    let desk = try Program()
    let number = try desk.record("late again")
    _ = try desk.run("judge", number, "notUpheld", "--reason", "as-agreed")
    _ = try desk.run("contact", number, "explained", "--channel", "email")
    _ = try desk.run("rate", number, "--no-answer")
    #expect(try desk.run("close", number).status == 0)
    #expect(try desk.run("reopen", number, "--reason", "not-enough", "they wrote again").status == 0)
    #expect(try desk.json("show", number)["reopened"]?.int64 == 1)
    #expect(try desk.json("show", number)["status"]?.string == "open")
  }

  @Test func waitingAndAnswersShowInTheStatus() throws {
    let desk = try Program()
    let number = try desk.record("where is my parcel")
    #expect(try desk.run("wait", number, "others", "find it", "--party", "depot", "--due", "2h").status == 0)
    #expect(try desk.json("show", number)["status"]?.string == "waitingOthers")
    #expect(try desk.run("answered", number, "found").status == 0)
    #expect(try desk.run("wait", number, "customer", "which door?").status == 0)
    let listed = try desk.json("list", "status:waitingCustomer")
    #expect(listed.elements.compactMap { $0["case"]?.string } == [number])
  }

  @Test func promisesAreWithdrawnPointsJudgedCasesLinkedAndCorrected() throws {
    let desk = try Program()
    let first = try desk.record("two things", "--point", "cold soup", "--point", "rude waiter")
    let second = try desk.record("and again")
    #expect(try desk.run("judge", first, "upheld", "--reason", "our-failure", "--point", "2").status == 0)
    #expect(try desk.run("judge", first, "upheld", "--reason", "our-failure", "--point", "3").status == 1)
    #expect(try desk.run("propose", first, "--action", "explain").status == 0)
    #expect(try desk.run("propose", first, "--withdraw", "1", "not needed").status == 0)
    #expect(try desk.run("link", first, second).status == 0)
    #expect(try desk.run("correct", first, "--customer", "Lee", "--order", "A-7").status == 0)
    #expect(try desk.run("void", second, "--reason", "test").status == 0)
    let shown = try desk.json("show", first)
    #expect(shown["points"]?.elements.compactMap { $0["judgement"]?.string } == ["upheld"])
    #expect(shown["actions"]?.elements.first { _ in true }?["progress"]?.string == "withdrawn")
    #expect(shown["links"]?.strings == [second])
    #expect(shown["customer"]?.string == "Lee")
    #expect(try desk.json("show", second)["status"]?.string == "voided")
  }

  @Test func nextTakesTheMostUrgentUntilNoneIsLeft() throws {
    let desk = try Program()
    _ = try desk.record("ordinary")
    let critical = try desk.record("glass in the food")
    _ = try desk.run("classify", critical, "--severity", "critical", "--critical-reason", "food")
    #expect(try desk.json("next")["case"]?.string == critical)
    #expect(try desk.run("next").status == 0)
    let empty = try desk.run("next", "--json")
    #expect(empty.status == 1)
    #expect(empty.output.isEmpty)
    #expect(try desk.run("list", "--view", "unclaimed").status == 0)
    #expect(try desk.run("release", critical, "shift is over").status == 0)
    #expect(try desk.json("next")["case"]?.string == critical)
  }

  @Test func listKnowsTheUsersOwnViewsAndNamesThemAll() throws {
    let desk = try Program()
    let cold = try desk.record("the soup was cold")
    _ = try desk.record("glass in the food")
    let folder = desk.folder + "/config/redress"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "[views]\n\"Cold things\" = \"cold\"\n".write(
      toFile: folder + "/config.toml", atomically: true, encoding: .utf8)
    let listed = try desk.json("list", "--view", "cold things")
    #expect(listed.elements.compactMap { $0["case"]?.string } == [cold])
    #expect(try desk.json("list", "--view", "Cold things", "glass").count == 0)
    let wrong = try desk.run("list", "--view", "warm")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("unclaimed") && wrong.errors.contains("Cold things"))
  }

  @Test func releaseAllGivesBackEveryCaseOfOnesOwnWithTheSameNote() throws {
    let desk = try Program()
    let numbers = try (1...3).map { try desk.record("complaint \($0)") }
    for number in numbers.prefix(2) { #expect(try desk.run("claim", number).status == 0) }
    let answer = try desk.json("release", "--all", "--note", "shift is over")
    #expect(answer.elements.compactMap { $0["case"]?.string } == Array(numbers.prefix(2)))
    #expect(try desk.json("list", "--view", "mine").count == 0)
    #expect(try desk.run("show", numbers[0]).output.contains("shift is over"))
    #expect(try desk.run("release", "--all").status == 0)
    #expect(try desk.run("release").status == 64)
    #expect(try desk.run("release", numbers[0], "--all").status == 64)
    #expect(try desk.run("release", "--all", "--if-revision", "1").status == 64)
  }
}

/// Promises of colleagues, and refusals in the reader's own words.
@Suite struct PromiseOwnerTests {
  @Test func whoOwesAPromiseFindsItWhoeverHasTheCase() throws {
    let desk = try Program()
    let (mine, other) = (try desk.record("the lift"), try desk.record("the bill"))
    let me = try desk.json("claim", mine)["by"]?.string ?? NSUserName()
    #expect(try desk.run("propose", mine, "--action", "explain").status == 0)
    func numbers(_ arguments: String...) throws -> [String] {
      let listed = try desk.run(["list", "--json"] + arguments)
      #expect(listed.status == 0, "\(arguments): \(listed.errors)")
      return [mine, other].filter(listed.output.contains)
    }
    #expect(try numbers("promised:me") == [mine])
    #expect(try numbers("promise-owner:\(me)") == [mine])
    #expect(try numbers("承諾人:我") == [mine] && numbers("承诺人:我 -状态:等待顾客") == [mine])
    #expect(try numbers("promised:nobody") == [other])
    #expect(try numbers("is:open -promised:me") == [other])
    #expect(try numbers("--view", "my promises") == [mine])
    #expect(try desk.run("carry-out", mine, "--action", "explain", "so it was").status == 0)
    #expect(try numbers("--view", "我的承诺") == [])
  }

  @Test func refusalsListTheWordsOfTheReadersLanguage() throws {
    let desk = try Program()
    let number = try desk.record("x")
    let wait = try desk.run("wait", number, "weather", "the storm", "--lang", "zh-Hans")
    #expect(wait.status == 64 && wait.errors.contains("“顾客”") && !wait.errors.contains("customer"))
    #expect(try desk.run("list", "状态:好", "--lang", "zh-Hant").errors.contains("等候顧客"))
    #expect(try desk.run("list", "nonsense:1", "--lang", "zh-Hans").errors.contains("负责人"))
    let rated = try desk.run("rate", number, "--no-answer", "--accepted", "也许", "--lang", "zh-Hans")
    #expect(rated.errors.contains("“是”或“否”"))
    #expect(try desk.run("wait", number, "weather", "the storm").errors.contains("customer"))
  }
}
