import Testing

@testable import ServiceDesk

/// A policy as values.
@Suite struct PolicyTreeTests {
  @Test func valuesAreWrittenSoThatTheyReadTheSame() throws {
    let tree = PolicyTree.table([
      "a b": .array([.text("q\"\\\n\t\u{1}é中"), .whole(-3), .number(0.8), .flag(true)]),
      "plain": .table(["x": .table([:]), "code": .text("c")]),
    ])
    #expect(
      tree.written == #"{ "a b" = ["q\"\\\n\t\u0001é中", -3, 0.8, true], plain = { code = "c", x = {} } }"#)
    #expect(PolicyEntry.all(of: "v = \(tree.written)").map(\.key) == ["v.a b", "v.plain.code", "v.plain.x"])
  }
}
