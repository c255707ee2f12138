/// A bar on a terminal's standard error for long work; wiped away when the work is done.
final class ProgressBar: Sendable {
  private let label: String

  /// A bar with a word before it.
  init(label: String) { self.label = label }

  /// How many cells the bar itself takes.
  private static let width = 30

  /// Shows how much of how much is done.
  func show(_ done: Int64, of all: Int64) {
    guard all > 0 else { return }
    let share = min(1, Double(done) / Double(all))
    let filled = Int(share * Double(Self.width))
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    StandardError.raw("\r\(label) \(bar) \(Int(share * 100))%\u{1B}[K")
    if done >= all { wipe() }
  }

  /// Shows a count where the whole is not known.
  func show(text: String) { StandardError.raw("\r\(label) \(text)\u{1B}[K") }

  /// Takes the bar away.
  func wipe() { StandardError.raw("\r\u{1B}[K") }
}
