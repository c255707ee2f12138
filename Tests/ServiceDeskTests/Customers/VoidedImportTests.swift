import ComplaintIntake
import EventJournal
import Foundation
import RecoveryDomain
import Synchronization
import Testing

@testable import ServiceDesk

@Suite("An import that is taken back leaves nothing behind on other cases")
struct VoidedImportTests {
  /// A desk on which cases of an import stand among others of the same people, some judged and some in doubt.
  private struct Scene {
    let home: TemporaryDesk
    var imported: [CaseNumber] = []
    var others: [CaseNumber] = []

    init() throws {
      home = try TemporaryDesk()
      let desk = try home.open()
      var chunks = [
        Array("id,name,phone,email\n1,王伟,13800138001,w@x.cn\n2,李娜,13800138002,\n3,王伟,,v@x.cn\n".utf8)
      ]
      _ = try desk.importCustomers(
        options: .init(currency: desk.identity.currency), source: "crm", importID: "c",
        nextChunk: { chunks.popLast() })
      let people = [
        ("王伟", "13800138001"), ("李娜", "13800138002"), ("赵六", "13800138003"), ("王伟", "w@x.cn"),
        ("王伟", "v@x.cn"), ("Room 7", "room 7"),
      ]
      for round in 0..<4 {
        for (index, (name, contact)) in people.enumerated() {
          home.clock.advance(.hours(3))
          var record = complaint("\(round)-\(index)", contact: contact)
          record.details.customer = name
          record.received = home.clock.read()
          let isImported = (round + index) % 3 != 0
          if isImported {
            record.origin = CaseOrigin(
              source: "crm", identity: "\(round)-\(index)", contentHash: "\(round)-\(index)",
              importID: "wrong")
          }
          let number = try desk.recorded(record)
          if isImported { imported.append(number) } else { others.append(number) }
          if (round + 2 * index) % 5 == 0 {
            try desk.must(.judge(.upheld, reason: "our-failure", point: nil, text: nil), number)
          }
        }
      }
      #expect(try desk.mergeCustomers(CustomerNumber(3), into: CustomerNumber(1)) == .saved)
    }

    /// What the other open cases say of repeats and of care, on an index made anew.
    func told() throws -> [String] {
      let desk = try home.open(cache: "told-\(UInt32.random(in: 0 ... .max))")
      return try others.map { number in
        let state = try #require(try desk.caseFile(number)?.state)
        #expect(try desk.summaries(of: [number]).first?.position == state.queueReason.position)
        return "\(number) \(state.repeatOf?.number.description ?? "-") \(state.customers.careCases)"
          + " \(state.classification.flags)"
      }
    }

    /// Takes the import back one by one.
    func voidEach() throws {
      let desk = try home.open()
      for number in imported { try desk.must(.void(reason: "wrong-import"), number) }
    }
  }

  private func options(
    _ change: (inout SystemCalls) -> Void = { _ in }
  ) -> Desk.Options {
    var options = Desk.Options()
    options.intakeGroupSize = 4
    change(&options.system)
    return options
  }

  @Test("in one go the others are told what they are told one by one, each once at most")
  func asOneByOne() throws {
    let (one, all) = (try Scene(), try Scene())
    let (before, lineCount) = (try all.told(), try all.home.lines().count)
    try one.voidEach()
    let desk = try all.home.open(options: options())
    let result = try desk.voidImport("wrong", reason: "wrong-import")
    #expect(result.voided == all.imported.count && result.refused.isEmpty)
    #expect(try all.told() == one.told())
    #expect(try all.told() != before)
    let news = try all.home.lines().dropFirst(lineCount)
    for number in all.others {
      #expect(news.count { $0.caseNumber == number.description } <= 2, "one for its repeat, one for care")
    }
    #expect(try all.home.open(cache: "other").everything() == desk.everything())
    #expect { try desk.voidImport("wrong", reason: "wrong-import") } throws: {
      if case DeskError.noSuchImport("wrong") = $0 { true } else { false }
    }
  }

  @Test("a case of the import that stays is told like all others")
  func oneStays() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    var numbers: [CaseNumber] = []
    for index in 0..<3 {
      home.clock.advance(.hours(1))
      var record = complaint("\(index)", contact: "13800138000")
      record.received = home.clock.read()
      record.origin = CaseOrigin(source: "s", identity: "\(index)", contentHash: "", importID: "wrong")
      numbers.append(try desk.recorded(record))
    }
    // An agent takes nothing back that a colleague holds.
    try home.open(TemporaryDesk.agents[0]).must(.claim, numbers[2])
    let agent = try home.open(TemporaryDesk.agents[1], options: options())
    let result = try agent.voidImport("wrong", reason: "wrong-import")
    #expect(result.voided == 2 && result.refused.map(\.0) == [numbers[2]])
    try desk.catchUp()
    let state = try #require(try desk.caseFile(numbers[2])?.state)
    #expect(state.repeatOf == nil && state.classification.flags.isEmpty)
  }

  @Test("broken off at any write and run again, it ends as if it had not been", arguments: [false, true])
  func brokenOff(isTorn: Bool) throws {
    let whole = try Scene()
    let count = Counter()
    let counting = options { calls in
      calls.write = { descriptor, bytes in
        count.add()
        return SystemCalls().write(descriptor, bytes)
      }
    }
    _ = try whole.home.open(options: counting).voidImport("wrong", reason: "wrong-import")
    let expected = try whole.told()
    #expect(count.value == 6)
    for last in 1...count.value {
      let scene = try Scene()
      let writes = Counter()
      let failing = options { calls in
        calls.write = { descriptor, bytes in
          writes.add()
          if writes.value < last { return SystemCalls().write(descriptor, bytes) }
          if writes.value == last, isTorn {
            return SystemCalls().write(descriptor, .init(rebasing: bytes.prefix(bytes.count / 2)))
          }
          errno = ENOSPC
          return -1
        }
      }
      #expect(throws: DeskError.self) {
        try scene.home.open(options: failing).voidImport("wrong", reason: "wrong-import")
      }
      _ = try scene.home.open(options: options()).voidImport("wrong", reason: "wrong-import")
      #expect(try scene.told() == expected, "broken off at write \(last)")
    }
  }

  /// What a colleague does meanwhile.
  enum Meanwhile: CaseIterable {
    case records, judges, denies, unmerges, voids
  }

  @Test("a colleague who writes at any moment in between is not overlooked", arguments: Meanwhile.allCases)
  func meanwhile(_ act: Meanwhile) throws {
    for moment in 3...7 {
      let scene = try Scene()
      let (home, others) = (scene.home, scene.others)
      let locks = Counter()
      let added = Mutex<[CaseNumber]>([])
      let disturbed = options { calls in
        calls.flock = { descriptor, operation in
          if operation & LOCK_EX != 0 {
            locks.add()
            if locks.value == moment,
              let colleague = try? home.open(TemporaryDesk.manager, cache: "colleague")
            {
              switch act {
              case .records:
                var record = complaint("meanwhile", contact: "13800138001")
                record.details.customer = "王伟"
                record.received = home.clock.read()
                if let number = try? colleague.recorded(record) { added.withLock { $0.append(number) } }
              case .judges:
                _ = try? colleague.must(
                  .judge(.upheld, reason: "our-failure", point: nil, text: nil), others[0])
              case .denies:
                _ = try? colleague.must(
                  .judge(.notUpheld, reason: "no-evidence", point: nil, text: nil), others[1])
              case .unmerges: _ = try? colleague.unmergeCustomer(CustomerNumber(3))
              case .voids: _ = try? colleague.must(.void(reason: "test"), others[2])
              }
            }
          }
          return SystemCalls().flock(descriptor, operation)
        }
      }
      _ = try home.open(options: disturbed).voidImport("wrong", reason: "wrong-import")
      try check(home, others + added.withLock { $0 }, "\(act) at lock \(moment)")
    }
  }

  /// Whether open cases say of care what all cases together say, and repeat nothing that was voided.
  private func check(_ home: TemporaryDesk, _ others: [CaseNumber], _ when: String) throws {
    let desk = try home.open(cache: "check")
    let states = try (1...60).compactMap { try desk.caseFile(CaseNumber($0))?.state }
    let rule = try desk.policy().customers
    func root(_ number: CustomerNumber) throws -> CustomerNumber {
      try desk.customer(number)?.mergedInto ?? number
    }
    for state in states where others.contains(state.number) && state.status.isOpen {
      if let earlier = state.repeatOf {
        #expect(try desk.caseFile(earlier.number)?.state.voidedAt == nil, "\(state.number), \(when)")
      }
      guard let link = state.customers.link else { continue }
      var failures: [CareList.Failure] = []
      for other in states {
        guard let owner = other.customers.link, try root(owner.number) == root(link.number),
          let at = other.failedAt
        else { continue }
        failures.append(CareList.Failure(number: other.number, foundAt: at))
      }
      #expect(
        state.customers.careCases == CareList.behind(state.number, received: state.received, failures, rule),
        "\(state.number), \(when)")
    }
  }

  @Test("a desk whose cases have nothing to do with the import writes nothing beside the import's own lines")
  func costsNothing() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    for index in 0..<16 {
      var record = complaint("\(index)", contact: index % 2 == 0 ? "1380013800\(index % 10)" : nil)
      record.origin = CaseOrigin(source: "s", identity: "\(index)", contentHash: "", importID: "wrong")
      try desk.recorded(record)
    }
    let locks = Counter()
    let counting = options { calls in
      calls.flock = { descriptor, operation in
        if operation & LOCK_EX != 0 { locks.add() }
        return SystemCalls().flock(descriptor, operation)
      }
    }
    let before = try home.lines().count
    #expect(try home.open(options: counting).voidImport("wrong", reason: "wrong-import").voided == 16)
    #expect(locks.value == 4)
    #expect(try home.lines().count == before + 16)
  }

  @Test("what others wrote of customers before a writer caught up is told to it too")
  func sincePlace() throws {
    let home = try TemporaryDesk()
    let (desk, colleague) = (try home.open(), try home.open(cache: "colleague"))
    let place = try desk.journal.head()
    let number = try colleague.recorded(complaint("one", contact: "13800138000"))
    guard case .saved = try colleague.recordCustomer(of: number) else {
      Issue.record("not on file")
      return
    }
    _ = try desk.write { overlay throws(DeskError) -> CommandOutcome? in
      #expect(!overlay.touchesCustomers && overlay.customerEvents.isEmpty)
      return nil
    }
    _ = try desk.write(since: place) { overlay throws(DeskError) -> CommandOutcome? in
      #expect(overlay.touchesCustomers && overlay.customerEvents.count == 1)
      return nil
    }
  }
}
