import RecoveryDomain
import Testing

@testable import ComplaintIntake

@Suite("Reading files of complaints")
struct IntakeReaderTests {
  @Test("JSON Lines come in under the fields' own names")
  func jsonLines() throws {
    let reading = try read(
      """
      {"received":"2024-05-27T02:08:51Z","words":"迟到\\n两次","sourceId":42,"loss":"12.50","channel":"Phone"}

      {"words":"no date","received":null}
      not json
      {"received":"2024-05-27"}{"received":"2024-05-27"}
      [1]
      {"received":"2024-05-28","outcome":true,"words":"a","words":"b"}
      """)
    #expect(reading.records.map(\.words) == ["迟到\n两次", "b"])
    #expect(reading.records[0].identity == .numbered(source: "complaints.csv", sourceId: "42"))
    #expect(reading.records[0].loss == (try money("12.50", "CNY")))
    #expect(reading.records[1].isSettled)
    #expect(reading.reasons == [.received(""), .notJSON, .notJSON, .notJSON])
    #expect(reading.items.count == 6)
  }

  @Test("Control characters at the ends of words stay, blanks go, a field of nothing else is empty")
  func controlCharacters() throws {
    let reading = try read("words,received\n\" \u{1B}[31mred\u{7} \",2024-05-27\n\u{1B},2024-05-28\n")
    #expect(reading.records.map(\.words) == ["\u{1B}[31mred\u{7}", ""])
    let lines = try read("{\"words\":\"\\u001b]0;x\\u0007\\n\"}\n")
    #expect(lines.records.map(\.words) == ["\u{1B}]0;x\u{7}"])
  }

  @Test("A member that objects begin to have late in the file is still read")
  func lateMember() throws {
    let many = (0..<1500).map { "{\"words\":\"w\($0)\"}\n" }.joined()
    let reading = try read(
      many + "{\"words\":\"last\",\"received\":\"2020-01-01\"}\n", chunk: 1 << 16)
    #expect(reading.records.count == 1501)
    #expect(reading.records.first?.received == takenIn)
    #expect(reading.records.last?.received == (try moment("2020-01-01T00:00:00Z")))
  }

  @Test("Lines that are too long, cut off or undecodable need reading")
  func brokenLines() throws {
    let long = "{\"words\":\"\(String(repeating: "x", count: 300))\"}\n"
    let bytes =
      Array("{\"words\":\"a\"}\n".utf8) + Array(long.utf8) + Array("{\"words\":\"".utf8) + [0xFF]
      + Array("\"}\n{\"words\":\"b\"}\r\n{\"words\":\"c".utf8)
    let reading = try read(bytes) { $0.maximumRecordBytes = 200 }
    #expect(reading.records.map(\.words) == ["a", "b"])
    #expect(reading.reasons == [.tooLong, .undecodable, .notJSON])
  }

  @Test("A preset reads JSON Lines as well")
  func presetJSON() throws {
    let line =
      "{\"Claim Number\":\"7\",\"Date Received\":\"2014-02-01\",\"Claim Type\":\"Damage\","
      + "\"Close Amount\":5.5,\"Disposition\":\"Settle\"}\n"
    let record = try #require(try read(line) { $0.preset = .tsa }.records.first)
    #expect(record.paid == (try money("5.50", "USD")))
    #expect(record.isSettled)
  }

  @Test("An array of objects is refused with the mend")
  func jsonArray() {
    #expect(throws: IntakeError.jsonArray) { try read("[{\"words\":\"a\"}]") }
  }

  @Test("A header without a mapped column, or without any field's name, refuses the file")
  func refusedHeaders() {
    #expect(throws: IntakeError.missingColumns(["Text"], found: ["a", "b"])) {
      try read("a,b\n1,2\n") { $0.columns = [ColumnChoice(field: .words, header: "Text")] }
    }
    #expect(throws: IntakeError.nothingMapped(found: ["a", "b"])) { try read("a,b\n1,2\n") }
    #expect(throws: IntakeError.nothingMapped(found: ["product", "b"])) {
      try read("product,b\n1,2\n")
    }
    #expect(throws: IntakeError.headerUnreadable) { try read("\"words,received\n1,2\n") }
    #expect(throws: IntakeError.unknownTimeZone("Nowhere")) {
      try read("words\na\n") { $0.timeZone = "Nowhere" }
    }
  }

  @Test(
    "Usual headers are understood, telephone and address join, and the field's own name goes before them",
    arguments: [
      (
        "ID,Date received,Name,Phone,E-Mail,Text,Outcome code\n7,2024-05-27,Wei,139,a@b.c,Late,done\n",
        "139 a@b.c"
      ),
      ("工单号,投诉时间,姓名,联系电话,邮箱,投诉内容\n7,2024-05-27,Wei,139,,Late\n", "139"),
      ("Comment,words,sourceId,received,customer,contact,id\nno,Late,7,2024-05-27,Wei,139,no\n", "139"),
    ])
  func usualHeaders(text: String, contact: String) throws {
    let record = try #require(try read(text).records.first)
    #expect(record.words == "Late")
    #expect(record.identity == .numbered(source: "complaints.csv", sourceId: "7"))
    #expect(record.received == (try moment("2024-05-27T00:00:00Z")))
    #expect(record.customer == "Wei")
    #expect(record.contact == contact)
    #expect(!record.isSettled)
  }

  @Test("No usual header stands for two fields, and none is another field's own name")
  func usualHeadersAreDistinct() {
    let names = IntakeField.allCases.map { $0.rawValue.lowercased() }
    let headers = names + IntakeField.allCases.flatMap { $0.usualHeaders.joined() }
    #expect(Set(headers).count == headers.count)
    #expect(headers.allSatisfy { HeaderIndex([$0]).position(ofPresetHeader: $0) == 0 })
  }

  @Test("Several columns fill one field, and choices are read from arguments")
  func joinedColumns() throws {
    let choices = [
      "sourceId=Ticket #", "received=Date", "received=Time", "product=Group", "product=Item",
      "words=Text",
    ].compactMap { ColumnChoice(argument: $0) }
    let text =
      "Ticket #,Date,Time,Group,Item,text\n1,18-04-2015,09:55:47 PM,Net,Cable,slow\n2,19-04-2015,,Net,,x\n"
    let records = try read(text) { $0.columns = choices }.records
    #expect(records.map(\.product) == ["Net > Cable", "Net"])
    #expect(
      records.map(\.received) == [
        try moment("2015-04-18T21:55:47Z"), try moment("2015-04-19T00:00:00Z"),
      ])
    #expect(ColumnChoice(argument: "mood=Text") == nil)
    #expect(ColumnChoice(argument: "words=") == nil)
    #expect(ColumnChoice(argument: "words") == nil)
  }

  @Test("Received: missing in its column needs reading, without a column it is the time of intake")
  func received() throws {
    let with = try read("sourceId,received\n1,\n2,soon\n3,2024-01-01\n")
    #expect(with.reasons == [.received(""), .received("soon")])
    #expect(
      with.unreadable.map(\.identity)
        == ["1", "2"].map { .numbered(source: "complaints.csv", sourceId: $0) })
    let without = try read("sourceId,words\n1,a\n")
    #expect(without.records.map(\.received) == [takenIn])
  }

  @Test("Other bad values stay raw beside a record that stands")
  func unread() throws {
    let record = try #require(
      try read("sourceId,occurred,due,loss,closed\n1,then,later,much,2024-01-01\n").records.first)
    #expect(record.unread == [.occurred: "then", .due: "later", .loss: "much"])
    #expect(record.closed == (try moment("2024-01-01T00:00:00Z")))
  }

  @Test("Identity is the source's number, else the record's bytes without its line end")
  func identity() throws {
    let numbered = try read("source,sourceId,words\nhotline,7,a\n,7,a\n").records.map(\.identity)
    #expect(
      numbered == [
        .numbered(source: "hotline", sourceId: "7"),
        .numbered(source: "complaints.csv", sourceId: "7"),
      ])
    let hashed = try read("words\na\nb\na\n").records.map(\.identity)
    #expect(hashed[0] == hashed[2] && hashed[0] != hashed[1])
    let carriage = try read("words\r\na\r\n").records.map(\.identity)
    #expect(carriage == [hashed[0]])
    #expect(hashed[0].key.hasPrefix("sha256:") && hashed[0].key.utf8.count == 71)
  }

  @Test("Content is what the mapped fields say, however the file is laid out")
  func content() throws {
    let first = try read("sourceId,words,due\n1,late,2024-01-02\n").records[0].contentHash
    let reordered = try read("due;extra;words;sourceId\n2024-01-02 00:00;x;\" late \";1\n")
    #expect(reordered.records[0].contentHash == first)
    #expect(try read("sourceId,words,due\n1,late,\n").records[0].contentHash != first)
    #expect(try read("sourceId,words,due\n1,later,2024-01-02\n").records[0].contentHash != first)
    let otherMap = try read("sourceId,words,due\n1,late,2024-01-02\n") {
      $0.columns = [
        ColumnChoice(field: .sourceId, header: "sourceId"),
        ColumnChoice(field: .asked, header: "words"),
      ]
    }
    #expect(otherMap.records[0].contentHash != first)
    var later = try testOptions()
    later.takenIn = Timestamp(millisecondsSince1970: 1)
    #expect(
      try read("words\na\n") { $0.takenIn = later.takenIn }.records[0].contentHash
        == (try read("words\na\n").records[0].contentHash))
  }

  @Test("A record without a headline gets one from its words, else from its product")
  func headlines() throws {
    let text =
      "sourceId,headline,words,product\n1,\"two\nlines\",w,p\n2,,\"The room was cold and nobody came when we "
      + "called the desk three times\nNever again\",p\n3,,,p\n4,,,\n5,,\(String(repeating: "退", count: 70)),\n"
    let headlines = try read(text).records.map(\.headline)
    #expect(headlines[0] == "two lines")
    #expect(headlines[1] == "The room was cold and nobody came when we called the desk…")
    #expect(headlines[2] == "p")
    #expect(headlines[3] == "")
    #expect(headlines[4] == String(repeating: "退", count: 60) + "…")
  }

  @Test("A status or outcome that says open keeps a record open")
  func settled() throws {
    let text =
      "sourceId,outcome,closed,paid\n1,Solved,,\n2,Pending,2024-01-01,\n3,,2024-01-01,\n4,,,5\n5,,,0\n6,,,\n"
      + "7,?,,\n8,处理中,,\n9,已退款,,\n"
    #expect(
      try read(text).records.map(\.isSettled) == [
        true, false, true, true, false, false, false, false, true,
      ])
  }

  @Test(
    "Channels are recognised",
    arguments: [
      ("Web", "web"), ("Postal mail", "letter"), ("Mail", "letter"), ("E-mail", "email"),
      ("电话", "phone"),
      ("Customer Care Call", "phone"), ("Voicemail", "voiceMessage"), ("微信公众号", "chat"),
      ("微博", "social"),
      ("Walk-in", "counter"), ("foundByUs", "foundByUs"), ("voiceMessage", "voiceMessage"),
      ("Referral", "other"),
      ("counter", "counter"), ("survey", "survey"), ("kiosk", "kiosk"), ("网页表单", "web"),
      ("電話", "phone"),
    ])
  func channels(text: String, code: String) {
    #expect(IntakeChannel(text: text).code == code)
  }

  @Test("Every row comes out once, wherever the file is cut off", arguments: [0, 1, 2])
  func truncation(form: Int) throws {
    let text =
      "sourceId,received,order,words\r\n1,2024-01-01,o,\"a \"\"b\"\"\r\nc, d\"\r\n2,2024-01-02,\"x\",投诉\r\n"
      + "3,2024-01-03,o,退款\r\n"
    let whole = [
      Array(text.utf8), [0xFF, 0xFE] + utf16(text, isBigEndian: false),
      Array("{\"sourceId\":1,\"words\":\"投诉\"}\n{\"sourceId\":2,\"words\":\"b\"}\n".utf8),
    ][form]
    let complete = try read(whole).records
    for length in 0...whole.count {
      let reading: Reading
      do {
        reading = try read(Array(whole[..<length]))
      } catch is IntakeError {
        // The header itself is cut off, or nothing is left: refused as a whole.
        continue
      }
      #expect(reading.items.count <= complete.count)
      // All rows but the last are as they are in the whole file; the last may be short.
      #expect(
        Array(reading.records.prefix(max(0, reading.items.count - 1)))
          == Array(complete.prefix(max(0, reading.items.count - 1))))
      #expect(reading.unreadable.count <= 1)
    }
  }

  @Test("Damage anywhere never stops the reading, and rows are numbered without gaps")
  func damage() throws {
    let whole = Array(
      "sourceId,received,order,words\n1,2024-01-01,o,\"a\nb\"\n2,2024-01-02,o,投诉\n3,2024-01-03,o,c\n"
        .utf8)
    for position in 0..<whole.count {
      for byte: UInt8 in [0x22, 0x2C, 0x0A, 0x0D, 0xFF, 0x80, 0x00, 0xE6] {
        var bytes = whole
        bytes[position] = byte
        guard let reading = try? read(bytes) else { continue }
        #expect(!reading.items.isEmpty)
        let rows = reading.items.map { item in
          switch item {
          case .record(let record): record.position.row
          case .unreadable(let row): row.position.row
          }
        }
        #expect(rows == Array(1...reading.items.count))
      }
    }
  }

  @Test("Messages say what and the mend, and show no control characters")
  func messages() {
    let message = IntakeError.missingColumns(["A\u{1B}[31m"], found: (1...20).map(String.init))
      .description
    #expect(message.contains("“A[31m”"))
    #expect(message.contains("and 8 more"))
    #expect(message.contains("--column"))
    #expect(
      IntakeError.encodingUnavailable("BIG5").description.contains("libc-gconv-modules-extra"))
  }
}
