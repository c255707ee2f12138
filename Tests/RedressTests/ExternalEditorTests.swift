import DeskConsole
import Foundation
import Testing

@testable import redress

@Suite struct ExternalEditorTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/redress-editor-\(UUID().uuidString)"

  private func edit(_ text: String, status: Int32 = 0, _ change: (String) throws -> Void = { _ in })
    -> EditedText
  {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let editor = ExternalEditor(environment: ["EDITOR": "ed -s"], folder: folder)
    let edited = editor.edit(text) { arguments in
      #expect(arguments.prefix(4) == ["/bin/sh", "-c", "ed -s \"$@\"", "ed -s"])
      let attributes = try FileManager.default.attributesOfItem(atPath: arguments[4])
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      try change(arguments[4])
      return status
    }
    #expect((try? FileManager.default.contentsOfDirectory(atPath: folder)) == [], "nothing stays behind")
    return edited
  }

  @Test func theTextComesBackAsItWasLeft() {
    let edited = edit("一\n二") { path in
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "一\n二\n")
      try "三\n\n四\n".write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(edited == .text("三\n\n四"))
    #expect(edit("same") == .text("same"))
    #expect(edit("") == .text(""))
  }

  @Test func anEditorThatFailsChangesNothing() {
    #expect(edit("x", status: 1) == .failed(program: "ed -s", status: 1))
    #expect(edit("x", status: 127) == .missing(program: "ed -s"))
    #expect(
      edit("x") { try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: $0)) } == .unusable(program: "ed -s"))
    #expect(edit("x") { try FileManager.default.removeItem(atPath: $0) } == .unusable(program: "ed -s"))
  }

  @Test func theEnvironmentNamesTheEditor() {
    #expect(ExternalEditor(environment: ["VISUAL": "vim", "EDITOR": "ed"], folder: "").command == "vim")
    #expect(ExternalEditor(environment: ["VISUAL": " ", "EDITOR": "ed"], folder: "").command == "ed")
    #expect(ExternalEditor(environment: [:], folder: "").command == "vi")
  }
}
