import EventJournal
import Foundation
import JSONTape
import RecoveryDomain
import TOMLPlaces
import Testing

@testable import ServiceDesk

/// Making a desk (decisions 5), also where it broke off.
@Suite struct CreateTests {
  @Test func theFirstTwoLinesOpenTheDeskAndAdoptItsPolicy() throws {
    let desk = try TemporaryDesk()
    let lines = try desk.lines()
    #expect(lines.count == 2)
    #expect(lines[0].events.elements.first { _ in true }?["type"]?.string == "desk.opened")
    let adopted = try #require(lines[1].events.elements.first { _ in true })
    #expect(adopted["type"]?.string == "policy.adopted")
    #expect(adopted["policy"]?.string == DefaultPolicy.text)
    #expect(try mode(desk.folder) == 0o700)
    #expect(try mode(desk.path) == 0o600)
    #expect(try desk.open().identity.zone == "Asia/Shanghai")
  }

  @Test func aDeskOfAGroupIsOpenToTheGroup() throws {
    let desk = try TemporaryDesk(made: false)
    try desk.create(group: getegid())
    #expect(try mode(desk.folder) == 0o2770)
    #expect(try mode(desk.path) == 0o660)
  }

  @Test func aSecondDeskInTheSameFolderIsRefused() throws {
    let desk = try TemporaryDesk()
    let before = try desk.bytes()
    #expect { try desk.create() } throws: { isFolderInUse($0) }
    #expect(try desk.bytes() == before)
  }

  @Test(arguments: [0, 1, 40, 200])
  func aDeskWhoseMakingBrokeOffIsFinished(_ torn: Int) throws {
    let desk = try TemporaryDesk()
    try desk.overwrite(Array(try desk.bytes().prefix(torn)))
    chmod(desk.folder, 0o755)
    try desk.create()
    let opened = try desk.open()
    #expect(try saved(try opened.record(complaint())).seq == 3)
    #expect(try mode(desk.folder) == 0o700)
    #expect(try Desk.verify(folder: desk.folder).damage.isEmpty)
  }

  @Test func aFolderWithSomethingElseInItIsLeftAlone() throws {
    let desk = try TemporaryDesk(made: false)
    try Journal.create(folder: desk.folder)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: desk.folder + "/letter.txt"))
    #expect { try desk.create() } throws: { isFolderInUse($0) }
    #expect(try desk.bytes().isEmpty)
  }

  @Test func manyWhoMakeTheSameDeskMakeOne() throws {
    let desk = try TemporaryDesk(made: false)
    try Journal.create(folder: desk.folder)
    let made = try atOnce(6) { _ in
      do {
        try desk.create()
        return true
      } catch {
        #expect(isFolderInUse(error))
        return false
      }
    }
    #expect(made.count { $0 } == 1)
    #expect(try desk.lines().count == 2)
  }

  @Test func aDeskWithoutItsPolicyLineWorksAndSaysSo() throws {
    let desk = try TemporaryDesk()
    let first = try desk.bytes().split(separator: 0x0A)[0]
    try desk.overwrite(Array(first) + [0x0A])
    let opened = try desk.open()
    let number = try opened.recorded(complaint())
    try opened.must(.claim, number)
    #expect(opened.notices.contains(.policyUnreadable(seq: 0)))
    try opened.adoptPolicy(DefaultPolicy.text)
    #expect(try desk.open().actor().role == .manager)
    #expect(try desk.open().policyText() == DefaultPolicy.text)
  }

  @Test func aWrongPolicyMakesNoDesk() throws {
    let desk = try TemporaryDesk(made: false)
    #expect(throws: DeskError.self) { try desk.create(policy: "format = 1") }
    #expect(!FileManager.default.fileExists(atPath: desk.folder))
  }

  private func mode(_ path: String) throws -> UInt32 {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return status.st_mode & 0o7777
  }

  @Test(
    "a new desk reads telephone numbers as they are written in its zone",
    arguments: [
      ("Asia/Shanghai", "86", "0"), ("Europe/London", "44", "0"), ("America/New_York", "1", "1"),
      ("Asia/Hong_Kong", "852", ""), ("Etc/UTC", "86", "0"),
    ])
  func phones(zone: String, code: String, trunk: String) throws {
    let currency = try #require(Currency(code: "CNY"))
    let text = NewDesk(currency: currency, zone: zone, language: .english).policyText
    guard case .policy(let policy) = PolicyReader.read(text, currency: currency) else {
      Issue.record("the policy of \(zone) cannot be read")
      return
    }
    #expect(policy.customers.phones.countryCode == code)
    #expect(policy.customers.phones.trunkPrefix == trunk)
    #expect((text == DefaultPolicy.text) == (code == "86"))
  }

  @Test("every country's telephones are ones that a policy may have")
  func everyPlan() throws {
    let currency = try #require(Currency(code: "CNY"))
    guard case .array(let countries)? = PolicyTree(try TOMLNesting.table(PhonePlans.text))["countries"] else {
      Issue.record("no countries")
      return
    }
    #expect(countries.count > 20)
    for country in countries {
      guard case .array(let zones)? = country["zones"], case .text(let zone)? = zones.first else {
        Issue.record("a country without zones")
        continue
      }
      let text = PhonePlans.policyText(zone: zone)
      #expect(Desk.mistakes(in: text, currency: currency).isEmpty, "\(zone)")
      #expect(text != DefaultPolicy.text, "\(zone)")
    }
  }
}

/// Whether an error says that the folder is in use.
func isFolderInUse(_ error: any Error) -> Bool {
  if case DeskError.journal(let error) = error { error.code == .folderInUse } else { false }
}
