import CaseIndex
import RecoveryDomain
import Testing

/// The list of a query, its count and a plain reading of the rows always agree.
@Suite struct ListAndCountTests {
  /// Every view, and queries of random terms, over random cases that change several times.
  @Test(arguments: 0..<6) func listEqualsCountEqualsReference(_ seed: Int) throws {
    var random = SeededRandom(state: UInt64(seed))
    let index = try CaseIndex.inMemory(deskID: "desk")
    var script = JournalScript()
    var cases: [Int64: CaseSummary] = [:]
    var texts: [Int64: [String]] = [:]
    for _ in 0..<4 {
      let touched = Set((0..<60).map { _ in Int64.random(in: 1...150, using: &random) }).sorted()
      let lines = touched.map { JournalScript.Line(number: $0, texts: [random.text(), random.text()]) }
      for line in lines { texts[line.number ?? 0, default: []] += line.texts }
      for number in touched { cases[number] = random.summary(number) }
      let batch = script.batch(lines, touched.compactMap { cases[$0] })
      #expect(try index.apply(batch) == .applied)
      let queries = QueueView.allCases.map(\.query) + (0..<60).map { _ in Self.query(&random) }
      for query in queries {
        let expected = cases.values.filter { row in
          query.terms.allSatisfy {
            row.holds($0.condition, texts: texts[row.number.value] ?? []) != $0.isNegated
          }
        }.map(\.entry).sorted { $0.position < $1.position }
        try index.read { snapshot in
          let list = try snapshot.entries(query, me: "anna", now: now)
          #expect(list == expected, "\(query)")
          #expect(try snapshot.count(query, me: "anna", now: now) == expected.count, "\(query)")
          let page = try snapshot.entries(query, me: "anna", now: now, limit: 7)
          #expect(page == Array(expected.prefix(7)), "\(query)")
          if let last = page.last {
            let next = try snapshot.entries(query, me: "anna", now: now, after: last.position, limit: 7)
            #expect(next == Array(expected.dropFirst(7).prefix(7)), "\(query)")
          }
          let rows = try snapshot.summaries(query, me: "anna", now: now)
          #expect(rows == expected.map { cases[$0.number.value] })
          let among = try snapshot.entries(
            of: cases.values.map(\.number), in: query, me: "anna", now: now)
          #expect(Set(among) == Set(expected), "\(query)")
        }
      }
    }
  }

  /// Up to four random terms, some negated.
  private static func query(_ random: inout SeededRandom) -> CaseQuery {
    CaseQuery(
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        CaseQuery.Term(condition(&random), isNegated: Int.random(in: 0..<4, using: &random) == 0)
      })
  }

  /// A random condition of any kind.
  private static func condition(_ random: inout SeededRandom) -> CaseQuery.Condition {
    let bound = { (random: inout SeededRandom) -> CaseQuery.Bound? in
      let minutes = Int.random(in: -200...200, using: &random)
      return [nil, .fromNow(.minutes(minutes)), .at(now + .minutes(minutes))].randomElement(using: &random)
        ?? nil
    }
    let range = CaseQuery.TimeRange(from: bound(&random), until: bound(&random))
    let all: [CaseQuery.Condition] = [
      .text("退"), .text("退款"), .text("酒店退"), .text("room"),
      .number(CaseNumber(.random(in: 1...150, using: &random))),
      .isOpen, .isOpen, .isOpen, .status(CaseStatus.allCases.randomElement(using: &random) ?? .open),
      .step(RecoveryStep.allCases.randomElement(using: &random) ?? .judge), .owner(.me), .owner(.nobody),
      .owner(.named("王芳")), .formerOwner(.me), .formerOwner(.nobody), .formerOwner(.named("bo")),
      .promiseOwner(.me), .promiseOwner(.nobody), .promiseOwner(.named("bo")),
      .severity(.critical), .channel(.email), .flag(.vulnerable), .due(range),
      .received(range),
      .closedAt(range), .needsReading, .reopened, .unknownEvents, .source("cfpb"), .importID("run-1"),
      .contact(.whole("A@B.example")), .order(.whole("a-1")), .customer(.whole("zoë li")),
    ]
    let beginnings = [
      "zo", "Z", "王", "王小明", "kim", "KIM ", "a@", "A", "a", "@", "138", "A@", "单", "a-1", "x",
    ]
    let match = CaseQuery.TextMatch.beginning(beginnings.randomElement(using: &random) ?? "")
    if Int.random(in: 0..<6, using: &random) == 0 {
      return [.customer(match), .order(match), .contact(match)].randomElement(using: &random) ?? .isOpen
    }
    return all.randomElement(using: &random) ?? .isOpen
  }

  /// A beginning finds every text that begins so and no other, whatever stands at its end.
  @Test(arguments: [
    ("kim", [1, 2, 3]), ("KIM ", [1, 2]), ("Kim 2", [2]), ("王", [4]), ("王小明明", []), ("a@", [5]), ("a[", [6]),
    ("A", [5, 6, 7]), ("a", [5, 6, 7]), ("z", [8]), ("{", []), ("\u{D7FF}", [9]), ("\u{10FFFF}", [10]),
    ("@", []),
  ]) func beginnings(_ known: String, _ expected: [Int64]) throws {
    let names = [
      "Kim 1", "KIM 22", "kimball", "王小明", "A@x", "a[x", "aa", "Z", "\u{D7FF}z", "\u{10FFFF}\u{10FFFF}", "`",
    ]
    let index = try index(
      names.enumerated().map { offset, name in
        (summary(Int64(offset + 1)) { $0.customer = name }, [])
      })
    #expect(try index.list(CaseQuery(.customer(.beginning(known)))) == expected)
    let count = try index.read { try $0.count(CaseQuery(.customer(.beginning(known))), me: "anna", now: now) }
    #expect(count == expected.count)
  }

  /// Two beginnings at once, and one beside a condition that has an index of its own.
  @Test func beginningsTogether() throws {
    let index = try index([
      (summary(1) { ($0.customer, $0.order, $0.owner) = ("Kim 1", "A-1", "anna") }, []),
      (summary(2) { ($0.customer, $0.order) = ("Kim 2", "B-1") }, []),
      (summary(3) { ($0.customer, $0.order) = ("Lee", "A-2") }, []),
    ])
    let (kim, order) = (
      CaseQuery.Condition.customer(.beginning("kim")), CaseQuery.Condition.order(.beginning("a-"))
    )
    #expect(try index.list(CaseQuery(kim, order)) == [1])
    #expect(try index.list(CaseQuery(kim, .owner(.me), .isOpen)) == [1])
    #expect(try index.list(CaseQuery(kim, .number(CaseNumber(2)))) == [2])
    #expect(try index.list(CaseQuery(.order(.whole("B-1")), kim)) == [2])
    #expect(
      try index.list(CaseQuery(kim, .due(.init(from: .fromNow(.days(-9)), until: .fromNow(.days(9)))))).count
        <= 2)
    #expect(try index.list(CaseQuery([.init(kim, isNegated: true)])) == [3])
  }

  /// A bound is within at its beginning and without at its end, and moves with now.
  @Test func timeBoundsAreHalfOpen() throws {
    let index = try index(
      [-1, 0, 119, 120].enumerated().map { offset, minutes in
        (summary(Int64(offset + 1)) { $0.nearestDue = now + .minutes(minutes) }, [])
      })
    #expect(try index.list(QueueView.overdue.query) == [1])
    #expect(try index.list(QueueView.dueSoon.query) == [2, 3])
    let later = try index.read { try $0.count(QueueView.overdue.query, me: "anna", now: now + .minutes(1)) }
    #expect(later == 2)
  }

  /// The counts of several queries are those of each.
  @Test func countsOfManyQueries() throws {
    let index = try index([(summary(1), []), (summary(2) { $0.owner = "anna" }, [])])
    let counts = try index.read {
      try $0.counts(QueueView.allCases.map(\.query), me: "anna", now: now)
    }
    #expect(
      counts == QueueView.allCases.map { [.allOpen: 2, .mine: 1, .unclaimed: 1, .dueSoon: 2][$0] ?? 0 })
  }
}
