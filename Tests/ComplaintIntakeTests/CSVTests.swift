import RecoveryDomain
import Testing

@testable import ComplaintIntake

@Suite("CSV")
struct CSVTests {
  /// Splits a text into records by the scanner alone.
  private func records(_ text: String, delimiter: Character = ",") throws -> [[String]] {
    let scanner = CSVScanner(delimiter: try #require(delimiter.asciiValue))
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var (start, fields, result): (Int, [FieldRange], [[String]]) = (0, [], [])
      while start < buffer.count,
        case .record(let next) = scanner.scan(
          buffer, from: start, limit: 1 << 20, isLast: true, fields: &fields)
      {
        result.append(
          fields.map { field in
            let range = UnsafeBufferPointer(rebasing: buffer[field.bytes])
            return String(decoding: CSVScanner.unquoted(range, field.quoting), as: UTF8.self)
          })
        start = next
      }
      return result
    }
  }

  @Test(
    "Fields are split as RFC 4180 and Python's csv split them",
    arguments: [
      ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]), ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
      ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("\"a,b\",c", [["a,b", "c"]]),
      ("\"a\nb\",c\n", [["a\nb", "c"]]), ("\"a\"\"b\",\"\"\"\"", [["a\"b", "\""]]),
      ("\"\",x", [["", "x"]]), ("a,,\n", [["a", "", ""]]), ("5\" pipe,ok", [["5\" pipe", "ok"]]),
      ("\"ab\"c,d", [["abc", "d"]]), ("\"Hey, I missed \" it\",3", [["Hey, I missed  it\"", "3"]]),
      ("\"a\" ,b", [["a ", "b"]]), (" \"a\",b", [[" \"a\"", "b"]]),
      ("x,\"a\r\nb\"\r\ny,z", [["x", "a\r\nb"], ["y", "z"]]),
    ])
  func splits(text: String, expected: [[String]]) throws {
    #expect(try records(text) == expected)
  }

  @Test("The delimiter is the one that the header line has most", arguments: [",", ";", "\t", "|"])
  func delimiters(delimiter: String) throws {
    let text =
      ["sourceId", "words", "received"].joined(separator: delimiter) + "\n"
      + ["7", "\"late, again; and | again\"", "2024-01-02"].joined(separator: delimiter)
    let record = try #require(try read(text).records.first)
    #expect(record.sourceId == "7")
    #expect(record.words == "late, again; and | again")
  }

  @Test("Pieces of any size give the same rows", arguments: [1, 2, 3, 5, 64, 10_000])
  func chunkSizes(chunk: Int) throws {
    let text = "sourceId,words\r\n1,\"a\r\n\"\"b\"\"\"\r\n\r\n2,投诉\r\n3,c\r\n"
    let reading = try read(text, chunk: chunk)
    #expect(reading.records.map(\.words) == ["a\r\n\"b\"", "投诉", "c"])
    #expect(reading.records.map(\.position.row) == [1, 2, 3])
    #expect(reading.records.map(\.position.byteOffset) == [16, 32, 42])
  }

  @Test("Blank lines and rows of empty fields are not counted")
  func blankRows() throws {
    let reading = try read("\n\nsourceId,words,order\n\n  \n1,a,b\n,,\n\" \",,\n2,c,d\n\u{1A}")
    #expect(reading.records.map(\.sourceId) == ["1", "2"])
    #expect(reading.unreadable.isEmpty)
  }

  @Test("A wrong number of fields needs reading, and its bytes are kept")
  func fieldCount() throws {
    let reading = try read("sourceId,words\r\n1\r\n2,b,c\r\n3,d\r\n")
    #expect(
      reading.reasons == [.fieldCount(expected: 2, found: 1), .fieldCount(expected: 2, found: 3)])
    #expect(reading.unreadable.map(\.text) == ["1", "2,b,c"])
    #expect(reading.records.map(\.sourceId) == ["3"])
  }

  @Test("A file cut off within quotes needs reading once, however many lines the cut text has")
  func unterminated() throws {
    let reading = try read(
      "sourceId,order,customer,words\n1,o,c,fine\n2,o,c,\"first\nsecond, and\nthird")
    #expect(reading.records.map(\.sourceId) == ["1"])
    #expect(reading.reasons == [.unterminated])
    #expect(reading.unreadable.first?.text == "2,o,c,\"first\nsecond, and\nthird")
  }

  @Test("A stray quote costs its own row only")
  func strayQuote() throws {
    let body = (3...9).map { "\($0),o,c,fine\n" }.joined()
    let open = try read("sourceId,order,customer,words\n1,o,c,ok\n2,o,\"c,broken\n" + body)
    #expect(open.records.map(\.sourceId) == ["1", "3", "4", "5", "6", "7", "8", "9"])
    #expect(open.reasons == [.unterminated])
    #expect(open.unreadable.first?.text == "2,o,\"c,broken")
    let closed = try read(
      "sourceId,order,customer,words\n2,o,\"c,broken\n" + body + "10,o,\"c\",ok\n")
    #expect(closed.records.count == 8)
    #expect(closed.reasons == [.unterminated])
  }

  @Test("A record beyond the limit needs reading, and the next rows come in")
  func tooLong() throws {
    let long = String(repeating: "x", count: 500)
    let quoted = try read("sourceId,words\n1,\"\(long)\n2,b\n3,c\n") { $0.maximumRecordBytes = 100 }
    #expect(quoted.reasons == [.tooLong])
    #expect(quoted.records.map(\.sourceId) == ["2", "3"])
    let plain = try read("sourceId,words\n1,\(long)\n2,b\n") { $0.maximumRecordBytes = 100 }
    #expect(plain.reasons == [.tooLong])
    #expect(plain.records.map(\.sourceId) == ["2"])
    #expect((100...107).contains(plain.unreadable.first?.rawBytes.count ?? 0))
  }
}
