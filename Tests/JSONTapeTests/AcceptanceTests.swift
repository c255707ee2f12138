import JSONTape
import Testing

/// What RFC 8259 accepts and refuses, one row for each class of the public conformance suites.
@Suite struct AcceptanceTests {
  @Test(arguments: [
    "[]", "[ ]", " [] ", "\t\r\n[]\n", "[[]   ]", "{}", "{ }", "[1]", "[1 , 2]", "[\"a\",null,true,false]",
    "null", "true", "false", "0", "-0", "-1", "42", "\"\"", "\"lonely\"", "[1e1]", "[0e1]", "[0e+1]",
    "[123e65]", "[123E+2]", "[1E22]", "[1E-2]", "[123.456e78]", "[-0.0000000000000001]", "[-123]",
    "[100000000000000000000000000000000]", "[1e9999]", "{\"a\":{\"b\":[]}}", "{\"\":0}",
    "{\"a\":1,\"a\":2}", "{\"foo\\u0000bar\": 42}", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
    "[\"\\u0060\\u012a\\u12AB\"]", "[\"\\uD801\\udc37\"]", "[\"\\ud800\"]", "[\"\\udc00x\"]",
    "[\"\\ud800\\u0041\"]", "[\"\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"]",
    "[\"\u{2028}\u{2029}\"]", "[\"订单一直没有到，客服也不回复。\"]", "[\"a/*b*/c\"]", "[1.5,-2.25e-3]",
  ])
  func accepts(_ text: String) throws {
    let document = try JSONDocument(Array(text.utf8))
    #expect(document.root.rawBytes.count <= text.utf8.count)
  }

  @Test(arguments: [
    ("", 0, JSONSyntaxError.Reason.unexpectedEnd), (" ", 1, .unexpectedEnd), ("[", 1, .unexpectedEnd),
    ("{", 1, .unexpectedEnd), ("[1", 2, .unexpectedEnd), ("[1,", 3, .unexpectedEnd),
    ("{\"a\"", 4, .unexpectedEnd), ("{\"a\":", 5, .unexpectedEnd), ("\"", 1, .unexpectedEnd),
    ("\"\\", 2, .unexpectedEnd), ("tru", 3, .unexpectedEnd), ("-", 1, .unexpectedEnd),
    ("1.", 2, .unexpectedEnd), ("1e", 2, .unexpectedEnd), ("1e+", 3, .unexpectedEnd),
    ("[1,]", 3, .unexpectedByte), ("[,1]", 1, .unexpectedByte), ("[1,,2]", 3, .unexpectedByte),
    ("[1 2]", 3, .unexpectedByte), ("[1}", 2, .unexpectedByte), ("{\"a\":1]", 6, .unexpectedByte),
    ("{\"a\":1,}", 7, .unexpectedByte), ("{,}", 1, .unexpectedByte), ("{\"a\",1}", 4, .unexpectedByte),
    ("{a:1}", 1, .unexpectedByte), ("{'a':1}", 1, .unexpectedByte), ("{1:1}", 1, .unexpectedByte),
    ("{\"a\":}", 5, .unexpectedByte), ("{\"a\" \"b\"}", 5, .unexpectedByte), ("]", 0, .unexpectedByte),
    ("['a']", 1, .unexpectedByte), ("[+1]", 1, .unexpectedByte), ("[.5]", 1, .unexpectedByte),
    ("[NaN]", 1, .unexpectedByte), ("[Infinity]", 1, .unexpectedByte), ("[-Infinity]", 2, .malformedNumber),
    ("[True]", 1, .unexpectedByte), ("[nul1]", 4, .unexpectedByte), ("[//x\n1]", 1, .unexpectedByte),
    ("[\u{C}1]", 1, .unexpectedByte), ("[\u{A0}1]", 1, .unexpectedByte), ("\u{FEFF}[]", 0, .unexpectedByte),
    ("[01]", 2, .malformedNumber), ("[-01]", 3, .malformedNumber), ("[00]", 2, .malformedNumber),
    ("[1.]", 3, .malformedNumber), ("[-.5]", 2, .malformedNumber), ("[1.e5]", 3, .malformedNumber),
    ("[1e]", 3, .malformedNumber), ("[1e+]", 4, .malformedNumber), ("[0x1]", 2, .unexpectedByte),
    ("[1+2]", 2, .unexpectedByte), ("[1_0]", 2, .unexpectedByte), ("[--1]", 2, .malformedNumber),
    ("[\"\\x00\"]", 2, .malformedEscape), ("[\"\\u00A\"]", 2, .malformedEscape),
    ("[\"\\u00G0\"]", 2, .malformedEscape), ("[\"\\U0041\"]", 2, .malformedEscape),
    ("[\"\\", 3, .unexpectedEnd), ("[\"\\u", 4, .unexpectedEnd), ("[\"\\\u{4F60}\"]", 2, .malformedEscape),
    ("[\"a\nb\"]", 3, .controlCharacter), ("[\"a\tb\"]", 3, .controlCharacter),
    ("[\"\u{0}\"]", 2, .controlCharacter), ("[\"abcdefgh\u{1F}\"]", 10, .controlCharacter),
    ("[]]", 2, .trailingBytes), ("[]x", 2, .trailingBytes), ("1 2", 2, .trailingBytes),
    ("{}}", 2, .trailingBytes), ("{\"a\":1}#", 7, .trailingBytes), ("\"a\"\"b\"", 3, .trailingBytes),
  ])
  func refuses(_ text: String, _ offset: Int, _ reason: JSONSyntaxError.Reason) {
    #expect(throws: JSONSyntaxError(offset: offset, reason: reason)) { try JSONDocument(Array(text.utf8)) }
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE4, 0xBD],
      [0xE4, 0xBD, 0x22], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE4, 0x28, 0xA0],
      [0xE4, 0xBD, 0xA0, 0xE0, 0x9F, 0x80],
    ] as [[UInt8]])
  func refusesBytesThatAreNotUTF8(_ bytes: [UInt8]) {
    for padding in 0..<9 {
      let text = Array("\"".utf8) + Array(repeating: UInt8(ascii: "a"), count: padding) + bytes
      for tail in [[], Array("\"".utf8), Array("aaaaaaaaa\"".utf8)] {
        #expect(throws: JSONSyntaxError.self) { try JSONDocument(text + tail) }
      }
    }
  }

  @Test func limitsTheDepthInsteadOfTheStack() throws {
    let deepest = JSONDocument.maximumDepth
    let allowed = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
    #expect(try JSONDocument(Array(allowed.utf8)).root.count == 1)
    for opening in ["[", "{\"a\":"] {
      let text = String(repeating: opening, count: 100_000)
      #expect(throws: JSONSyntaxError.self) { try JSONDocument(Array(text.utf8)) }
    }
    let failure = #expect(throws: JSONSyntaxError.self) {
      try JSONDocument(Array(("[" + allowed + "]").utf8))
    }
    #expect(failure == JSONSyntaxError(offset: deepest, reason: .tooDeep))
  }

  @Test func everyPrefixAndEveryFlippedByteIsReadOrRefusedWithoutTrapping() throws {
    let text = Array(#"{"v":1,"文":["客\n服\ud83d\ude00",-12.5e+3,true,null,{"a":[]}],"z":"é😀"}"#.utf8)
    _ = try JSONDocument(text)
    for length in 0..<text.count {
      // Whoever finds a torn text must be able to tell it from a damaged one.
      #expect(throws: JSONSyntaxError(offset: length, reason: .unexpectedEnd)) {
        try JSONDocument(text[..<length])
      }
    }
    var readable = 0
    for index in text.indices {
      for bit in 0..<8 {
        var flipped = text
        flipped[index] ^= 1 << bit
        guard let document = try? JSONDocument(flipped) else { continue }
        readable += 1
        #expect(walk(document.root) > 0)
      }
    }
    #expect(readable > 0)
  }

  /// Touches every value below a node and returns how many there are.
  private func walk(_ node: JSONNode) -> Int {
    _ = (node.string, node.int64, node.double, node.bool, node.rawBytes)
    return 1 + node.elements.reduce(0) { $0 + walk($1) } + node.members.reduce(0) { $0 + walk($1.value) }
  }
}
