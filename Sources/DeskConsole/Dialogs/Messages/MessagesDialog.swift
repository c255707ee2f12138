import CellScreen
import DeskText
import RecoveryDomain

/// What the message line said, whole, latest first, each with its time.
struct MessagesDialog: Equatable, Sendable, ReadingDialog {
  var scroll = 0

  var dialog: Dialog { .messages(self) }

  func title(_ book: Phrasebook) -> String { book.consoleFrame.messagesTitle }

  func lines(_ scene: ConsoleScene, width: Int) -> [StyledLine] {
    let book = scene.environment.phrasebook
    var builder = LineBuilder(width: width, limit: .max, measure: scene.environment.textWidth)
    for notice in scene.state.messages.said.reversed() {
      let (words, role) = NoticeWords(scene: scene).tell(notice)
      let when = notice.at.map { book.times.timeOfDay($0) } ?? ""
      builder.addField(when, words, role: role == .message ? .overlay : role, labelWidth: Self.timeWidth)
    }
    return builder.lines
  }

  /// The columns of `08:25`.
  private static let timeWidth = 5
}
