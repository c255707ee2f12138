import CellScreen
import DeskText
import RecoveryDomain

/// Which columns of the queue stand where at a width; the headline gets what the others leave.
struct QueueColumns: Equatable {
  /// The time left.
  let countdown: Range<Int>
  /// Severity and flags.
  let flags: Range<Int>
  /// The case's number.
  let number: Range<Int>
  /// The customer's name.
  let customer: Range<Int>
  /// What it is about.
  let headline: Range<Int>
  /// Who has it and who looks at it; empty where there is no room.
  let owner: Range<Int>
  /// Whether numbers stand without the zeros in front.
  let hasShortNumbers: Bool

  /// From this width on numbers stand in full and names have room.
  private static let roomy = 70

  /// Shares a width out.
  /// - Parameters:
  ///   - largest: The largest number of the desk, for the width of short numbers.
  ///   - namesHolders: Whether the listed cases can have different holders.
  init(width: Int, largest: CaseNumber, namesHolders: Bool) {
    let isRoomy = width >= Self.roomy
    hasShortNumbers = !isRoomy
    let numberWidth = isRoomy ? 8 : max(4, Self.short(largest).count)
    let flagWidth = isRoomy ? 6 : 4
    let customerWidth = width >= 100 ? 20 : isRoomy ? 14 : 8
    let holderWidth = width >= 100 ? 16 : isRoomy ? 10 : width >= 44 ? 7 : 0
    let ownerWidth = namesHolders || holderWidth == 0 ? holderWidth : holderWidth - 3
    // A blank stands between the marks and the longest time.
    countdown = 3..<10
    flags = 11..<11 + flagWidth
    number = flags.upperBound + 1..<flags.upperBound + 1 + numberWidth
    customer = number.upperBound + 1..<number.upperBound + 1 + customerWidth
    let end = max(customer.upperBound + 1, width - ownerWidth - (ownerWidth > 0 ? 1 : 0))
    headline = customer.upperBound + 1..<end
    owner = ownerWidth > 0 ? end + 1..<max(end + 1, width) : 0..<0
  }

  /// The number as the column shows it.
  func text(_ number: CaseNumber) -> String {
    hasShortNumbers ? Self.short(number) : number.description
  }

  /// A number without the zeros in front: understood wherever a number is asked for.
  private static func short(_ number: CaseNumber) -> String { "C-\(number.value)" }

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
