import RecoveryDomain
import Testing

@Suite("Case numbers")
struct CaseNumberTests {
  @Test(
    "the ways to write a number",
    arguments: [("C-000042", 42), ("c-42", 42), ("42", 42), ("C-1234567", 1_234_567), ("000001", 1)])
  func reads(text: String, value: Int64) { #expect(CaseNumber(text: text)?.value == value) }

  @Test(
    "anything else is none",
    arguments: [
      "", "C-", "C-0", "0", "-1", "C--1", "D-42", "C42", "C-4 2", "C-４２", "42x", "1000000000000", "+5",
    ])
  func refuses(text: String) { #expect(CaseNumber(text: text) == nil) }

  @Test("numbers have at least six digits and are compared as numbers")
  func writesAndOrders() {
    #expect(CaseNumber(42).description == "C-000042")
    #expect(CaseNumber(1_234_567).description == "C-1234567")
    #expect(CaseNumber(999_999) < CaseNumber(1_000_000))
    for value in [1, 9, 999_999, 1_000_000, CaseNumber.largest.value] {
      #expect(CaseNumber(text: CaseNumber(value).description) == CaseNumber(value))
    }
  }
}
