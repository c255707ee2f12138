import CellScreen
import DeskText

/// Where a form stands on a screen and how many rows each of its fields has.
///
/// A text of several lines takes the rows that it fills, and where the screen is high as many as people write; what the
/// frame does not have is taken first from the fields that are not in hand.
struct FormLayout {
  /// A field with the rows that it takes.
  struct Block {
    let spec: FieldSpec
    let value: FieldValue
    let problem: String?
    var height: Int
    /// The rows below the value that tell what it names and what is wrong with it.
    var remarks: Int { (spec.note == nil ? 0 : 1) + (problem == nil ? 0 : 1) }
  }

  /// The whole dialog.
  let frame: CellRectangle
  /// The fields from top to bottom.
  private(set) var blocks: [Block]

  /// Columns of the labels.
  static let labelWidth = 18
  /// Rows of the foot: the hint of the field in hand, and the button with keys.
  static let footHeight = 2
  /// Rows of the border.
  private static let borderHeight = 2
  /// Columns of the whole dialog where the screen is not wide.
  private static let usualWidth = 84
  /// Columns of the whole dialog at most: longer lines are hard to read.
  private static let widest = 112
  /// From this height on a text has the rows that people write.
  private static let highScreen = 40
  /// The rows that show that a text may have several lines.
  private static let fewRows = 2

  /// The columns of the dialog on a screen.
  private static func width(_ size: CellSize) -> Int {
    min(min(widest, max(usualWidth, size.width * 3 / 5)), size.width - 4)
  }

  /// The columns that a value has on a screen.
  static func valueWidth(_ size: CellSize) -> Int { width(size) - 4 - labelWidth - 1 }

  /// Lays a form out.
  /// - Parameter linesBelow: Rows that are wanted below the fields.
  init(_ form: FormDialog, _ scene: ConsoleScene, linesBelow: Int, _ measure: TextWidth) {
    let size = scene.state.size
    let most = size.height - 3
    let width = Self.valueWidth(size)
    var blocks = form.fields(scene).map { spec in
      Self.block(spec, form, scene, width: width, most: most, measure)
    }
    let around = Self.footHeight + Self.borderHeight
    func height() -> Int { blocks.reduce(around) { $0 + $1.height } }
    let resting = blocks.reduce(around + linesBelow) { sum, block in
      sum + block.height - Self.growth(of: block, size)
    }
    let places = blocks.indices.filter { $0 != form.focus } + blocks.indices.filter { $0 == form.focus }
    for place in places {
      let excess = height() - most
      guard excess > 0 else { break }
      let isWritten = place == form.focus
      blocks[place].height -= min(
        excess, isWritten ? Self.spare(of: blocks[place]) : Self.growth(of: blocks[place], size))
    }
    self.blocks = blocks
    let rows = min(height() + linesBelow, most)
    // The top stays where it is while a text grows, until the frame reaches the bottom.
    let top = 1 + max(0, (most - min(resting, most)) / 2)
    let columns = Self.width(size)
    frame = CellRectangle(
      row: min(top, 1 + max(0, most - rows)), column: (size.width - columns) / 2, width: columns, height: rows
    )
  }

  /// Lines scrolled away so that a field is seen whole.
  func scroll(to focus: Int, height: Int) -> Int {
    let above = blocks.prefix(focus).reduce(0) { $0 + $1.height }
    let end = above + (focus < blocks.count ? blocks[focus].height : 0)
    return max(0, min(above, end - height))
  }

  /// The rows of a text while little is written.
  private static func restingRows(_ rows: Int, _ size: CellSize) -> Int {
    size.height >= highScreen ? rows : min(rows, fewRows)
  }

  /// The rows that a text has grown by.
  private static func growth(of block: Block, _ size: CellSize) -> Int {
    guard case .area(let rows) = block.spec.kind else { return 0 }
    return max(0, block.height - block.remarks - restingRows(rows, size))
  }

  /// The rows that a text can do without.
  private static func spare(of block: Block) -> Int {
    guard case .area = block.spec.kind else { return 0 }
    return max(0, block.height - block.remarks - fewRows)
  }

  /// A field with the rows that it wants.
  private static func block(
    _ spec: FieldSpec, _ form: FormDialog, _ scene: ConsoleScene, width: Int, most: Int, _ measure: TextWidth
  ) -> Block {
    let value = form.values[spec.id] ?? spec.emptyValue
    let isMissing = form.isChecked && spec.isRequired && value.isEmpty
    let problem =
      spec.problem ?? (isMissing ? scene.environment.phrasebook.consoleForms.isNeeded : nil) ?? spec.warning
    let height: Int
    switch (spec.kind, value) {
    case (.area(let rows), .area(let area)):
      let written = measure.wrapped(area.text, width: width - 1, maxLines: max(1, most)).count
      height = max(restingRows(rows, scene.state.size), written)
    case (.area, _), (.line, _): height = 1
    case (.choice(let options), _), (.several(let options), _):
      height = OptionFlow(options, isSeveral: spec.isSeveral, width: width, measure).rowCount
    }
    var result = Block(spec: spec, value: value, problem: problem, height: height)
    result.height += result.remarks
    return result
  }
}
