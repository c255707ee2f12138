import JSONTape
import Testing

/// Files of complaints by the command line: exact counts, refusals in one sentence, whole imports taken back.
@Suite struct IntakeVerbTests {
  private static let header = "id,customer,received,words,paid,outcome,closed\n"
  private static let columns = [
    "--column", "sourceId=id", "--column", "customer=customer", "--column", "received=received", "--column",
    "words=words", "--column", "outcome=outcome", "--column", "closed=closed", "--column", "paid=paid",
  ]

  private func counts(_ node: JSONNode) -> [Int64?] {
    ["read", "recorded", "duplicates", "changed", "unreadable"].map { node[name: $0]?.int64 }
  }

  @Test func countsAreExactAndASecondTimeAllAreDuplicates() throws {
    let desk = try Program()
    let rows =
      Self.header + "1,王芳,2026-01-02,\"late,\nvery late\",,,\n2,Lee,2026-01-03,cold,,,\n"
      + "3,Kim,2026-01-04,settled one,12.50,Closed with relief,2026-01-09\n4,Ng,no date,broken,,,\n"
    let file = try desk.file("a.csv", rows.utf8)
    let first = try desk.run(["intake", file, "--json", "--import-id", "one"] + Self.columns)
    #expect(first.status == 0)
    #expect(counts(try first.json()) == [4, 3, 0, 0, 1])
    #expect(try first.json()["import"]?.string == "one")
    let again = try desk.run(["intake", file, "--json"] + Self.columns)
    #expect(counts(try again.json()) == [4, 0, 4, 0, 0])
    let changed = try desk.file("a.csv", rows.replacing("cold", with: "stone cold").utf8)
    #expect(counts(try desk.run(["intake", changed, "--json"] + Self.columns).json()) == [4, 0, 3, 1, 0])
    #expect(try desk.json("list").count == 3)
    #expect(try desk.json("list", "--view", "closed").count == 1)
    #expect(try desk.json("list", "--view", "needs-reading").count == 1)

    let voided = try desk.json("void", "--import", "one", "--reason", "wrong-import")
    #expect(voided["voided"]?.int64 == 4)
    #expect(try desk.json("list").count == 0)
    #expect(try desk.run("void", "--import", "one", "--reason", "wrong-import").status == 66)
  }

  @Test func aDryRunRecordsNothing() throws {
    let desk = try Program()
    let file = try desk.file("a.csv", (Self.header + "1,Lee,2026-01-03,cold,,,\n").utf8)
    let tried = try desk.run(["intake", file, "--dry-run", "--json"] + Self.columns).json()
    #expect(counts(tried) == [1, 1, 0, 0, 0])
    #expect(tried["first"]?.elements.compactMap { $0["words"]?.string } == ["cold"])
    #expect(try desk.run(["intake", file, "--dry-run"] + Self.columns).output.contains("cold"))
    #expect(try desk.json("list").count == 0)
  }

  @Test func aColumnFromWhichNothingIsTakenIsNamed() throws {
    let desk = try Program()
    let line = #"{"customer":"Zed","headline":"late","notes":"must not vanish","dialled":"138"}"#
    let file = try desk.file("z.jsonl", line.utf8)
    for arguments in [["--dry-run"], []] {
      let result = try desk.run(["intake", file] + arguments)
      #expect(result.status == 0)
      #expect(result.errors.contains("nothing was taken from the columns “notes” and “dialled”"))
    }
    let told = try desk.run(["intake", file, "--json"]).json()
    #expect(told["unusedColumns"]?.elements.compactMap(\.string) == ["notes", "dialled"])
    let named = try desk.run("intake", file, "--column", "words=notes", "--column", "contact=dialled")
    #expect(named.errors.contains("“headline”"))
  }

  @Test func jsonLinesComeByStandardInput() throws {
    let desk = try Program()
    let lines = #"{"sourceId":"a","words":"很慢","received":"2026-02-01"}"# + "\n{nonsense\n"
    let result = try desk.run("intake", "-", "--json", input: lines)
    #expect(counts(try result.json()) == [2, 1, 0, 0, 1])
  }

  @Test func aRefusedFileIsOneSentenceAndDoesNotKeepTheOthersOut() throws {
    let desk = try Program()
    let good = try desk.file("good.csv", (Self.header + "1,Lee,2026-01-03,cold,,,\n").utf8)
    let empty = try desk.file("empty.csv", [])
    let binary = try desk.file("binary.csv", [0x1F, 0x8B, 0x08] + [UInt8](repeating: 0, count: 64))
    let result = try desk.run(
      ["intake", empty, binary, desk.folder, good, desk.folder + "/none.csv", "--json"] + Self.columns)
    #expect(result.status == 66)
    #expect(result.errors.split(separator: "\n").count == 4)
    #expect(counts(try result.json()) == [1, 1, 0, 0, 0])
    #expect(try desk.run(["intake", binary] + Self.columns).status == 65)
    let lacking = try desk.run("intake", good, "--column", "words=Complaint")
    #expect(lacking.status == 65)
    #expect(lacking.errors.contains("Complaint"))
    #expect(try desk.run("intake", good, "--column", "nonsense=id").status == 64)
  }
}
