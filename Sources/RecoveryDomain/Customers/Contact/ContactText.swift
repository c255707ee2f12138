/// The telephone numbers and e-mail addresses in a text that people wrote: a field of a file, a line of a form.
public struct ContactText: Hashable, Sendable {
  /// The telephone numbers, in the order of the text.
  public private(set) var phones: [PhoneText] = []
  /// The e-mail addresses, folded, in the order of the text.
  public private(set) var emails: [String] = []

  /// Finds what is in a text; full-width letters and digits count as their plain ones.
  public init(_ text: String) {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(Self.folded(scalar.value)) }
    takeEmails(&scalars)
    takePhones(scalars)
  }

  /// So many of each are taken out of one text: more stand in no field that tells who somebody is.
  private static let limit = 8

  /// Nothing found.
  public var isEmpty: Bool { phones.isEmpty && emails.isEmpty }

  /// A text in lower case with full-width characters as their plain ones, for comparing e-mail addresses and accounts.
  public static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let plain = Unicode.Scalar(Self.folded(scalar.value)), plain != " " else { continue }
      folded.append(plain)
    }
    return String(folded).lowercased()
  }

  /// A full-width character (Unicode U+FF01–U+FF5E, U+3000) as its plain one.
  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x3000, 0xA0, 0x2007, 0x202F: 0x20
    case 0x2010...0x2015, 0x2212: 0x2D
    default: scalar
    }
  }

  /// Takes every address out of the text, so that its digits are not read as a telephone number.
  private mutating func takeEmails(_ scalars: inout [UInt32]) {
    var search = 0
    while emails.count < Self.limit, let at = scalars[search...].firstIndex(of: 0x40) {
      var start = at
      while start > search, Self.isLocal(scalars[start - 1]) { start -= 1 }
      var end = at + 1
      while end < scalars.count, Self.isDomain(scalars[end]) { end += 1 }
      while end > at + 1, scalars[end - 1] == 0x2E || scalars[end - 1] == 0x2D { end -= 1 }
      search = max(end, at + 1)
      guard start < at, scalars[at + 1..<end].contains(0x2E) else { continue }
      let address = String(String.UnicodeScalarView(scalars[start..<end].compactMap(Unicode.Scalar.init)))
      emails.append(address.lowercased())
      for index in start..<end { scalars[index] = 0x2C }
    }
  }

  /// Takes every run of digits with the marks that people put between them.
  private mutating func takePhones(_ scalars: [UInt32]) {
    var index = 0
    while index < scalars.count, phones.count < Self.limit {
      guard Self.isPhone(scalars[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, Self.isPhone(scalars[end]) { end += 1 }
      let run = scalars[index..<end]
      index = end
      if var phone = PhoneText(run) {
        phone.branch = Self.branch(in: scalars, &index)
        phones.append(phone)
      } else {
        phones += run.split(separator: 0x20).compactMap { PhoneText($0) }
      }
    }
  }

  /// What stands between a switchboard's number and an extension.
  private static let branchMarks: [[UInt32]] = ["extension", "ext", "x", "分机", "分機", "转", "轉", "#"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// The extension behind a number, of one to six digits; then `index` stands behind it.
  private static func branch(in scalars: [UInt32], _ index: inout Int) -> String? {
    var position = index
    func skipMarks() {
      while position < scalars.count, [0x20, 0x2C, 0x2E, 0x3A, 0x28].contains(scalars[position]) {
        position += 1
      }
    }
    skipMarks()
    let rest = scalars[position...].prefix(9).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    guard let mark = branchMarks.first(where: { rest.starts(with: $0) }) else { return nil }
    position += mark.count
    skipMarks()
    let digits = scalars[position...].prefix { (0x30...0x39).contains($0) }
    guard (1...6).contains(digits.count) else { return nil }
    index = position + digits.count
    return String(String.UnicodeScalarView(digits.compactMap(Unicode.Scalar.init)))
  }

  private static func isLocal(_ scalar: UInt32) -> Bool {
    isWordCharacter(scalar) || scalar == 0x2E || scalar == 0x5F || scalar == 0x25 || scalar == 0x2B
      || scalar == 0x2D
  }

  private static func isDomain(_ scalar: UInt32) -> Bool {
    isWordCharacter(scalar) || scalar == 0x2E || scalar == 0x2D
  }

  private static func isWordCharacter(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
  }

  /// Digits, plus, blank, hyphen, dot and parentheses.
  private static func isPhone(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || scalar == 0x20 || scalar == 0x28 || scalar == 0x29 || scalar == 0x2B
      || scalar == 0x2D || scalar == 0x2E
  }
}
