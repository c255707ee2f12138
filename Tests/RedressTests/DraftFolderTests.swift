import DeskConsole
import DeskText
import Foundation
import RecoveryDomain
import Testing

@testable import redress

@Suite struct DraftFolderTests {
  private let state = FileManager.default.temporaryDirectory.path + "/redress-drafts-\(UUID().uuidString)"

  private func note(_ text: String, case number: Int64 = 42) -> KeptDraft {
    KeptDraft(name: .init(form: "note", number: CaseNumber(number)), values: ["text": .area(text)])
  }

  private func files(_ folder: DraftFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func withState(_ body: () throws -> Void) throws {
    defer { try? FileManager.default.removeItem(atPath: state) }
    try body()
  }

  @Test func whatADeadConsoleLeftIsTakenOver() throws {
    try withState {
      let complaint = KeptDraft(
        name: .init(form: "complaint", number: nil),
        values: [
          "contact": .line("138"), "channel": .choice("phone"), "flags": .several(["public", "vulnerable"]),
          "words": .area("一\n\"二\"\u{1B}[2J"),
        ])
      do {
        let first = try DraftFolder(state: state, deskID: "d1")
        try first.keep([note("half"), complaint], gone: [])
      }
      let second = try DraftFolder(state: state, deskID: "d1")
      #expect(Set(second.adopt().drafts) == [note("half"), complaint])
      #expect(try files(second).count == 3, "two drafts and the lock")
      #expect(second.adopt().drafts.isEmpty)
    }
  }

  @Test func aLivingConsolesDraftsAreItsOwn() throws {
    try withState {
      let first = try DraftFolder(state: state, deskID: "d1")
      try first.keep([note("mine")], gone: [])
      let second = try DraftFolder(state: state, deskID: "d1")
      #expect(second.adopt().drafts.isEmpty)
      try second.keep([note("other")], gone: [])
      try second.keep([], gone: [note("").name])
      second.leave()
      #expect(try files(first).count == 2)
      withExtendedLifetime(first) {}
    }
  }

  @Test func twoDeadConsolesWithTheSameFormLoseNothing() throws {
    try withState {
      do {
        let first = try DraftFolder(state: state, deskID: "d1")
        let second = try DraftFolder(state: state, deskID: "d1")
        try first.keep([note("one")], gone: [])
        try second.keep([note("two")], gone: [])
      }
      let next = try DraftFolder(state: state, deskID: "d1")
      let found = next.adopt().drafts
      #expect(Set(found.map(\.values)) == [note("one").values, note("two").values])
      #expect(Set(found.map(\.name.copy)) == [0, 1])
      try next.keep([], gone: found.filter { $0.name.copy == 0 }.map(\.name))
      #expect(try files(next).count == 2, "one draft and the lock")
    }
  }

  @Test func whenItWasTypedIsKept() throws {
    try withState {
      let moment = Timestamp(millisecondsSince1970: 1_795_000_000_000)
      let draft = KeptDraft(name: note("").name, values: ["text": .area("x")], writtenAt: moment)
      do { try DraftFolder(state: state, deskID: "d1").keep([draft], gone: []) }
      #expect(try DraftFolder(state: state, deskID: "d1").adopt().drafts == [draft])
    }
  }

  @Test(arguments: [
    "", "{", "{\"v\":2,\"desk\":\"d1\",\"form\":\"note\",\"fields\":{}}",
    "{\"v\":1,\"desk\":\"d2\",\"form\":\"note\",\"fields\":{}}",
    "{\"v\":1,\"desk\":\"d1\",\"form\":\"note\",\"fields\":{\"text\":7}}",
  ]) func whatIsNoDraftStaysAndIsTold(_ text: String) throws {
    try withState {
      let folder = try DraftFolder(state: state, deskID: "d1")
      let strange = folder.path + "/0badc0de.note.1.draft"
      try text.write(toFile: strange, atomically: false, encoding: .utf8)
      let found = folder.adopt()
      #expect(found.drafts.isEmpty)
      #expect(found.faults == [.draft(.unreadable(path: strange))])
      #expect(FileManager.default.fileExists(atPath: strange))
    }
  }

  @Test func nobodyElseMayReadThem() throws {
    try withState {
      let folder = try DraftFolder(state: state, deskID: "d1")
      try folder.keep([note("secret")], gone: [])
      for name in try files(folder) {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
      }
      for path in [state, folder.path] {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
      }
    }
  }

  @Test func aFolderThatCannotBeMadeIsTold() throws {
    try withState {
      try "a file".write(toFile: state, atomically: false, encoding: .utf8)
      #expect(throws: Fault.self) { try DraftFolder(state: state, deskID: "d1") }
    }
  }
}
