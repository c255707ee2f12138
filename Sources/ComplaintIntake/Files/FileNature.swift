/// What the beginning of a file tells of its encoding, or that it is no text at all.
enum FileNature: Equatable {
  /// Text in that encoding; the byte order mark has so many bytes.
  case text(TextEncoding, markLength: Int)
  /// Not text; the kind as people call it.
  case binary(String)

  /// Judges the first bytes of a file, up to a mebibyte; with `isWhole` there are no more.
  ///
  /// A byte order mark decides. Without one, zeros in every second place mean UTF-16; other zeros or many
  /// control characters mean that it is no text; bytes that are not UTF-8 but mostly common Chinese pairs
  /// mean GB 18030. A few wrong bytes do not change the encoding: their rows *need reading* (decisions 19).
  init(_ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
    if let kind = Self.magic(bytes) {
      self = .binary(kind)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = Self.isMostlyControl(bytes) ? .binary("a binary file") : .text(.utf8, markLength: 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .text(.utf16LittleEndian, markLength: 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .text(.utf16BigEndian, markLength: 2)
    } else if let encoding = Self.utf16WithoutMark(bytes) {
      self = .text(encoding, markLength: 0)
    } else if Self.isMostlyControl(bytes) {
      self = .binary("a binary file")
    } else {
      self = .text(Self.isGB18030(bytes, isWhole: isWhole) ? .gb18030 : .utf8, markLength: 0)
    }
  }

  /// How many bytes of byte order mark an encoding that somebody named has in front.
  static func markLength(_ bytes: UnsafeBufferPointer<UInt8>, encoding: TextEncoding) -> Int {
    let mark: [UInt8] =
      switch encoding {
      case .utf8: [0xEF, 0xBB, 0xBF]
      case .utf16LittleEndian: [0xFF, 0xFE]
      case .utf16BigEndian: [0xFE, 0xFF]
      case .gb18030: [0x84, 0x31, 0x95, 0x33]
      default: []
      }
    return bytes.starts(with: mark) ? mark.count : 0
  }

  /// The kind of a file whose first bytes are known and are no text.
  static func magic(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    magics.first { bytes.starts(with: $0.bytes) }?.kind
  }

  /// First bytes of kinds of files that people hand in by mistake (file(1), magic(5)).
  private static let magics: [(bytes: [UInt8], kind: String)] = [
    ([0x1F, 0x8B], "gzip"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Excel workbook"),
    ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"), (Array("GIF8".utf8), "a GIF picture"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("%PDF-".utf8), "PDF"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"), (Array("BZh".utf8), "bzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz"), ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Word file"),
    (Array("PAR1".utf8), "Parquet"), (Array("{\\rtf".utf8), "RTF"),
    ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"),
  ]

  /// Whether zeros (over one in a thousand) or control characters (over one in fifty) are too many for text.
  static func isMostlyControl(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var zeros = 0
    var controls = 0
    for byte in bytes where byte < 0x20 {
      switch byte {
      case 0: zeros += 1
      case 0x09, 0x0A, 0x0C, 0x0D, 0x1A, 0x1B: break
      default: controls += 1
      }
    }
    return zeros * 1000 > bytes.count || (zeros + controls) * 50 > bytes.count
  }

  /// UTF-16 when zeros, and enough of them, are nearly all in even or all in odd places, as ASCII's high bytes
  /// are; some common characters, such as 退 (U+9000), have a zero in the other place.
  private static func utf16WithoutMark(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    var zeros = [0, 0]
    var lineOrComma = [0, 0]
    let units = bytes.count / 2
    guard units >= 4 else { return nil }
    for unit in 0..<units {
      let (first, second) = (bytes[unit * 2], bytes[unit * 2 + 1])
      if first == 0 { zeros[0] += 1 }
      if second == 0 { zeros[1] += 1 }
      if second == 0, first == 0x0A || first == 0x2C || first == 0x22 { lineOrComma[1] += 1 }
      if first == 0, second == 0x0A || second == 0x2C || second == 0x22 { lineOrComma[0] += 1 }
    }
    for (place, encoding) in [(0, TextEncoding.utf16BigEndian), (1, .utf16LittleEndian)]
    where zeros[place] * 100 >= units && zeros[1 - place] * 4 <= zeros[place]
      && lineOrComma[place] > 0
    {
      return encoding
    }
    return nil
  }

  /// Whether bytes that are not UTF-8 look like GB 18030: most pairs well-formed and common.
  static func isGB18030(_ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> Bool {
    let check = UTF8Check(bytes, isCutOff: !isWhole)
    guard check.invalidCount > 0, check.multibyteCount < check.invalidCount * 2 else {
      return false
    }
    var (pairs, common, wrong, index) = (0, 0, 0, 0)
    while index + 1 < bytes.count {
      let (lead, trail) = (bytes[index], bytes[index + 1])
      if lead < 0x80 {
        index += 1
      } else if (0x81...0xFE).contains(lead),
        (0x40...0x7E).contains(trail) || (0x80...0xFE).contains(trail)
      {
        pairs += 1
        // GB 2312's symbols and first-level hanzi: what running text is made of.
        if (0xA1...0xD7).contains(lead), trail >= 0xA1 { common += 1 }
        index += 2
      } else if (0x81...0xFE).contains(lead), (0x30...0x39).contains(trail),
        index + 3 < bytes.count,
        (0x81...0xFE).contains(bytes[index + 2]), (0x30...0x39).contains(bytes[index + 3])
      {
        // Two leads and two digits in turn: hardly anything else looks like that.
        pairs += 1
        common += 1
        index += 4
      } else {
        wrong += 1
        index += 1
      }
    }
    return pairs > 0 && wrong * 5 <= pairs && common * 2 >= pairs
  }
}
