import RecoveryDomain
import Testing

@testable import ComplaintIntake

@Suite("Encodings and files that are no text")
struct FileNatureTests {
  /// `编号,内容\n1,投诉退款\n2,酒店房间\n` in GB 18030.
  private let gb18030: [UInt8] =
    [0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xC4, 0xDA, 0xC8, 0xDD, 0x0A]
    + [0x31, 0x2C, 0xCD, 0xB6, 0xCB, 0xDF, 0xCD, 0xCB, 0xBF, 0xEE, 0x0A]
    + [0x32, 0x2C, 0xBE, 0xC6, 0xB5, 0xEA, 0xB7, 0xBF, 0xBC, 0xE4, 0x0A]

  /// The columns of the Chinese fixtures.
  private let columns = [
    ColumnChoice(field: .sourceId, header: "编号"), ColumnChoice(field: .words, header: "内容"),
  ]

  @Test("UTF-8 with and without a byte order mark is the same file")
  func utf8Mark() throws {
    let text = "sourceId,words\n1,投诉\n"
    let plain = try read(text)
    let marked = try read([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(plain.records.map(\.words) == ["投诉"])
    #expect(marked.headers == ["sourceId", "words"])
    #expect(marked.records.map(\.contentHash) == plain.records.map(\.contentHash))
    #expect(marked.records.map(\.position.byteOffset) == [18])
  }

  @Test(
    "UTF-16 is found with and without its mark, in both byte orders", arguments: [true, false],
    [true, false])
  func utf16Files(isBigEndian: Bool, hasMark: Bool) throws {
    let text = "sourceId,words\r\n1,\"投诉\r\n退款 😀\"\r\n2,b\r\n"
    let mark: [UInt8] = hasMark ? (isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
    for chunk in [1, 3, 1000] {
      let reading = try read(
        mark + utf16(text, isBigEndian: isBigEndian), chunk: chunk)
      #expect(reading.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
      #expect(reading.records.map(\.words) == ["投诉\r\n退款 😀", "b"])
      #expect(reading.records.map(\.position.byteOffset) == [32 + mark.count, 62 + mark.count])
    }
  }

  @Test("A broken surrogate or half a unit needs reading, with its exact bytes")
  func brokenUTF16() throws {
    let bytes =
      utf16("sourceId,words\n1,a\n2,", isBigEndian: false) + [0x3D, 0xD8]
      + utf16("\n3,c\n4,d", isBigEndian: false) + [0x41]
    let reading = try read([0xFF, 0xFE] + bytes)
    #expect(reading.records.map(\.sourceId) == ["1", "3"])
    #expect(reading.reasons == [.undecodable, .undecodable])
    #expect(
      reading.unreadable.map(\.rawBytes) == [
        utf16("2,", isBigEndian: false) + [0x3D, 0xD8], utf16("4,d", isBigEndian: false) + [0x41],
      ])
    #expect(reading.unreadable[0].text == "2,\u{FFFD}")
  }

  @Test("GB 18030 is found by itself, and a bad byte costs one row")
  func chinese() throws {
    let reading = try read(gb18030) { $0.columns = columns }
    #expect(reading.encoding == .gb18030)
    #expect(reading.headers == ["编号", "内容"])
    #expect(reading.records.map(\.words) == ["投诉退款", "酒店房间"])
    var broken = gb18030
    broken[12] = 0xFF
    let damaged = try read(broken) { $0.columns = columns }
    #expect(damaged.records.map(\.words) == ["酒店房间"])
    #expect(damaged.reasons == [.undecodable])
    #expect(damaged.unreadable.first?.rawBytes == Array(broken[10..<20]))
    #expect(damaged.unreadable.first?.text.hasPrefix("1,\u{FFFD}") == true)
  }

  @Test("The same records in another encoding are the same complaints")
  func encodingsAgree() throws {
    let text = "编号,内容\n1,投诉退款\n2,酒店房间\n"
    let chinese = try read(gb18030) { $0.columns = [columns[1]] }
    for bytes in [Array(text.utf8), utf16(text, isBigEndian: true)] {
      let other = try read(bytes) { $0.columns = [columns[1]] }
      #expect(other.records.map(\.identity) == chinese.records.map(\.identity))
      #expect(other.records.map(\.contentHash) == chinese.records.map(\.contentHash))
    }
  }

  @Test(
    "Chinese that comes late in a file of ASCII is still found, and Latin letters are not taken for it"
  )
  func lateChinese() throws {
    let row = "1,\(String(repeating: "x", count: 60_000))\n"
    let ascii = Array(("sourceId,words\n" + String(repeating: row, count: 18)).utf8)
    let late =
      ascii + [0x32, 0x2C, 0xCD, 0xB6, 0xCB, 0xDF, 0x0A, 0x33, 0x2C, 0xCD, 0xCB, 0xBF, 0xEE, 0x0A]
    let chinese = try read(late, chunk: 1 << 16)
    #expect(chinese.records.suffix(2).map(\.words) == ["投诉", "退款"])
    #expect(chinese.unreadable.isEmpty)
    let fourBytes = try read(
      ascii + Array("2,a".utf8) + [0x81, 0x30, 0x84, 0x32, 0x62, 0x0A], chunk: 1 << 16)
    #expect(fourBytes.records.last?.words == "a\u{A0}b")
    let latin = try read(ascii + Array("2,caf".utf8) + [0xE9, 0x0A], chunk: 1 << 16)
    #expect(latin.reasons == [.undecodable])
  }

  @Test("A named encoding is taken at its word")
  func named() throws {
    let latin = Array("sourceId,words\n1,caf".utf8) + [0xE9, 0x0A]
    #expect(try read(latin).reasons == [.undecodable])
    let told = try read(latin) { $0.encoding = TextEncoding(argument: "latin1") }
    #expect(told.records.map(\.words) == ["café"])
    let big5 = Array("sourceId,words\n1,".utf8) + [0xA7, 0xEB, 0xB6, 0x44, 0x0A]
    let traditional = try read(big5) { $0.encoding = TextEncoding(argument: "Big5") }
    #expect(traditional.records.map(\.words) == ["投訴"])
    let marked = [0xFE, 0xFF] + utf16("words\na\n", isBigEndian: true)
    let wide = try read(marked) { $0.encoding = TextEncoding(argument: "UTF-16") }
    #expect(wide.records.map(\.words) == ["a"])
    #expect(TextEncoding(argument: "GBK") == .gb18030)
    #expect(TextEncoding(argument: "iso-2022-jp") == nil)
  }

  @Test("A few wrong bytes in UTF-8 cost their rows only")
  func wrongBytes() throws {
    let bytes = Array("sourceId,words\n1,投诉\n2,x".utf8) + [0xFF] + Array("\n3,退款 好的\n".utf8)
    let reading = try read(bytes)
    #expect(reading.encoding == .utf8)
    #expect(reading.records.map(\.sourceId) == ["1", "3"])
    #expect(reading.reasons == [.undecodable])
    #expect(reading.unreadable.first?.rawBytes == Array("2,x".utf8) + [0xFF])
  }

  @Test("Empty files are refused", arguments: ["", " ", "\n\n\r\n\t\n", "\u{FEFF}", "\u{FEFF}\n"])
  func empty(text: String) {
    #expect(throws: IntakeError.empty) { try read(text) }
  }

  @Test("Files that are no text are refused by their kind")
  func binary() throws {
    let noise = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 11) }
    #expect(throws: IntakeError.binary(kind: "a binary file")) { try read(noise) }
    #expect(throws: IntakeError.binary(kind: "gzip")) { try read([0x1F, 0x8B, 8, 0, 1, 2, 3]) }
    #expect(throws: IntakeError.binary(kind: "PDF")) { try read("%PDF-1.7\n1,2\n") }
    #expect(throws: IntakeError.binary(kind: "a ZIP archive or an Excel workbook")) {
      try read([0x50, 0x4B, 3, 4, 20, 0, 6, 0])
    }
    #expect(throws: IntakeError.binary(kind: "a PNG picture")) {
      try read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], { $0.encoding = .utf8 })
    }
  }

  @Test("A source that fails refuses the file with the reason")
  func failingSource() throws {
    struct Broken: Error, CustomStringConvertible { let description = "input/output error" }
    let options = try testOptions()
    #expect(throws: IntakeError.sourceFailed(reason: "input/output error")) {
      try IntakeReader(options: options, sha256: testHash) { throw Broken() }.headers
    }
  }
}
