import JSONTape
import Testing

/// Suggestions, promises with an owner and guarantees by commands.
@Suite struct PlaybookVerbTests {
  private static let guarantee = """

    [[guarantees]]
    code = "on-time"
    name = { en = "On time", zh-Hans = "准时", zh-Hant = "準時" }
    promise = { en = "By three", zh-Hans = "三点前", zh-Hant = "三點前" }
    trigger = { en = "After three", zh-Hans = "三点后", zh-Hant = "三點後" }
    payout = "50.00"
    action = "guarantee-payout"
    exclusions = [ { code = "flood", text = { en = "Flood", zh-Hans = "水灾", zh-Hant = "水災" } } ]
    evidence = [ { code = "at", text = { en = "When", zh-Hans = "时间", zh-Hant = "時間" } } ]

    """

  @Test func suggestionsArePromisedWithAnOwnerAndWithdrawn() throws {
    let desk = try Program()
    let number = try desk.record("理发剪坏", "--customer", "张伟", "--price", "280")
    let set = try desk.run(
      "classify", number, "--kind", "outcome", "--redoable", "no", "--asked", "full-refund")
    #expect(set.status == 0, "\(set.errors)")
    let told = try desk.json("suggest", number)
    let packages = told["packages"].map { Array($0.elements) } ?? []
    let matched = packages.first { $0["package"]?.string == "matched" }
    let codes = matched?["actions"]?.elements.compactMap { $0["code"]?.string } ?? []
    #expect(codes.contains("choice-of-two") && codes.contains("full-refund") && !codes.contains("redo"))
    #expect(!codes.contains("partial-refund"), "one loss is made up for once")
    let refund = matched?["actions"]?.elements.first { $0["code"]?.string == "full-refund" }
    #expect(refund?["amount"]?["minor"]?.int64 == 28_000)
    let left = told["leftOut"]?.elements.first { $0["code"]?.string == "redo" }
    #expect(left?["why"]?.string == "unfit" && left?["fact"]?.string == "redoable")
    #expect(left?["is"]?.strings == ["no"])
    let sheet = try desk.run("suggest", number, "--lang", "en")
    #expect(sheet.status == 0 && sheet.output.contains("not for this case: cannot be redone"))

    let wrong = try desk.run("propose", number, "--suggested", "best")
    #expect(wrong.status == 64)
    let nobody = try desk.run(
      "propose", number, "--suggested", "matched", "--action", "partial-refund=100.00", "--owner",
      "nobody-here")
    #expect(nobody.status == 64, "a promise has an owner whom the desk knows")
    let promised = try desk.run(
      "propose", number, "--suggested", "matched", "--action", "partial-refund=100.00", "--owner", "daemon")
    #expect(promised.status == 0, "\(promised.errors)")
    let actions = try desk.json("show", number)["actions"].map { Array($0.elements) } ?? []
    #expect(actions.count == codes.count)
    #expect(actions.allSatisfy { $0["owner"]?.string == "daemon" && $0["due"]?.string != nil })
    let refunds = actions.compactMap { $0["code"]?.string }.filter { $0.hasSuffix("refund") }
    #expect(refunds == ["partial-refund"], "the amount that was named makes up for the loss")
    let twice = try desk.run("propose", number, "--action", "choice-of-two", "--lang", "en")
    #expect(twice.status == 1 && twice.errors.contains("--again"), "\(twice.errors)")
    #expect(try desk.run("propose", number, "--action", "choice-of-two", "--again").status == 0)
    #expect(try desk.run("propose", number, "--withdraw", "1", "the customer chose").status == 0)
    let redo = try desk.run("carry-out", number, "--action", "redo", "--lang", "en")
    #expect(redo.status == 1 && redo.errors.contains("cannot be redone"))
  }

  @Test func aGuaranteeIsPaidOnceAndReported() throws {
    let desk = try Program()
    let policy = try desk.run("policy", "show")
    let path = try desk.file("policy.toml", (policy.output + Self.guarantee).utf8)
    let adopted = try desk.run("policy", "adopt", path)
    #expect(adopted.status == 0, "\(adopted.errors)")
    let number = try desk.record("送晚了", "--order", "B-77")
    #expect(try desk.run("guarantee", number, "on-time").status == 1, "evidence is missing")
    #expect(try desk.run("guarantee", number, "on-time", "--evidence", "at").status == 64)
    let twice = try desk.run(
      "guarantee", number, "on-time", "--evidence", "at=16:10", "--evidence", "at=17:00", "--lang", "en")
    #expect(twice.status == 64)
    #expect(twice.errors.hasPrefix("--evidence gives “at” more than once;"))
    let mistyped = try desk.run("guarantee", number, "on-tiem", "--lang", "en")
    #expect(mistyped.errors.contains("no guarantee “on-tiem”, perhaps “on-time”;"))
    let excluded = try desk.run(
      "guarantee", number, "on-time", "--evidence", "at=16:10", "--exclusion", "flood", "--lang", "en")
    #expect(excluded.status == 1 && excluded.errors.contains("Flood"))
    #expect(try desk.run("guarantee", number, "on-time", "--evidence", "at=16:10").status == 0)
    let again = try desk.run("guarantee", number, "on-time", "--evidence", "at=16:10", "--lang", "en")
    #expect(again.status == 1 && again.errors.contains("C-000001"))
    let shown = try desk.json("show", number)
    #expect(shown["guarantees"]?.elements.first { _ in true }?["occurrence"]?.string == "B-77")
    #expect(shown["actions"]?.elements.first { _ in true }?["code"]?.string == "guarantee-payout")
    #expect(shown["flags"]?.strings == ["guaranteeInvoked"])
    let report = try desk.json("guarantees")
    #expect(report.elements.first { _ in true }?["count"]?.int64 == 1)
    #expect(report.elements.first { _ in true }?["paid"]?["minor"]?.int64 == 5_000)
    #expect(report.elements.first { _ in true }?["cost"]?["minor"]?.int64 == 5_000)
    #expect(report.elements.first { _ in true }?["onVoidedCases"]?.int64 == 0)
    let table = try desk.run("guarantees", "--lang", "zh-Hans")
    #expect(table.output.contains("准时") && table.output.contains("援引次数"))
  }
}
