import CellScreen
import Foundation
import Testing

@testable import redress

/// Scripts of keys, played without a terminal.
@Suite struct ScriptTests {
  private func play(_ script: String, on program: Program) throws -> Program.Result {
    let path = program.folder + "/script-\(UUID().uuidString)"
    try script.write(toFile: path, atomically: false, encoding: .utf8)
    return try program.run("console", "--script", path)
  }

  @Test func aScriptWorksAtTheDesk() throws {
    let program = try Program()
    _ = try program.record("The room was cold")
    let result = try play(
      """
      # a note from the keyboard alone
      size 100x30
      expect The room was cold
      press n
      type 已致电 called back
      press ctrl-d
      expect saved on C-000001
      reject half a thought
      """, on: program)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.lines[0].hasSuffix("|"))
    #expect(try program.run("show", "1").output.contains("已致电 called back"))
  }

  @Test func anExpectationThatIsNotMetIsTold() throws {
    let program = try Program()
    _ = try program.record("The room was cold")
    let result = try play("press j\n\nexpect no such words\npress q\n", on: program)
    #expect(result.status == 1)
    #expect(result.errors.contains("line 3"))
    #expect(result.output.contains("The room was cold"), "the screen is shown all the same")
  }

  @Test(arguments: ["jump 3", "press hyper-x", "size big", "press"]) func whatIsNoStepIsTold(_ line: String)
    throws
  {
    let result = try play("# one\n\(line)\n", on: Program())
    #expect(result.status == 65)
    #expect(result.errors.contains("line 2"))
  }

  @Test func whatIsRecordedCanBePlayed() throws {
    let path = FileManager.default.temporaryDirectory.path + "/redress-record-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      let recorder = try ScriptRecorder(path: path)
      for event: InputEvent in [
        .key(.character("n")), .key(.character("半")), .key(.character(" ")), .key(.character("x")),
        .key(KeyStroke(.character("d"), .control)), .key(.character(" ")), .resize(width: 80, height: 24),
        .paste("two\nlines"), .key(.character("#")),
      ] { recorder.take(event) }
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let script = try KeyScript(String(contentsOfFile: path, encoding: .utf8))
    #expect(
      script.steps.map(\.step) == [
        .type("n半 x"), .press([KeyStroke(.character("d"), .control)]), .press([.character(" ")]),
        .size(CellSize(width: 80, height: 24)), .paste("two lines"), .type("#"),
      ])
    #expect(throws: (any Error).self) { try ScriptRecorder(path: path) }
  }
}
