import JSONTape
import Testing

/// What the writer puts out, byte for byte.
@Suite struct WritingTests {
  @Test func writesCompactlyInTheOrderGiven() {
    var writer = JSONWriter()
    writer.object {
      $0.member("b", 1)
      $0.member("a", "x")
      $0.key("list")
      $0.array {
        $0.integer(.min)
        $0.double(0.5)
        $0.bool(true)
        $0.null()
        $0.array { _ in }
        $0.object { _ in }
        $0.raw(Array(#"{"raw":1}"#.utf8))
      }
      $0.member("none", ifPresent: nil as String?)
      $0.member("some", ifPresent: Int64(7))
      $0.key(name: "键\"")
      $0.string("值")
    }
    #expect(
      writer.text
        == #"{"b":1,"a":"x","list":[-9223372036854775808,0.5,true,null,[],{},{"raw":1}],"some":7,"键\"":"值"}"#)
  }

  @Test func escapesOnlyWhatMustBeEscaped() {
    var writer = JSONWriter()
    writer.string("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\"\\/\u{7F}\u{2028}é客😀")
    #expect(writer.text == "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\/\u{7F}\u{2028}é客😀\"")
  }

  @Test func everyScalarComesBack() throws {
    for first in stride(from: UInt32(0), through: 0x10FFFF, by: 97) {
      let text = String(String.UnicodeScalarView((first..<first + 3).compactMap(Unicode.Scalar.init)))
      var writer = JSONWriter()
      writer.string(text)
      #expect(try JSONDocument(writer.bytes).root.string == text)
    }
  }

  @Test(arguments: [0.1, -0.0, 1e300, .leastNonzeroMagnitude, 1.0, 123456789.25])
  func doublesComeBack(_ value: Double) throws {
    var writer = JSONWriter()
    writer.double(value)
    #expect(try JSONDocument(writer.bytes).root.double == value)
  }

  @Test func whatIsNotANumberIsNull() {
    var writer = JSONWriter()
    writer.array {
      $0.double(.nan)
      $0.double(.infinity)
    }
    #expect(writer.text == "[null,null]")
  }
}
