import RecoveryDomain
import Testing

@Suite("Points with a judgement and an answer of their own")
struct PointTests {
  private func judge(_ judgement: Judgement, _ point: Int?, answer: String? = nil) -> CaseCommand {
    .judge(judgement, reason: "confirmed", point: point, text: "looked into", answer: answer)
  }

  private func script() throws -> CaseScript { try CaseScript { $0.points = ["the noise", "the bill"] } }

  @Test("a point keeps its reason and answer")
  func ownRecord() throws {
    var script = try script()
    script.play(judge(.upheld, 2, answer: "we take it off"))
    let record = try #require(script.state.points[1].record)
    #expect(record.judgement == .upheld && record.reason == "confirmed" && record.by == "wang")
    #expect(record.text == "looked into" && record.answer == "we take it off")
    #expect(script.state.points[0].record == nil)
  }

  @Test("the judgement of the whole follows from the points, or is given")
  func whole() throws {
    for (judgements, whole) in [
      ([.upheld, .upheld], .upheld), ([.notUpheld, .notUpheld], .notUpheld),
      ([.upheld, .notUpheld], .partlyUpheld), ([.partlyUpheld, .partlyUpheld], .partlyUpheld),
    ] as [([Judgement], Judgement)] {
      var script = try script()
      script.play(judge(judgements[0], 1))
      #expect(script.state.overallJudgement == nil)
      script.play(judge(judgements[1], 2))
      #expect(script.state.overallJudgement == whole, "\(judgements)")
    }
    var script = try script()
    script.play(judge(.upheld, nil))
    #expect(script.state.overallJudgement == .upheld)
  }

  @Test("a whole judgement stands for points without their own, unless it holds in part only")
  func fromTheWhole() throws {
    var script = try script()
    script.play(judge(.upheld, nil), judge(.notUpheld, 1))
    #expect(script.state.judgement(ofPoint: 0) == .notUpheld)
    #expect(script.state.judgement(ofPoint: 1) == .upheld)
    script.play(judge(.partlyUpheld, nil))
    #expect(script.state.judgement(ofPoint: 1) == nil)
  }

  @Test("before closing every point needs what the policy asks")
  func owed() throws {
    let rule = ClosingRule(facts: [:], points: [.judgement, .answer])
    var script = try script()
    func points(_ owed: [OwedItem]) -> [OwedItem] {
      owed.filter { if case .point = $0 { true } else { false } }
    }
    #expect(
      points(script.state.owedToClose(rule)) == [
        .point(1, .judgement), .point(2, .judgement), .point(1, .answer), .point(2, .answer),
      ])
    script.play(judge(.upheld, 1, answer: "yes"), judge(.notUpheld, 2))
    #expect(points(script.state.owedToClose(rule)) == [.point(2, .answer)])
    #expect(points(script.state.owedToClose(ClosingRule(facts: [:]))) == [])
    var single = try CaseScript { $0.points = ["the noise"] }
    single.play(judge(.upheld, nil), .word())
    #expect(points(single.state.owedToClose(rule)) == [], "the word to the customer answers an only point")
  }

  @Test("judging a point is undone to its former judgement and answer")
  func undone() throws {
    var script = try script()
    script.play(judge(.upheld, 1, answer: "first"))
    let before = script.state.points
    script.play(judge(.notUpheld, 1, answer: "second"))
    let file = CaseFile(state: script.state, commits: script.commits)
    guard case .commands(let commands, of: _) = file.undo(by: "wang", reason: "undone", now: script.now)
    else {
      Issue.record("not undone")
      return
    }
    for command in commands { script.play(command) }
    #expect(script.state.points[0].judgement == before[0].judgement)
    #expect(script.state.points[0].record?.answer == "first")
  }
}
