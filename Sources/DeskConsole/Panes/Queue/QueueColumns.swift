import CellScreen
import DeskText

/// Which columns of the queue stand where at a width.
struct QueueColumns {
  /// The time left.
  let countdown: Range<Int>
  /// Severity and flags; empty where there is no room.
  let flags: Range<Int>
  /// The case's number.
  let number: Range<Int>
  /// The customer's name.
  let customer: Range<Int>
  /// What it is about.
  let headline: Range<Int>
  /// Who has it; empty where there is no room.
  let owner: Range<Int>

  /// Shares a width out; what is widest gets what is left.
  init(width: Int) {
    let hasOwner = width >= 48
    let ownerWidth = hasOwner ? (width >= 70 ? 10 : width >= 56 ? 8 : 6) : 0
    let customerWidth = width >= 70 ? 16 : 8
    countdown = 2..<9
    flags = 10..<(width >= 60 ? 16 : 14)
    number = flags.upperBound + 1..<flags.upperBound + 9
    customer = number.upperBound + 1..<number.upperBound + 1 + customerWidth
    let end = max(customer.upperBound + 1, width - ownerWidth - (hasOwner ? 1 : 0))
    headline = customer.upperBound + 1..<end
    owner = hasOwner ? end + 1..<max(end + 1, width) : 0..<0
  }

  /// Draws the line of column heads.
  func drawHeads(on canvas: inout Canvas, _ text: any QueuePaneText) {
    let heads: [(Range<Int>, String, Alignment)] = [
      (countdown, text.leftHead, .trailing), (number, text.caseHead, .leading),
      (customer, text.customerHead, .leading), (headline, text.headlineHead, .leading),
      (owner, text.ownerHead, .leading),
    ]
    for (room, words, alignment) in heads where !room.isEmpty {
      canvas.put(
        words, row: 0, column: room.lowerBound, width: room.count, role: .label, alignment: alignment)
    }
  }
}
