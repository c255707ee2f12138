import DeskText
import RecoveryDomain
import Testing

@Suite("Dates, times, lengths")
struct TimeTests {
  private func each(_ text: (any TimeText) -> String, zone: DeskZone = Samples.shanghai) -> [String] {
    Language.allCases.map { text(Samples.book($0, zone: zone).times) }
  }

  @Test("A moment is written as short as its distance allows, in the desk's zone")
  func moments() {
    let now = Samples.now
    let lateYesterday = Samples.moment("2026-11-20T15:59:59Z")
    let firstToday = Samples.moment("2026-11-20T16:00:00Z")
    #expect(each { $0.moment(now, now: now) } == ["14:32", "14:32", "14:32"])
    #expect(each { $0.moment(firstToday, now: now) } == ["00:00", "00:00", "00:00"])
    #expect(
      each { $0.moment(lateYesterday, now: now) } == ["20 Nov 23:59", "11月20日 23:59", "11月20日 23:59"])
    let lastYear = Samples.moment("2025-11-21T06:32:00Z")
    #expect(
      each { $0.moment(lastYear, now: now) } == ["2025-11-21 14:32", "2025-11-21 14:32", "2025/11/21 14:32"])
  }

  @Test("Days and whole dates")
  func days() {
    #expect(each { $0.day(Samples.now, now: Samples.now) } == ["today", "今天", "今日"])
    #expect(each { $0.day(Samples.now - .days(3), now: Samples.now) } == ["18 Nov", "11月18日", "11月18日"])
    #expect(
      each { $0.dateAndTime(Samples.now) } == ["2026-11-21 14:32", "2026-11-21 14:32", "2026/11/21 14:32"])
  }

  @Test("The zone's own clock is followed over both changes of the year")
  func daylightSaving() {
    let times = Samples.book(.english, zone: Samples.berlin).times
    #expect(times.timeOfDay(Samples.moment("2026-03-29T00:59:00Z")) == "01:59")
    #expect(times.timeOfDay(Samples.moment("2026-03-29T01:00:00Z")) == "03:00")
    #expect(times.timeOfDay(Samples.moment("2026-10-24T23:59:00Z")) == "01:59")
    #expect(times.timeOfDay(Samples.moment("2026-10-25T02:00:00Z")) == "03:00")
  }

  @Test("The hour that a clock repeats tells its offset, so that two moments never look alike")
  func repeatedHour() {
    let first = Samples.moment("2026-10-25T00:30:00Z")
    let second = Samples.moment("2026-10-25T01:30:05Z")
    #expect(
      each({ $0.timeOfDay(first) }, zone: Samples.berlin) == ["02:30+02:00", "02:30+02:00", "02:30+02:00"])
    #expect(
      each({ $0.moment(second, now: Samples.now) }, zone: Samples.berlin) == [
        "25 Oct 02:30+01:00", "10月25日 02:30+01:00", "10月25日 02:30+01:00",
      ])
    #expect(
      each({ $0.dateAndExactTime(second) }, zone: Samples.berlin) == [
        "2026-10-25 02:30:05+01:00", "2026-10-25 02:30:05+01:00", "2026/10/25 02:30:05+01:00",
      ])
    let change = Samples.moment("2026-11-01T06:00:00Z")
    let newYork = DeskZone(identifier: "America/New_York") { $0 < change ? .hours(-4) : .hours(-5) }
    let times = Samples.book(.english, zone: newYork).times
    #expect(times.dateAndTime(Samples.moment("2026-11-01T05:30:00Z")) == "2026-11-01 01:30-04:00")
    #expect(times.dateAndTime(Samples.moment("2026-11-01T06:30:00Z")) == "2026-11-01 01:30-05:00")
    #expect(times.dateAndTime(Samples.moment("2026-11-01T07:00:00Z")) == "2026-11-01 02:00")
  }

  @Test("Lengths of time, with the English plural")
  func durations() {
    #expect(each { $0.duration(.seconds(59)) } == ["59 s", "59 秒", "59 秒"])
    #expect(each { $0.duration(.minutes(48)) } == ["48 min", "48 分钟", "48 分鐘"])
    #expect(each { $0.duration(.minutes(185)) } == ["3 h 5 min", "3 小时 5 分钟", "3 小時 5 分鐘"])
    #expect(each { $0.duration(.hours(-3)) } == ["3 h", "3 小时", "3 小時"])
    #expect(each { $0.duration(.hours(24)) } == ["1 day", "1 天", "1 天"])
    #expect(each { $0.duration(.hours(52)) } == ["2 days 4 h", "2 天 4 小时", "2 天 4 小時"])
    #expect(each { $0.duration(.hours(12 * 24 + 5)) } == ["12 days", "12 天", "12 天"])
  }

  @Test("Moments seen from now")
  func relative() {
    let now = Samples.now
    #expect(each { $0.relative(now - .minutes(12), now: now) } == ["12 min ago", "12 分钟前", "12 分鐘前"])
    #expect(each { $0.relative(now + .hours(3), now: now) } == ["in 3 h", "3 小时后", "3 小時後"])
    #expect(each { $0.relative(now - .seconds(59), now: now) } == ["just now", "刚刚", "剛才"])
  }
}
