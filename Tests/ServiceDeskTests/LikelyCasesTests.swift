import RecoveryDomain
import Testing

@testable import ServiceDesk

@Suite("Cases that may be the same as what is being recorded")
struct LikelyCasesTests {
  @Test(
    "a case is found by its number, address, order or name, however they are written",
    arguments: [
      (ComplaintTraits(contact: "138 0013 8000"), [1, 2]), (ComplaintTraits(contact: "13800138000"), [1, 2]),
      (ComplaintTraits(contact: "1380013"), [1, 2]), (ComplaintTraits(contact: "+8613800138000"), [1, 2]),
      (ComplaintTraits(contact: "LEE@example.com"), [1]),
      (ComplaintTraits(contact: "13900000000 lee@example.com"), [1]),
      (ComplaintTraits(contact: "@lee"), [3]), (ComplaintTraits(order: "a-17"), [3]),
      (ComplaintTraits(customer: "王伟", headline: "客房漏水了"), [2]),
      (ComplaintTraits(customer: "王伟", headline: "早餐"), []), (ComplaintTraits(contact: "13800138001"), []),
    ])
  func found(traits: ComplaintTraits, numbers: [Int64]) throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    for (contact, order, customer) in [
      ("13800138000 lee@example.com", nil, nil), ("138-0013-8000", nil, "王伟"), ("@lee", "A-17", nil),
    ] as [(String, String?, String?)] {
      var complaint = complaint("客房漏水", contact: contact)
      complaint.details.order = order
      complaint.details.customer = customer
      _ = try desk.record(complaint)
    }
    try desk.catchUp()
    #expect(Set(try desk.likelyCases(traits).map(\.summary.number.value)) == Set(numbers))
  }
}
