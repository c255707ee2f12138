import CellScreen
import DeskConsole
import DeskText
import Foundation
import RecoveryDomain
import ServiceDesk

extension ConsoleStart {
  /// Plays a script of keys at the desk of a session and prints the screen as it is at the end.
  ///
  /// The screen is printed as golden tests keep it: rows, then what every cell means. An expectation that is not met
  /// is told with its line, and the status is 1.
  static func play(_ file: String, _ session: Session, theme: String?) throws {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw Fault.storage(.noSuchFile(path: file))
    }
    let script: KeyScript
    do throws(KeyScript.Mistake) {
      script = try KeyScript(String(decoding: bytes, as: UTF8.self))
    } catch {
      StandardError.line(Harmless.line(session.book.scripts.notAStep(file: file, line: error.line)))
      session.status = .unreadableInput
      return
    }
    let desk = try session.desk(toWrite: true)
    let environment = ConsoleEnvironment(
      phrasebook: session.book, policy: try desk.policy(), deskName: deskName(session.places.desk),
      me: try desk.actor(), textWidth: .builtIn, symbols: .unicode, themes: [], theme: theme ?? usualTheme,
      keymap: session.configuration.keys.keymap.keymap)
    var player = ScriptSession(desk: desk, environment: environment)
    let failure = player.play(script)
    session.output.line(session.output.shown(player.screen.golden))
    guard let failure else { return }
    let words = session.book.scripts.screenDiffers(
      file: file, line: failure.line, words: failure.words, isExpected: failure.isExpected)
    session.output.flush()
    StandardError.line(Harmless.line(words))
    session.status = .refused
  }

  /// What a desk is called in the header.
  static func deskName(_ folder: String) -> String {
    folder.split(separator: "/").last.map(String.init) ?? folder
  }
}
