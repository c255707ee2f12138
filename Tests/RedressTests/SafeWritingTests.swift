import Foundation
import JSONTape
import Testing

/// Repeating, colliding and hostile input do no harm.
@Suite struct SafeWritingTests {
  @Test func theSameKeyPaysOnceAndAnotherRequestIsRefused() throws {
    let desk = try Program()
    let number = try desk.record("overcharged")
    let pay = ["carry-out", number, "--action", "partial-refund=240.00", "--once", "pay-1", "--json"]
    let first = try desk.run(pay).json()
    let again = try desk.run(pay).json()
    #expect(again["already"]?.bool == true)
    #expect(again["seq"]?.int64 == first["seq"]?.int64)
    #expect(try desk.json("show", number)["actions"]?.count == 1)
    let other = try desk.run("carry-out", number, "--action", "partial-refund=250.00", "--once", "pay-1")
    #expect(other.status == 1)
    #expect(other.errors.contains("pay-1"))
    let twice = try desk.run("carry-out", number, "--action", "partial-refund=240.00")
    #expect(twice.status == 1)
    #expect(
      try desk.run("carry-out", number, "--action", "partial-refund=240.00", "--again").status == 0)
  }

  @Test func aKeyKeepsARecordedComplaintSingle() throws {
    let desk = try Program()
    let first = try desk.run("record", "once only", "--once", "k", "--json").json()["case"]?.string
    #expect(try desk.run("record", "once only", "--once", "k", "--json").json()["case"]?.string == first)
    #expect(try desk.run("record", "another", "--once", "k").status == 1)
    #expect(try desk.json("list").count == 1)
  }

  @Test func relativeTimesDoNotMakeARetryAnotherRequest() throws {
    let desk = try Program()
    let number = try desk.record("call me")
    let call = ["contact", number, "will call", "--channel", "phone", "--next-word", "2h", "--once", "c"]
    #expect(try desk.run(call).status == 0)
    #expect(try desk.run(call).status == 0)
    #expect(try desk.json("show", number)["revision"]?.int64 == 2)
  }

  @Test func aRevisionThatHasMovedOnIsRefusedButNotesNeverConflict() throws {
    let desk = try Program()
    let number = try desk.record("x")
    _ = try desk.run("claim", number)
    #expect(try desk.run("judge", number, "upheld", "--reason", "goodwill", "--if-revision", "1").status == 1)
    #expect(try desk.run("judge", number, "upheld", "--reason", "goodwill", "--if-revision", "2").status == 0)
    #expect(try desk.run("note", number, "late", "--if-revision", "1").status == 0)
  }

  @Test func customersTextNeverCommandsTheTerminal() throws {
    let desk = try Program()
    let hostile = "\u{1B}]0;gone\u{07}\u{1B}[2J\u{202E}evil\r\nsecond line"
    let number = try desk.record(hostile, "--customer", "\u{1B}[31mred")
    // Nobody's terminal reads a file: there the text is as it came, and rows stay rows.
    #expect(try desk.run("show", number, "--json").json()["words"]?.string == hostile)
    #expect(try desk.run("list").lines.count == 2)
    for verb in [["show", number, "--clocks", "--why"], ["list"], ["follow", "--since", "0", "--no-wait"]] {
      let printed = try desk.onTerminal(verb)
      #expect(!printed.contains("\u{1B}") && !printed.contains("\u{07}") && !printed.contains("\u{202E}"))
      #expect(printed.contains(number))
      let rows = printed.split(whereSeparator: \.isNewline)
      #expect(rows.allSatisfy { $0.count <= 60 })
    }
    let refused = try desk.run("judge", number, "upheld", "--reason", hostile)
    #expect(!refused.errors.contains("\u{1B}"))
  }

  @Test func oneDeskServesManyProcessesAtOnce() throws {
    let desk = try Program()
    let number = try desk.record("busy")
    let runs = try (0..<12).map { try desk.start(["note", number, "note \($0)"]) }
    for run in runs { #expect(try run.wait().status == 0) }
    #expect(try desk.json("show", number)["revision"]?.int64 == 13)
    #expect(try desk.json("verify")["intact"]?.bool == true)
  }

  @Test func filesAreForTheUserAlone() throws {
    let desk = try Program()
    let folder = try FileManager.default.attributesOfItem(atPath: desk.desk)[.posixPermissions] as? Int
    let file = try FileManager.default.attributesOfItem(atPath: desk.journal)[.posixPermissions] as? Int
    #expect(folder == 0o700)
    #expect(file == 0o600)
  }
}
