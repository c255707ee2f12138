import CellScreen
import DeskText

/// The line of keys: what matters most now, as much of it as fits.
struct FooterLine {
  /// All that the line is made of, the language and the keys apart: two that are equal look alike.
  struct Input: Equatable, Sendable {
    fileprivate let contexts: [KeyContext]
    fileprivate let situation: FooterSituation
    /// Which of the actions that the line may name can be done, a bit for each.
    fileprivate let possible: UInt64

    /// What the line of a state is made of.
    init(_ state: ConsoleState, _ environment: ConsoleEnvironment) {
      contexts = state.contexts
      situation = FooterSituation(state, environment)
      var possible: UInt64 = 0
      let records = ActionCatalogue.footerRecords(in: contexts)
      for (index, record) in records.prefix(UInt64.bitWidth).enumerated()
      where record.footer?.weight(situation) != .hidden && record.obstacle(state, environment) == nil {
        possible |= 1 << UInt64(index)
      }
      self.possible = possible
    }
  }

  /// What the line is drawn from.
  let input: Input
  private let environment: ConsoleEnvironment

  /// Prepares the line of a scene.
  init(scene: ConsoleScene) {
    environment = scene.environment
    if let kept = scene.state.footer, kept.contexts == scene.state.contexts {
      input = kept
    } else {
      input = Input(scene.state, scene.environment)
    }
  }

  /// A hint as it would be drawn.
  private struct Hint {
    let key: String
    let label: String
    let width: Int
    let isAtEnd: Bool
    /// Its place in the table of actions.
    let index: Int
  }

  /// The columns between two hints.
  private static let gap = 2

  /// Draws the line: actions from the left, then help and the ways out.
  func draw(on canvas: inout Canvas, _ line: CellRectangle) {
    canvas.fill(line, role: .footer)
    var column = line.column + 1
    let chosen = chosen(width: line.width - 1, canvas.text)
    let atEnd = chosen.filter(\.isAtEnd).sorted { $0.index < $1.index }
    for hint in chosen.filter({ !$0.isAtEnd }) + atEnd {
      let end = column + hint.width
      let after = canvas.put(
        hint.key, row: line.row, column: column, width: canvas.text.measure(hint.key), role: .key)
      canvas.put(" " + hint.label, row: line.row, column: after, width: end - after, role: .footer)
      column = end + Self.gap
    }
  }

  /// The hints that fit, the most important first; one that is too wide leaves its room to the next ones.
  private func chosen(width: Int, _ measure: TextWidth) -> [Hint] {
    let book = environment.phrasebook
    var ranked: [(hint: FooterHint, rank: Int, index: Int, record: ActionRecord)] = []
    for (index, record) in ActionCatalogue.footerRecords(in: input.contexts).enumerated()
    where input.possible & 1 << UInt64(index) != 0 {
      guard let hint = record.footer, let rank = hint.rank(in: input.situation) else { continue }
      ranked.append((hint, rank, index, record))
    }
    ranked.sort { ($0.rank, $0.hint.rank) < ($1.rank, $1.hint.rank) }
    var left = width
    return ranked.compactMap { hint, _, index, record in
      guard let key = environment.keymap.keys(of: record, in: input.contexts).first?.description else {
        return nil
      }
      let label = record.words(book).label
      let wanted = measure.measure(key) + 1 + measure.measure(label)
      guard wanted <= left else { return nil }
      left -= wanted + Self.gap
      return Hint(key: key, label: label, width: wanted, isAtEnd: hint.isAtEnd, index: index)
    }
  }
}
