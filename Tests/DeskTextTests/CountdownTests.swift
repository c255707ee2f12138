import DeskText
import RecoveryDomain
import Testing

@Suite("Countdowns in rows")
struct CountdownTests {
  static let now = Timestamp(millisecondsSince1970: 1_795_000_000_000)

  static let boundaries: [(left: Int64, text: String)] = [
    (0, "00:00"), (59_999, "00:00"), (60_000, "00:01"), (2_880_000, "00:48"), (86_399_999, "23:59"),
    (86_400_000, "1d 00h"), (273_600_000, "3d 04h"), (863_999_999, "9d 23h"), (864_000_000, "10d"),
    (-1, "-00:01"), (-60_000, "-00:01"), (-60_001, "-00:02"), (-720_000, "-00:12"), (-86_399_999, "-1d 00h"),
    (-86_340_000, "-23:59"), (-273_600_000, "-3d 04h"), (-864_000_000, "-10d"),
    (863_999_913_600_000, "99999d"), (-863_999_913_600_000, "-99999d"),
  ]

  @Test("Every form at its boundaries", arguments: boundaries)
  func forms(left: Int64, text: String) {
    #expect(Countdown(until: Self.now + .milliseconds(left), now: Self.now).text == text)
  }

  @Test("Never wider than its column, and changes exactly when it says")
  func widthAndChange() {
    for left in stride(from: Int64(-1_000_000_000), through: 1_000_000_000, by: 977_003) {
      let due = Self.now + .milliseconds(left)
      let shown = Countdown(until: due, now: Self.now)
      #expect(shown.text.count <= Countdown.widestCellCount)
      #expect(shown.nextChange > Self.now)
      let before = Countdown(until: due, now: shown.nextChange - .milliseconds(1))
      #expect(before.text == shown.text)
      if left.magnitude < 86_000_000 {
        #expect(Countdown(until: due, now: shown.nextChange).text != shown.text)
      }
    }
  }
}
