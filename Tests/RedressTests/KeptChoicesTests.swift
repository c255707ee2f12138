import Foundation
import RecoveryDomain
import Testing

@testable import redress

/// What was chosen on the screen is there at the next start.
@Suite struct KeptChoicesTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/choices-\(UUID().uuidString)/redress"

  private func throwAway() {
    try? FileManager.default.removeItem(at: URL(fileURLWithPath: folder).deletingLastPathComponent())
  }

  @Test(arguments: ["dark", "my \"own\" \\ theme", "主题", "a\nb\u{7F}"]) func whatIsKeptIsReadAgain(
    _ theme: String
  ) throws {
    defer { throwAway() }
    #expect(KeptChoices.read(stateFolder: folder) == KeptChoices())
    let choices = KeptChoices(theme: theme, language: .traditionalChinese)
    try choices.keep(stateFolder: folder)
    #expect(KeptChoices.read(stateFolder: folder) == choices)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/choices.toml")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try KeptChoices(theme: "light").keep(stateFolder: folder)
    #expect(KeptChoices.read(stateFolder: folder) == KeptChoices(theme: "light"))
  }

  @Test(arguments: [
    "", "theme = 3\n", "no toml at all", "language = \"tlh\"\n", String(repeating: "x", count: 9000),
  ])
  func aFileThatIsNoneOfOursChoosesNothing(_ text: String) throws {
    defer { throwAway() }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: folder + "/choices.toml", atomically: true, encoding: .utf8)
    #expect(KeptChoices.read(stateFolder: folder) == KeptChoices())
  }
}
