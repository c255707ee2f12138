import TOMLPlaces
import Testing

/// How deep a text may go.
@Suite struct TOMLNestingTests {
  @Test(arguments: [
    "x = " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60),
    "x = [" + String(repeating: "[1.5, \"[[[\"], # [[[[\n", count: 1000) + "]",
    String(repeating: "[[a.b]]\nc.d = { e = 1.5, f = '{{' }\n", count: 1000),
    "x = \"\"\"[[\\\n" + String(repeating: "[", count: 1000) + "\"\"\"\"\"\ny = ''\nz = '['",
  ])
  func whatIsFlatIsRead(text: String) throws { _ = try TOMLNesting.table(text) }
}
