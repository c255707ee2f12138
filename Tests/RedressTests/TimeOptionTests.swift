import JSONTape
import Testing

/// Times that are given on the command line, and the clocks that come of them.
@Suite struct TimeOptionTests {
  /// Monday to Friday 9–18 in the desk's zone.
  private static let office = """
    inherits = "default"
    clocks.calendar = { acknowledge = "office" }
    [calendars.office]
    zone = "Asia/Shanghai"
    monday = ["09:00-18:00"]
    tuesday = ["09:00-18:00"]
    wednesday = ["09:00-18:00"]
    thursday = ["09:00-18:00"]
    friday = ["09:00-18:00"]
    """

  @Test(arguments: ["2026-03-06T24:00", "2026-03-06 24:00:00", "2026-03-06T24:00:00+08:00"])
  func aDayEndsAtTwentyFour(_ text: String) throws {
    let desk = try Program()
    #expect(try desk.run("policy", "adopt", desk.file("p.toml", Self.office.utf8)).status == 0)
    let number = try desk.record("nobody came", "--received", text)
    let shown = try desk.json("show", number)
    #expect(shown["received"]?.string == "2026-03-06T16:00:00.000Z", "midnight of Saturday in Shanghai")
    let due = shown["clocks"]?.elements.first { $0["clock"]?.string == "acknowledge" }?["due"]?.string
    #expect(due == "2026-03-09T02:00:00.000Z", "the first working hour is Monday's")
    #expect(
      try desk.run("show", number, "--clocks").output.contains("2026-03-07 00:00 – 2026-03-09 09:00  closed"))
  }

  @Test(arguments: ["2026-03-06T24:01", "2026-03-06 24:00:01", "2026-03-06T25:00", "2026-02-29 24:00"])
  func nothingIsLaterThanTheEndOfADay(_ text: String) throws {
    let desk = try Program()
    #expect(try desk.run("record", "x", "--received", text).status == 64)
  }
}
