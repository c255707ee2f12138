import Foundation
import Glibc
import JSONTape
import Testing

/// Following, verifying, copying, rebuilding, damage.
@Suite struct KeepingTests {
  @Test func followPrintsJournalLinesAsTheyAre() throws {
    let desk = try Program()
    let number = try desk.record("x")
    _ = try desk.run("note", number, "y")
    let journal = try String(contentsOfFile: desk.journal, encoding: .utf8)
    #expect(try desk.run("follow", "--json", "--since", "0", "--no-wait").output == journal)
    let rest = try desk.run("follow", "--json", "--since", "3", "--no-wait").lines
    #expect(rest.count == 1)
    #expect(try JSONDocument(Array(rest[0].utf8)).root["seq"]?.int64 == 4)
    let told = try desk.run("follow", "--since", "2", "--no-wait").lines
    #expect(told.count == 2)
    #expect(told.allSatisfy { $0.contains(number) })
  }

  @Test func followShowsWhatComesAndEndsWithTheSignal() throws {
    let desk = try Program()
    let following = try desk.start(["follow", "--json", "--since", "0"])
    _ = try desk.record("news")
    let deadline = Date().addingTimeInterval(20)
    while !following.output.contains("case.recorded"), Date() < deadline { usleep(2000) }
    #expect(following.output.contains("case.recorded"))
    kill(following.pid, SIGINT)
    let result = try following.wait()
    #expect(result.errors.isEmpty)
  }

  @Test func anAnchorSeesACutTailAndABackupComesBack() throws {
    let desk = try Program()
    let number = try desk.record("x")
    let anchor = try desk.run("verify", "--head")
    let file = try desk.file("anchor.json", anchor.output.utf8)
    _ = try desk.run("note", number, "after the anchor")
    #expect(try desk.run("verify", "--anchor", file).status == 0)
    let copy = desk.folder + "/copy"
    #expect(try desk.json("backup", copy)["seq"]?.int64 == 4)
    #expect(try desk.run("backup", copy).status == 74)

    let journal = try Data(contentsOf: URL(fileURLWithPath: desk.journal))
    let lines = journal.split(separator: 0x0A)
    let cut = lines.dropLast(2).reduce(into: Data()) { $0 += $1 + [0x0A] }
    try cut.write(to: URL(fileURLWithPath: desk.journal))
    #expect(try desk.run("verify").status == 0)
    #expect(try desk.run("verify", "--anchor", file).status == 74)

    let restored = desk.folder + "/deep/er/restored"
    #expect(try desk.run("restore", copy, "--desk", restored).status == 0)
    #expect(try desk.run("show", number, "--desk", restored, "--json").json()["revision"]?.int64 == 2)
    #expect(try desk.run("restore", copy, "--desk", restored).status == 74)
  }

  @Test func damageIsToldByEveryCommandUntilItIsAcknowledged() throws {
    let desk = try Program()
    let first = try desk.record("the first complaint")
    let second = try desk.record("the second complaint")
    var bytes = try Data(contentsOf: URL(fileURLWithPath: desk.journal))
    let place = try #require(bytes.range(of: Data("the first complaint".utf8)))
    bytes[place.lowerBound] ^= 1
    try bytes.write(to: URL(fileURLWithPath: desk.journal))
    let verified = try desk.run("verify")
    #expect(verified.status == 74)
    let listed = try desk.run("list", "--json")
    #expect(listed.status == 0)
    #expect(listed.errors.contains("damage"))
    #expect(try listed.json().elements.compactMap { $0["case"]?.string } == [second])
    #expect(try desk.run("show", first).status == 66)
    #expect(try desk.run("verify", "--acknowledge").status == 0)
    #expect(try desk.run("list").errors.isEmpty)
  }

  @Test func theIndexIsWastePaper() throws {
    let desk = try Program()
    let number = try desk.record("x")
    try FileManager.default.removeItem(atPath: desk.folder + "/cache")
    #expect(try desk.json("list").count == 1)
    #expect(try desk.json("rebuild")["cases"]?.int64 == 1)
    let files = FileManager.default.enumerator(atPath: desk.folder + "/cache")?.allObjects as? [String] ?? []
    for name in files where name.hasSuffix(".sqlite") || name.hasSuffix(".db") {
      try Data("scribble".utf8).write(to: URL(fileURLWithPath: desk.folder + "/cache/" + name))
    }
    #expect(try desk.run("show", number).status == 0)
  }

  @Test func initSharesADeskWithAGroup() throws {
    let desk = try Program(makesDesk: false)
    let made = try desk.run("init", "--group", "0", "--currency", "usd", "--zone", "UTC", "--json")
    guard made.status == 0 else {
      #expect(getuid() != 0, "\(made.errors)")
      return
    }
    let mode = try FileManager.default.attributesOfItem(atPath: desk.desk)[.posixPermissions] as? Int
    #expect(mode == 0o2770 || mode == 0o770)
    #expect(try made.json()["currency"]?.string == "USD")
    #expect(try desk.run("init", "--group", "no-such-group-here", "--desk", desk.folder + "/b").status == 64)
    let file = try desk.file("a-file", "x".utf8)
    for path in [file, file + "/inside"] {
      let refused = try desk.run("init", "--desk", path, "--lang", "en")
      #expect(refused.status == 74)
      #expect(refused.errors.contains("a-file is a file, where a folder must be; name a folder"))
    }
    #expect(try desk.run("init", "--zone", "Mars/Base", "--desk", desk.folder + "/b").status == 64)
  }
}
