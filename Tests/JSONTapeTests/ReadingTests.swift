import JSONTape
import Testing

/// What a node answers about its value.
@Suite struct ReadingTests {
  /// The root of a text.
  private func root(_ text: String) throws -> JSONNode { try JSONDocument(Array(text.utf8)).root }

  @Test func membersAreFoundByNameAndTheLastOneWins() throws {
    let node = try root(#"{"a":1,"b":{"a":2,"c":[3]},"a":4,"n":null,"\u0065":5,"客户":"王"}"#)
    #expect(node.kind == .object)
    #expect(node.count == 6)
    #expect(node["a"]?.int64 == 4)
    #expect(node["b"]?["a"]?.int64 == 2)
    #expect(node["e"]?.int64 == 5)
    #expect(node["客户"]?.equals("王") == true)
    #expect(node[name: "客户"]?.string == "王")
    #expect(node["n"]?.isNull == true)
    #expect(node["missing"] == nil)
    #expect(node["a"]?["x"] == nil)
    #expect(node.members.map(\.name) == ["a", "b", "a", "n", "e", "客户"])
  }

  @Test func elementsComeInOrderWhateverTheyHold() throws {
    let node = try root(#"[1,[2,[3]],{"k":[4,5]},"x",false,null]"#)
    #expect(node.elements.map(\.kind) == [.number, .array, .object, .string, .bool, .null])
    #expect(node.count == 6)
    #expect(Array(node.elements)[1].elements.map(\.count) == [0, 1])
    #expect(try root("7").elements.map(\.kind).isEmpty)
    #expect(node.members.map(\.name).isEmpty)
  }

  @Test(arguments: [
    ("0", Int64(0)), ("-0", 0), ("9223372036854775807", .max), ("-9223372036854775808", .min),
    ("9223372036854775808", nil), ("-9223372036854775809", nil), ("1.0", nil), ("1e2", nil), ("\"1\"", nil),
    ("123456789012345678901234567890", nil),
  ])
  func wholeNumbers(_ text: String, _ expected: Int64?) throws {
    #expect(try root(text).int64 == expected)
    #expect(try String(decoding: root(text).rawBytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("0.1", 0.1), ("-2.5e-3", -0.0025), ("1E22", 1e22), ("12", 12), ("1e400", nil), ("true", nil),
  ])
  func fractions(_ text: String, _ expected: Double?) throws {
    #expect(try root(text).double == expected)
  }

  @Test func escapesAreDecoded() throws {
    #expect(try root(#""\"\\\/\b\f\n\r\t""#).string == "\"\\/\u{8}\u{C}\n\r\t")
    #expect(try root(#""\u5ba2\u6237 \ud83d\ude00""#).string == "客户 😀")
    #expect(try root(#""a\ud800b""#).string == "a\u{FFFD}b")
    #expect(try root(#""\ud800\ud83d\ude00\udc00""#).string == "\u{FFFD}😀\u{FFFD}")
    #expect(try root(#""\ud800\n""#).string == "\u{FFFD}\n")
    #expect(try root(#""\u0061bc""#).equals("abc"))
    #expect(try !root(#""abc""#).equals("abd"))
    #expect(try !root(#""abc""#).equals("ab"))
    #expect(try root("true").string == nil)
  }

  @Test func rawBytesAreExactlyTheValue() throws {
    let text = #" { "a" : [ 1 , "x\n" ] , "b":"王" } "#
    let node = try root(text)
    #expect(node["a"].map { String(decoding: $0.rawBytes, as: UTF8.self) } == #"[ 1 , "x\n" ]"#)
    #expect(node["b"].map { String(decoding: $0.rawBytes, as: UTF8.self) } == #""王""#)
    #expect(node.byteRange == 1..<text.utf8.count - 1)
  }

  @Test func aParserUsesItsStorageAgainWithoutTouchingWhatIsKept() throws {
    let parser = JSONParser(capacity: 16)
    var kept: [JSONNode] = []
    for number in 0..<50 {
      let text = Array(#"{"n":\#(number),"t":"第\#(number)号"}"#.utf8)
      let document = try parser.parse(text[...])
      if number % 7 == 0 { kept.append(document.root) }
      #expect(throws: JSONSyntaxError.self) { try parser.parse(text.dropLast()) }
    }
    #expect(kept.map { $0["n"]?.int64 } == [0, 7, 14, 21, 28, 35, 42, 49])
    #expect(kept.last?["t"]?.string == "第49号")
  }
}
