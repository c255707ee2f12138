import DeskText
import RecoveryDomain
import Testing

@Suite("Faults")
struct FaultTests {
  static let desk: [DeskFault] =
    [
      .notADesk(path: "/d"), .exists(path: "/d"), .folderNotEmpty(path: "/d"), .unknownGroup("desk"),
      .networkFileSystem(path: "/d", kind: "nfs"), .newerFormat(path: "/d", version: 9),
      .readOnly(path: "/d"),
      .firstLineUnreadable(path: "/d/j"), .policyMissing(path: "/d/j"), .policyKept(path: "/d/j", entry: 7),
      .journalReplaced(path: "/d/j"),
      .journalShrunk(path: "/d/j"), .damage(path: "/d/j", offset: 12_345, length: 1, count: 2),
      .noLine(path: "/d/j", offset: 5), .anchorMismatch(path: "/d/j", .cut(atByte: 7)),
      .anchorMismatch(path: "/d/j", .rewritten), .anchorMismatch(path: "/d/j", .damaged(places: 2)),
      .unreadableAnchor(path: "-"), .tornTailMended(path: "/d/j", length: 31), .clockWentBack(.hours(2)),
      .indexInMemory(folder: "/c"),
    ] + DeskFault.IndexDoubt.allCases.map { .indexRebuilt($0) }
  static let storage: [StorageFault] = [
    .notPermitted(path: "/f"), .readOnlyFileSystem(path: "/f"), .diskFull(path: "/f", saved: 0),
    .diskFull(path: "/f", saved: 3), .notSaved(path: "/f", saved: 1, reason: "EIO"),
    .notKnownToBeSaved(path: "/f", reason: nil), .outputLost(reason: "EIO"), .writesRefused(path: "/f"),
    .busy(path: "/f", holder: "li, redress 812", waited: .seconds(5)),
    .busy(path: "/f", holder: nil, waited: .seconds(5)), .noSuchFile(path: "/f"), .isFolder(path: "/f"),
    .notFolder(path: "/f"),
    .notRegularFile(path: "/f"), .unreadable(path: "-", reason: "EIO"),
    .tooLarge(path: "-", limit: 1_048_576, given: 1_260_000), .tooLarge(path: "/f", limit: 10, given: nil),
  ]
  static let intake: [IntakeFault] = [
    .empty(path: "a.csv"), .binary(path: "-", kind: "gzip"), .headerUnreadable(path: "a.csv"),
    .missingColumns(path: "a.csv", ["Date"], found: ["x", "y"]), .nothingMapped(path: "a.csv", found: ["x"]),
    .jsonArray(path: "a.json"), .unknownEncoding("x"), .encodingUnavailable("GB18030"),
    .unknownPreset("x", known: ["cfpb", "tsa"]), .unknownField("x", known: ["order"]), .unknownTimeZone("x"),
    .noSuchImport("x"),
  ]
  static let request: [RequestFault] =
    [
      .missing(option: "--reason"), .conflict("--json", "--text"), .unknownUser("x"),
      .repeated(option: "--evidence", of: "at"),
      .noSuchCase(CaseNumber(7)),
      .unknownLanguage("fr"),
    ]
    + expectations.map { .badValue(option: "--x", value: "v", expected: $0) }
  static let expectations: [RequestFault.Expectation] = [
    .oneOf(["a", "b"]), .word(of: WaitReason.self), .amount(Samples.yuan), .wholeNumber(least: 1, most: 5),
    .time, .duration, .caseNumber,
    .name, .form("CODE=240.00"),
  ]
  static let terminal: [TerminalFault] = [
    .notATerminal, .unknownType(""), .unknownType("x"), .tooSimple("dumb"),
    .tooSmall(columns: 40, rows: 10, leastColumns: 60, leastRows: 16), .noUTF8Locale("POSIX"),
    .localeReplaced("zh_CN", by: "C.UTF-8"), .failed(reason: "x"),
  ]
  static let theme: [ThemeFault] = [
    .unknown("x", known: ["night", "day"]), .mistake(theme: "x", line: 3, .syntax("s")),
    .mistake(theme: "x", line: nil, .unknownRole("r", similar: ["role"])),
    .mistake(theme: "x", line: 1, .unknownKey("k", similar: [])),
    .mistake(theme: "x", line: 1, .unknownColor("c", key: "k")),
    .mistake(theme: "x", line: 1, .wrongKind(key: "k", expected: .flag)),
    .mistake(theme: "x", line: 1, .unknownParent("p")), .mistake(theme: "x", line: 2, .notUTF8),
  ]
  static let configuration: [ConfigurationFault] =
    [
      .mistake(path: "/c", line: 3, .syntax("s")),
      .mistake(path: "/c", line: nil, .unknownKey("k", similar: ["key"], known: ["key"])),
      .mistake(path: "/c", line: 1, .unknownKey("x", similar: [], known: ["key"])),
      .mistake(path: "/c", line: 1, .unknownValue("v", key: "k", allowed: ["a", "b"])),
    ] + SettingKind.allCases.map { .mistake(path: "/c", line: 1, .wrongKind(key: "k", expected: $0)) }
  static let mistakes: [PolicyMistake] = [
    .syntax("s"), .empty, .binary, .notUTF8, .tooLong(byteCount: 2_000_000, most: 1_048_576),
    .repeatedKey(first: 3), .endsBeforeItBegins("18:00-09:00"), .notAscending(80, 50),
    .unknownKey(similar: nil), .unknownKey(similar: "resolve"), .missing,
    .wrongType(expected: .flag), .wrongType(expected: .tables("actions")), .roleCycle(["a", "b", "a"]),
    .foreignCurrency("EUR"), .notADuration("x"),
    .notASum("x"),
    .nestedTooDeep(most: 64), .workingDaysWithoutCalendar("3wd"), .notLonger("10d", than: "30d"),
    .takesNoAmount("listen"), .eitherOr("payout"), .suggestedAndAvoided("gift"), .notDigits("x"),
    .nothingToTakeOut("vouchr", similar: "voucher"), .nothingToTakeOut("x", similar: nil),
    .stillNamed("make-safe", by: "facts.make_safe"), .unreadableHolidays(file: "a.ics", .noDays),
    .unreadableHolidays(file: "a.ics", .eventWithoutDay("", start: nil)),
    .unreadableHolidays(file: "a.ics", .eventWithoutDay("May", start: "soon")),
    .outOfRange("9", allowed: "0 … 1"), .unknownWord("x", allowed: ["agent"]), .duplicate("a"),
    .unknownWord("agnet", allowed: ["agent", "manager"]), .unknownWord("agnet", allowed: ["agent"]),
    .emptyPlaybook, .neverApplies(fact: "kind"), .overBeforeItBegins(starts: "judged", until: "acknowledged"),
    .houseClock("resolve"), .closedAndOpen("2026-12-24"), .unknownPerson("li"), .nobodyAdopts(owner: "root"),
    .reserved("always"),
    .notACode("A B"),
    .unknownFormat(9),
  ].map { PolicyMistake(line: 12, key: "clocks.resolve", kind: $0) }
  static let policy: [PolicyFault] = [
    PolicyFault(mistakes, path: "p.toml"), PolicyFault([mistakes[0]], path: "-"),
    .doubts(path: "p.toml", mistakes), .doubts(path: "-", [mistakes[0]]),
  ]
  static let all: [Fault] =
    desk.map { .desk($0) } + storage.map { .storage($0) } + intake.map { .intake($0) }
    + request.map { .request($0) } + terminal.map { .terminal($0) } + theme.map { .theme($0) }
    + configuration.map { .configuration($0) }
    + policy.map { .policy($0) } + [.unexpected("x")]

  @Test("Every fault is one sentence with a mend in each language", arguments: all)
  func sound(fault: Fault) {
    expectSound("\(fault)") { $0.sentence(of: fault) }
    for language in Language.allCases {
      let text = Samples.book(language).sentence(of: fault)
      #expect(text.hasSuffix(language == .english ? "." : "。"), "\(text)")
      if fault.category == .error {
        #expect(text.contains { ";:,；：，".contains($0) }, "no mend in: \(text)")
      }
    }
  }

  @Test("Every mistake of a policy is a line of its own in each language", arguments: mistakes)
  func details(mistake: PolicyMistake) {
    let fault = Fault.policy(.mistakes(path: "p.toml", [mistake]))
    #expect(Samples.book(.english).details(of: fault).count == 1)
    expectSound("\(mistake)", differs: false) { $0.details(of: fault).joined() }
  }

  @Test("A mistake names its place as far as it is known")
  func places() {
    let lines = Samples.book(.english).details(
      of: .policy(
        PolicyFault(
          [
            .init(line: 12, key: "clocks.resolve", kind: .missing),
            .init(line: 3, key: "", kind: .syntax("x")),
            .init(line: nil, key: "actions", kind: .missing), .init(line: nil, key: "", kind: .missing),
          ], path: "p.toml")))
    #expect(
      lines == [
        "line 12, clocks.resolve: must be there", "line 3: not readable as TOML (x)",
        "actions: must be there",
        "must be there",
      ])
  }

  @Test("Names in a fault cannot command the terminal or break the line")
  func hostileNames() {
    let text = Samples.book(.english).sentence(of: .storage(.noSuchFile(path: "a\u{1B}[2J\nb")))
    #expect(text == "There is no file a␛[2J↵b; check the name.")
  }

  @Test("Plural and grouping")
  func plural() {
    let book = Samples.book(.english)
    let one = book.sentence(of: .desk(.damage(path: "j", offset: 12_345, length: 1, count: 1)))
    #expect(one.hasPrefix("j is damaged in 1 place, first 1 byte at byte 12,345;"))
    let two = book.sentence(of: .desk(.damage(path: "j", offset: 0, length: 2_000, count: 2)))
    #expect(two.hasPrefix("j is damaged in 2 places, first 2,000 bytes at byte 0;"))
  }

  @Test("Categories")
  func categories() {
    #expect(Fault.desk(.damage(path: "j", offset: 0, length: 1, count: 1)).category == .warning)
    #expect(Fault.desk(.tornTailMended(path: "j", length: 1)).category == .information)
    #expect(Fault.storage(.diskFull(path: "j", saved: 0)).category == .error)
    #expect(Fault.theme(.mistake(theme: "x", line: 1, .syntax("s"))).category == .warning)
  }
}
