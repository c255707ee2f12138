import RecoveryDomain
import Testing

/// Reasons as people give them: a code, and words behind it.
@Suite struct GivenReasonTests {
  @Test(
    arguments: [
      ("mistake", "mistake", nil), ("mistake: twice", "mistake", "twice"),
      (" mistake ：重复了", "mistake", "重复了"),
      ("mistake:  ", "mistake", nil), ("mistaken", nil, nil), ("twice: mistake", nil, nil), ("", nil, nil),
    ] as [(String, String?, String?)])
  func isRead(text: String, code: String?, words: String?) {
    let given = GivenReason(text, for: .void, in: SampleDesk.policy)
    #expect(given?.code == code)
    #expect(given?.words == words)
  }

  @Test func onlyThePolicysReasonsVoidACase() throws {
    let script = try CaseScript(received: SampleDesk.morning)
    #expect(
      script.decide(.void(reason: "a joke")) == .refused(.unknownReason("a joke", .void, known: ["mistake"])))
    #expect(script.decide(.void(reason: " ")) == .refused(.textMissing))
    guard case .commit = script.decide(.void(reason: "mistake: a joke")) else {
      Issue.record("refused")
      return
    }
  }
}
