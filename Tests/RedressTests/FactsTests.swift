import JSONTape
import Testing

/// Facts, points and the record of a complaint by commands.
@Suite struct FactsTests {
  /// Every member of the record that `formulas` §8 asks for.
  private static let members = [
    "id", "received", "channel", "recorder", "complainantKey", "representative", "representativeAuthority",
    "vulnerable", "product", "order", "failureClass", "severity", "loss", "remedyAsked", "cause",
    "acknowledged", "ownerHistory", "evidence", "offers", "judgement", "decision", "finalResponse",
    "externalRouteTold", "accepted", "paid", "closed", "reopened", "ratings", "prevention", "keepUntil",
    "legalHold",
  ]

  @Test func theRecordIsCompleteFromTheFirstLineOn() throws {
    let desk = try Program()
    let number = try desk.record("x")
    let record = try #require(try desk.json("show", number)["record"])
    #expect(record.members.map(\.0) == Self.members)
    #expect(record["failureClass"]?.isNull == true && record["finalResponse"]?.isNull == true)
    #expect(record["evidence"]?.count == 0 && record["legalHold"]?.bool == false)
    #expect(record["loss"]?["assessed"]?.isNull == true)
  }

  @Test func theRecordTellsTheWholeCase() throws {
    let desk = try Program()
    let number = try desk.record(
      "the lift stood still", "--customer", "王芳", "--contact", "13800000000", "--channel", "phone",
      "--claimed", "300", "--point", "the lift", "--point", "the noise", "--representative", "her son",
      "--authority", "a letter", "--external-body", "12315", "--external-reference", "A-1", "--due", "15d")
    for arguments in [
      ["claim"], ["evidence", "the lift's log"],
      [
        "classify", "--kind", "outcome", "--severity", "severe", "--cause", "organisation", "--asked",
        "full-refund", "--failure-class", "unreasonably slow", "--root-cause", "equipment", "--gap", "3",
        "--ideal", "8", "--adequate", "5", "--perceived", "3", "--assessed", "250",
      ],
      ["judge", "upheld", "--reason", "our-failure", "--point", "1", "--answer", "we repair it", "it stood"],
      ["judge", "not-upheld", "--reason", "no-evidence", "--point", "2", "--answer", "nobody else heard it"],
      ["carry-out", "--action", "partial-refund=100.00", "sorry"],
      ["contact", "our final answer", "--channel", "letter", "--tells-route"],
      ["rate", "--no-answer", "--accepted", "yes"], ["prevent", "a new motor", "--due", "30d"], ["close"],
      ["retain", "--legal-hold", "a suit"],
    ] {
      var words = arguments
      words.insert(number, at: 1)
      let run = try desk.run(words)
      #expect(run.status == 0, "\(arguments): \(run.errors)")
    }
    let shown = try desk.json("show", number)
    let record = try #require(shown["record"])
    #expect(record.members.map(\.0) == Self.members)
    #expect(record["representativeAuthority"]?.string == "a letter")
    #expect(record["failureClass"]?.string == "slow")
    #expect(record["cause"]?["rootCause"]?.string == "equipment" && record["cause"]?["gap"]?.string == "3")
    #expect(record["remedyAsked"]?["coded"]?.strings == ["fullRefund"])
    #expect(record["acknowledged"]?["channel"]?.string == "letter")
    #expect(record["ownerHistory"]?.elements.map { $0["until"]?.isNull } == [false])
    #expect(record["evidence"]?.elements.compactMap { $0["text"]?.string } == ["the lift's log"])
    #expect(record["offers"]?.elements.compactMap { $0["kind"]?.string } == ["partial-refund"])
    #expect(record["offers"]?.elements.compactMap { $0["authority"]?.string } == ["manager"])
    #expect(record["judgement"]?["judgement"]?.string == "partlyUpheld")
    #expect(record["judgement"]?["followsFromPoints"]?.bool == true)
    #expect(
      record["decision"]?["points"]?.elements.compactMap { $0["answer"]?.string } == [
        "we repair it", "nobody else heard it",
      ])
    #expect(record["finalResponse"]?["channel"]?.string == "letter")
    #expect(record["externalRouteTold"]?.string == record["finalResponse"]?["at"]?.string)
    #expect(record["accepted"]?.bool == true && record["paid"]?["minor"]?.int64 == 10_000)
    #expect(record["closed"]?.count == 1 && record["ratings"]?["noAnswer"]?.bool == true)
    #expect(record["prevention"]?["action"]?.string == "a new motor")
    #expect(record["keepUntil"]?.string != nil && record["legalHold"]?.bool == true)
    #expect(
      shown["expectation"]?["adequacy"]?.int64 == -2 && shown["expectation"]?["isFailure"]?.bool == true)
    #expect(shown["failureGroup"]?.string == "deliverySystem")
  }

  @Test func pointsWithoutAnAnswerAreOwed() throws {
    let desk = try Program()
    let number = try desk.record("x", "--point", "a", "--point", "b")
    _ = try desk.run("judge", number, "partly-upheld", "--reason", "partly-ours")
    let owed = try desk.json("show", number)["owed"]?.elements.compactMap { $0["owed"]?.string } ?? []
    #expect(owed.filter { $0 == "pointJudgement" }.count == 2 && owed.contains("pointAnswer"))
  }

  @Test func aCriticalCaseSaysThatItIsNotSafeYet() throws {
    let desk = try Program()
    let number = try desk.record("he was hurt")
    #expect(try desk.run("classify", number, "--critical-reason", "injury").status == 0)
    #expect(try desk.json("show", number)["severity"]?.string == "critical")
    #expect(try desk.json("show", number)["needsMakeSafe"]?.bool == true)
    let owed = try desk.json("show", number)["owed"]?.elements.compactMap { $0["owed"]?.string }
    #expect(owed?.first == "makeSafe")
    #expect(try desk.run("show", number, "--why").output.contains("not made safe yet"))
    #expect(try desk.run("carry-out", number, "--action", "make-safe", "moved him").status == 0)
    #expect(try desk.json("show", number)["needsMakeSafe"]?.bool == false)
  }

  @Test func aComplaintIsRecordedAsCriticalAtOnce() throws {
    let desk = try Program()
    let words = ["record", "the child was hurt", "--once", "k"]
    let urgent = words + ["--critical-reason", "injury", "--flag", "vulnerable", "--json"]
    let first = try desk.run(urgent)
    #expect(first.status == 0, "\(first.errors)")
    let again = try desk.run(urgent)
    #expect(again.status == 0 && again.output.contains("already"))
    #expect(try desk.run(words).status != 0, "another request under the same key")
    let shown = try desk.json("show", "C-1")
    #expect(shown["severity"]?.string == "critical" && shown["criticalReason"]?.string == "injury")
    #expect(shown["revision"]?.int64 == 1, "one line")
    let ordinary = try desk.record("the room was loud")
    let minutes = try [ordinary, "C-1"].map { number in
      try desk.json("show", number)["clocks"]?.elements.compactMap { $0["due"]?.string }.first ?? ""
    }
    #expect(minutes[1] < minutes[0], "\(minutes)")
    let refused = try desk.run("record", "x", "--critical-reason", "mood")
    #expect(refused.status != 0 && refused.errors.contains("injury"))
    let contradicting = try desk.run("record", "x", "--severity", "ordinary", "--critical-reason", "injury")
    #expect(contradicting.status != 0)
    #expect(try desk.run("show", "C-3").status != 0, "nothing came of a refusal")
  }

  @Test func wrongWordsAreAnsweredWithTheAllowedOnes() throws {
    let desk = try Program()
    let number = try desk.record("x")
    for (option, value, hint) in [
      ("--failure-class", "bad", "breaking-rules"), ("--gap", "5", "performance"), ("--ideal", "10", "9"),
      ("--root-cause", "mood", "staffing"), ("--unknown", "mood", "problem-side"),
    ] {
      let run = try desk.run("classify", number, option, value)
      #expect(run.status != 0)
      #expect(run.errors.contains(hint), "\(option): \(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    let help = try desk.run("classify", "--help").output
    for word in ["--failure-class", "breaking-rules", "--perceived", "--unknown", "sparing-others"] {
      #expect(help.contains(word), "\(word)")
    }
  }

  @Test func aFactIsTakenBack() throws {
    let desk = try Program()
    let number = try desk.record("x")
    _ = try desk.run("classify", number, "--motive", "venting", "--style", "activist")
    #expect(try desk.run("classify", number, "--unknown", "motive").status == 0)
    let shown = try desk.json("show", number)
    #expect(shown["motive"] == nil && shown["style"]?.string == "activist")
  }

  @Test func aRepeatNamesTheEarlierCase() throws {
    let desk = try Program()
    let first = try desk.record("x", "--contact", "13800000000", "--received", "3d")
    let second = try desk.record("y", "--contact", "13800000000")
    #expect(try desk.json("show", second)["repeatOf"]?["case"]?.string == first)
    #expect(try desk.run("show", second).output.contains(first))
  }
}
