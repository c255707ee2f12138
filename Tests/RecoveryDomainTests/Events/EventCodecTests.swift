import JSONTape
import RecoveryDomain
import Testing

@Suite("Events as journal members")
struct EventCodecTests {
  /// The fields of events as a line would hold them.
  private func fields(_ payloads: [any EventPayload]) throws -> [EventFields] {
    let (events, personal) = EventLine.encode(payloads)
    let array = Array("[".utf8) + events.joined(separator: [0x2C]) + Array("]".utf8)
    return EventLine.fields(
      events: try JSONDocument(array).root, personal: try personal.map { try JSONDocument($0).root })
  }

  /// The fields of one event from its text.
  private func fields(_ open: String, _ personal: String? = nil) throws -> EventFields {
    EventFields(
      open: try JSONDocument(Array(open.utf8)).root,
      personal: try personal.map { try JSONDocument(Array($0.utf8)).root })
  }

  @Test("every kind of event has an example")
  func everyKind() {
    #expect(Set(EventSamples.all.compactMap(EventSamples.kind)) == Set(EventSamples.Kind.allCases))
  }

  @Test("every event comes back as it was written", arguments: EventSamples.all)
  func roundTrip(event: CaseEvent) throws {
    let payload = try #require(event.payload)
    #expect(CaseEvent(try fields([payload])[0]) == event)
  }

  @Test("the desk's events come back as they were written", arguments: EventSamples.desk)
  func deskRoundTrip(event: DeskEvent) throws {
    let payload = try #require(event.payload)
    #expect(DeskEvent(try fields([payload])[0]) == event)
  }

  @Test("several events of one line keep their own private parts")
  func severalEvents() throws {
    let payloads = EventSamples.all.compactMap(\.payload)
    #expect(try fields(payloads).map { CaseEvent($0) } == EventSamples.all)
  }

  @Test("events without members are the same with and without them")
  func emptyEvents() throws {
    let sparse: [CaseEvent] = [
      .recorded(CaseRecorded(received: SampleDesk.morning, details: CaseDetails())),
      .corrected(CaseCorrected(details: CaseDetails())),
      .classified(CaseClassified(change: Classification())),
      .judged(CaseJudged(judgement: .upheld, reason: "r")), .released(CaseReleased()),
      .contacted(CustomerContacted(channel: .other, reached: false, text: "")),
      .proposed(PackageProposed(promises: [])),
      .carriedOut(ActionCarriedOut(action: nil, code: "apology", amount: nil)),
      .waitStarted(CaseWaitStarted(reason: .customer, text: "")), .rated(CaseRated(rating: nil)),
      .reopened(CaseReopened(reason: "r")),
    ]
    #expect(try fields(sparse.compactMap(\.payload)).map { CaseEvent($0) } == sparse)
  }

  @Test("nothing personal stands in the open part, and nothing of it is lost", arguments: EventSamples.all)
  func personalData(event: CaseEvent) throws {
    let payload = try #require(event.payload)
    let (events, personal) = EventLine.encode([payload])
    #expect(!String(decoding: events[0], as: UTF8.self).contains("personal:"))
    func count(_ text: String) -> Int { text.components(of: "personal:") }
    let written = personal.map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(count(written) == count(String(reflecting: payload)))
    #expect((personal == nil) == (count(written) == 0))
  }

  @Test("an unknown type is kept as unknown, unknown members are ignored")
  func unknownTypes() throws {
    #expect(
      CaseEvent(try fields(#"{"type":"case.teleported","to":"Mars"}"#)) == .unknown(type: "case.teleported"))
    #expect(CaseEvent(try fields(#"{"to":"Mars"}"#)) == .unknown(type: ""))
    #expect(CaseEvent(try fields(#"{"type":7}"#)) == .unknown(type: ""))
    #expect(CaseEvent(try fields("[]")) == .unknown(type: ""))
    #expect(CaseEvent(try fields(#"{"type":"case.claimed","mood":"good"}"#)) == .claimed(CaseClaimed()))
    #expect(DeskEvent(try fields(#"{"type":"desk.moved"}"#)) == .unknown(type: "desk.moved"))
  }

  @Test(
    "what cannot be read as a whole is unknown, never half an event",
    arguments: [
      #"{"type":"case.recorded"}"#, #"{"type":"case.recorded","received":"yesterday"}"#,
      #"{"type":"case.recorded","received":"2026-11-21T09:00:00.000Z","channel":"telepathy"}"#,
      #"{"type":"case.recorded","received":"2026-11-21T09:00:00.000Z","price":{"minor":"1","currency":"CNY"}}"#,
      #"{"type":"case.recorded","received":"2026-11-21T09:00:00.000Z","externalDue":"soon"}"#,
      #"{"type":"case.judged","judgement":"maybe","reason":"r"}"#, #"{"type":"case.judged","reason":"r"}"#,
      #"{"type":"case.judged","judgement":"upheld","reason":"r","point":"first"}"#,
      #"{"type":"case.classified","severity":"apocalyptic"}"#, #"{"type":"case.classified","severity":3}"#,
      #"{"type":"case.classified","flags":["vulnerable","famous"]}"#,
      #"{"type":"case.classified","assessed":240}"#, #"{"type":"case.classified","gap":"3"}"#,
      #"{"type":"case.classified","expectation":{"ideal":10}}"#, #"{"type":"case.repeatFound"}"#,
      #"{"type":"case.classified","cleared":["mood"]}"#, #"{"type":"case.preventionPlanned"}"#,
      #"{"type":"action.carriedOut"}"#, #"{"type":"action.carriedOut","code":"a","action":"1"}"#,
      #"{"type":"action.carriedOut","code":"a","amount":{"minor":1.5,"currency":"CNY"}}"#,
      #"{"type":"action.carriedOut","code":"a","amount":{"minor":1,"currency":"coins"}}"#,
      #"{"type":"action.withdrawn"}"#, #"{"type":"package.proposed"}"#,
      #"{"type":"package.proposed","actions":[{"code":"a","owner":"wang"}]}"#,
      #"{"type":"customer.contacted","channel":"phone"}"#,
      #"{"type":"customer.contacted","channel":"phone","reached":true,"nextWordBy":"soon"}"#,
      #"{"type":"case.waitStarted","reason":"weather"}"#, #"{"type":"case.rated"}"#,
      #"{"type":"case.rated","overall":6}"#, #"{"type":"case.rated","overall":"5"}"#,
      #"{"type":"case.linked","other":"0"}"#, #"{"type":"case.handedOver"}"#, #"{"type":"case.reopened"}"#,
    ])
  func unreadable(text: String) throws {
    guard case .unknown = CaseEvent(try fields(text)) else {
      Issue.record("read as \(CaseEvent(try fields(text)))")
      return
    }
  }

  @Test("an explicit null is an absent member")
  func nulls() throws {
    let text = #"{"type":"action.carriedOut","code":"a","action":null,"amount":null}"#
    #expect(
      CaseEvent(try fields(text)) == .carriedOut(ActionCarriedOut(action: nil, code: "a", amount: nil)))
  }

  @Test("private parts of another shape are none")
  func oddPrivateParts() throws {
    let events = try JSONDocument(Array(#"[{"type":"case.noted"},{"type":"case.claimed"}]"#.utf8)).root
    for personal in ["[]", "[null]", "[1,2,3]", "{}", #""text""#, "[[],[]]"] {
      let fields = EventLine.fields(events: events, personal: try JSONDocument(Array(personal.utf8)).root)
      #expect(fields.map { CaseEvent($0) } == [.noted(CaseNoted(text: "")), .claimed(CaseClaimed())])
    }
  }

  @Test("search finds the customer's words and those of colleagues", arguments: EventSamples.all)
  func searchable(event: CaseEvent) throws {
    let texts = try #require(event.payload).searchableTexts
    let hasWords = String(reflecting: event).contains("personal:")
    #expect(texts.contains { $0.hasPrefix("personal:") } == hasWords)
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
