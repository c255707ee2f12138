import RecoveryDomain
import Testing

@Suite("Civil time")
struct CivilTimeTests {
  @Test(
    "days around leap days and before 1970",
    arguments: [
      (2024, 2, 28, 19_781), (2024, 2, 29, 19_782), (2024, 3, 1, 19_783), (2023, 2, 28, 19_416),
      (2023, 3, 1, 19_417), (2000, 2, 29, 11_016), (1900, 2, 28, -25_509), (1900, 3, 1, -25_508),
      (1969, 12, 31, -1), (1970, 1, 1, 0), (1968, 2, 29, -672), (0, 1, 1, -719_528), (0, 2, 29, -719_469),
      (9999, 12, 31, 2_932_896),
    ])
  func knownDays(year: Int, month: Int, day: Int, number: Int64) {
    let civil = CivilTime(year: year, month: month, day: day)
    #expect(civil.isValid)
    #expect(civil.timestamp().millisecondsSince1970 == number * 86_400_000)
    #expect(CivilTime(Timestamp(millisecondsSince1970: number * 86_400_000)) == civil)
  }

  @Test("every day follows the day before, over three centuries' ends")
  func everyDay() {
    var expected = CivilTime(year: 1896, month: 1, day: 1)
    for number in -27_028...49_000 {
      let civil = CivilTime(Timestamp(millisecondsSince1970: Int64(number) * 86_400_000))
      guard civil == expected else {
        Issue.record("day \(number) is \(civil), not \(expected)")
        return
      }
      expected.day += 1
      if expected.day > CivilTime.daysInMonth(expected.month, year: expected.year) {
        expected.day = 1
        expected.month += 1
      }
      if expected.month > 12 {
        expected.month = 1
        expected.year += 1
      }
    }
  }

  @Test("an offset shows another day")
  func offsets() {
    let moment = Timestamp(millisecondsSince1970: -1)
    #expect(
      CivilTime(moment, offset: .hours(8))
        == CivilTime(year: 1970, month: 1, day: 1, hour: 7, minute: 59, second: 59, millisecond: 999))
    #expect(CivilTime(moment, offset: .hours(8)).timestamp(offset: .hours(8)) == moment)
    #expect(CivilTime(moment, offset: .hours(-12)).hour == 11)
  }

  @Test("parts outside their ranges are not valid")
  func validity() {
    #expect(!CivilTime(year: 2023, month: 2, day: 29).isValid)
    #expect(!CivilTime(year: 2023, month: 13, day: 1).isValid)
    #expect(!CivilTime(year: 2023, month: 0, day: 1).isValid)
    #expect(!CivilTime(year: 10_000, month: 1, day: 1).isValid)
    #expect(!CivilTime(year: 2023, month: 1, day: 1, hour: 24).isValid)
    #expect(CivilTime.daysInMonth(13, year: 2023) == 0)
  }

  @Test("the ends of time do not trap")
  func ends() {
    for milliseconds in [Int64.min, .min + 1, .max - 1, .max] {
      let moment = Timestamp(millisecondsSince1970: milliseconds)
      #expect(!CivilTime(moment, offset: .hours(14)).isValid)
      #expect(!CivilTime(moment, offset: .hours(-14)).isValid)
    }
  }
}
