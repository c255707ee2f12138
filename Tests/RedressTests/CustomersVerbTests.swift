import JSONTape
import Testing

/// Customers by the command line: imported once, matched with a reason, merged and taken apart.
@Suite struct CustomersVerbTests {
  private static let rows = """
    编号,Name,Mobile,Office,email,since
    A-1,王伟,１３８ ００１３ ８０００,010-6512 3456,wei@example.com,2019-05-01
    A-2,John Smith,,,john@example.com,
    A-3,,,,,
    """

  private func importing(_ desk: Program, _ text: String, _ more: String...) throws -> JSONNode {
    let file = try desk.file("crm.csv", text.utf8)
    return try desk.run(
      [
        "customers", "import", file, "--source", "crm", "--column", "id=编号", "--column", "phone=Mobile",
        "--column", "phone=Office", "--json",
      ] + more
    ).json()
  }

  private func counts(_ node: JSONNode) -> [Int64?] {
    ["read", "new", "changed", "same", "untaken"].map { node[name: $0]?.int64 }
  }

  @Test func aFileIsTakenInOnceAndFoundByWhatItSays() throws {
    let desk = try Program()
    #expect(counts(try importing(desk, Self.rows, "--dry-run")) == [3, 2, 0, 0, 1])
    #expect(try desk.json("customers", "list").count == 0)
    #expect(counts(try importing(desk, Self.rows)) == [3, 2, 0, 0, 1])
    #expect(counts(try importing(desk, Self.rows)) == [3, 0, 0, 2, 1])
    #expect(counts(try importing(desk, Self.rows.replacing("John", with: "Jon"))) == [3, 0, 1, 1, 1])
    let found = try desk.json("customers", "list", "+86 10 6512 3456")
    #expect(found.elements.compactMap { $0["customer"]?.string } == ["K-000001"])
    #expect(try desk.run("customers", "list", "wei@example.com").output.contains("王伟"))
    #expect(try desk.run("customers", "show", "K-9").status == 66)
    #expect(try desk.run("customers", "show", "x").status == 64)
    let lacking = try desk.file("bad.csv", "a,b\n1,2\n".utf8)
    #expect(try desk.run("customers", "import", lacking).status == 65)
  }

  @Test func rowsThatAreNotTakenAreNamedAndTheFileSettles() throws {
    let desk = try Program()
    let text = "id,name\n1,Ann\n1,Ann\n1,Anna\n2\n3,\n"
    let file = try desk.file("two.csv", text.utf8)
    for counts: [Int64] in [[5, 1, 0, 1, 3], [5, 0, 0, 2, 3]] {
      let told = try desk.json("customers", "import", file)
      #expect(self.counts(told) == counts)
      let rows = try #require(told["firstUntaken"]).elements
      #expect(rows.map { $0["row"]?.int64 } == [3, 4, 5])
      #expect(rows.map { $0["reason"]?.string } == ["contradicts", "fieldCount", "tellsNobody"])
      #expect(rows.compactMap { $0["firstRow"]?.int64 } == [1])
    }
    let said = try desk.run("customers", "import", file).output
    #expect(said.contains("row 3") && said.contains("than row 1") && said.contains("wrong number of fields"))
    #expect(try desk.run("customers", "list").output.contains("Ann"))
  }

  @Test func aCaseIsMatchedWithAReasonAndTheMatchTakenBack() throws {
    let desk = try Program()
    _ = try importing(desk, Self.rows)
    let number = try desk.record("late", "--customer", "Wang Wei", "--contact", "138-0013-8000")
    var match = try desk.json("show", number)["customerMatch"]
    #expect(match?["customer"]?.string == "K-000001")
    #expect(match?["identifiers"]?.elements.compactMap(\.string) == ["phone"])
    #expect(match?["nameRelation"]?.string == "variant")
    #expect(try desk.run("show", number).status == 0)
    #expect(try desk.json("customers", "show", "K-1")["caseCount"]?.int64 == 1)
    #expect(try desk.run("customers", "unmatch", number, "--reason", "her sister").status == 0)
    match = try desk.json("show", number)["customerMatch"]
    #expect(match == nil)
    #expect(try desk.run("customers", "unmatch", number, "--reason", "again").status == 1)
    #expect(try desk.run("customers", "match", number, "K-7").status == 66)
    #expect(try desk.json("customers", "match", number, "K-2")["case"]?.string == number)
  }

  @Test func whoseACaseMayBeIsToldWithReasonAndDoubt() throws {
    let desk = try Program()
    _ = try importing(desk, Self.rows)
    let number = try desk.record("late", "--customer", "Bill Stone", "--contact", "john@example.com")
    let suggested = try #require(try desk.json("show", number)["customerSuggestions"]).elements
    #expect(suggested.map { $0["customer"]?.string } == ["K-000002"])
    #expect(suggested.allSatisfy { $0["doubt"]?.string != nil })
    let said = try desk.run("show", number).output
    #expect(said.contains("K-000002") && said.contains("John Smith"))
    #expect(try desk.run("customers", "match", number, "K-2").status == 0)
    #expect(try desk.json("show", number)["customerSuggestions"] == nil)
  }

  @Test func aComplainantIsPutOnFileAndTheirOtherCasesFollow() throws {
    let desk = try Program()
    let first = try desk.record("late", "--customer", "Ann Reed", "--contact", "0161 496 0000")
    let other = try desk.record("late again", "--customer", "Ann Reed", "--contact", "0161 4960000")
    let nobody = try desk.record("found on the shelf")
    #expect(try desk.json("customers", "record", first)["case"]?.string == first)
    #expect(try desk.json("customers", "record", first)["already"]?.bool == true)
    #expect(try desk.json("show", first)["customerMatch"]?["customer"]?.string == "K-000001")
    #expect(try desk.json("show", other)["customerMatch"]?["customer"]?.string == "K-000001")
    #expect(try desk.json("customers", "show", "K-1")["caseCount"]?.int64 == 2)
    #expect(try desk.run("customers", "record", nobody).status == 1)
    #expect(try desk.json("customers", "list").count == 1)
  }

  @Test func customersAndCasesAreMergedAndTakenApart() throws {
    let desk = try Program()
    _ = try importing(desk, Self.rows)
    #expect(try desk.json("customers", "merge", "K-2", "K-1")["customer"]?.string == "K-000001")
    #expect(try desk.json("customers", "merge", "K-2", "K-1")["already"]?.bool == true)
    #expect(try desk.json("customers", "show", "K-2")["customer"]?.string == "K-000001")
    #expect(try desk.run("customers", "merge", "K-1", "K-1").status == 1)
    #expect(try desk.run("customers", "unmerge", "K-2").status == 0)
    #expect(try desk.run("customers", "unmerge", "K-2").status == 1)
    let first = try desk.record("late")
    let second = try desk.record("late again")
    #expect(try desk.run("merge", second, first, "--reason", "the same night").status == 0)
    #expect(try desk.json("show", second)["mergedInto"]?.string == first)
    #expect(try desk.run("claim", second).status == 1)
    #expect(try desk.json("list").count == 1)
    #expect(try desk.run("unmerge", second, "--reason", "another guest").status == 0)
    #expect(try desk.json("list").count == 2)
  }
}
