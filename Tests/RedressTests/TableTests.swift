import Testing

@testable import redress

/// Rows in columns where no terminal cuts them.
@Suite struct TableTests {
  @Test func oneEnormousNameLeavesTheOtherRowsAsTheyAre() {
    var table = Table([
      Table.Column(heading: "case"), Table.Column(heading: "who"), Table.Column(heading: "what"),
    ])
    let enormous = String(repeating: "x", count: 100_000)
    table.add(["1", "王芳", "late"])
    table.add(["2", enormous, "lost"])
    table.add(["3", "Abigail", "cold"])
    #expect(
      table.lines(width: nil) == [
        "case  who      what", "1     王芳     late", "2     \(enormous)  lost", "3     Abigail  cold",
      ])
  }
}
