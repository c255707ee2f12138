import RecoveryDomain
import Testing

@testable import ComplaintIntake

@Suite("Presets")
struct PresetTests {
  private let cfpbHeader =
    "Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,"
    + "Company public response,Company,State,ZIP code,Tags,Consumer consent provided?,Submitted via,"
    + "Date sent to company,Company response to consumer,Timely response?,Consumer disputed?,Complaint ID\r\n"

  @Test("Bank complaints: both date forms, settled when closed, due after fifteen days")
  func cfpb() throws {
    let reading = try read(
      cfpbHeader
        + "2023-08-25,Credit card,,Fees,None,,,\"BANK, N.A.\",FL,33009,,,Web,2023-08-25,"
        + "Closed with explanation,Yes,N/A,71\r\n"
        + "03/22/23,Loan,Title loan,Fees,Late fee,\"Charged {$1400.00}\n\"\"twice\"\"\",None,LENDER,TX,1,None,,"
        + "Postal mail,03/23/23,In progress,Yes,N/A,72\r\n"
        + "01/02/23,Loan,N/A,Fees,None,Never answered,None,LENDER,TX,1,None,,Referral,01/03/23,"
        + "Untimely response,No,N/A,73\r\n"
    ) { $0.preset = .cfpb }
    let records = reading.records
    #expect(reading.unreadable.isEmpty)
    #expect(
      records.map(\.identity) == ["71", "72", "73"].map { .numbered(source: "cfpb", sourceId: $0) })
    #expect(records.map(\.isSettled) == [true, false, false])
    #expect(
      records.map(\.product) == [
        "Credit card, BANK, N.A.", "Loan > Title loan, LENDER", "Loan, LENDER",
      ])
    #expect(records.map(\.headline) == ["Fees", "Fees > Late fee", "Fees"])
    #expect(records.map(\.words) == ["", "Charged {$1400.00}\n\"twice\"", "Never answered"])
    #expect(records.map { $0.channel?.code } == ["web", "letter", "other"])
    #expect(records[0].outcome == "Closed with explanation")
    #expect(records[1].received == (try moment("2023-03-22T00:00:00Z")))
    #expect(records[1].due == (try moment("2023-04-06T00:00:00Z")))
  }

  @Test("Claims of passengers: both years' columns, money, dashes that mean nothing")
  func tsa() throws {
    let early = try read(
      "Claim Number,Date Received,Incident Date,Airport Code,Airport Name,Airline Name,Claim Type,Claim Site,"
        + "Item,Claim Amount,Status,Close Amount,Disposition\r\n"
        + "1,2007-01-03 00:00:00,18-MAR-0200 00:00,PHL,Philadelphia,Jet Blue,Property Damage,Checkpoint,"
        + "Locks,364.34,Approved,364.34,Approve in Full\r\n"
        + "2,2007-01-03 00:00:00,2006-12-24 00:00:00,SFO,San Francisco,,Property Damage,Checked Baggage,,220,"
        + "Canceled,0,\r\n"
    ) { $0.preset = .tsa }.records
    #expect(early.map(\.isSettled) == [true, false])
    #expect(early[0].loss == (try money("364.34", "USD")))
    #expect(early[0].paid == early[0].loss)
    #expect(early[0].occurred == nil)
    #expect(early[0].unread == [.occurred: "18-MAR-0200 00:00"])
    #expect(early[0].product == "Jet Blue, Philadelphia, Locks")
    #expect(early[1].product == "San Francisco")
    #expect(early[1].occurred == (try moment("2006-12-24T00:00:00Z")))
    let late = try read(
      "Claim Number,Date Received,Incident Date,Airport Code,Airport Name,Airline Name,Claim Type,Claim Site,"
        + "Item Category,Close Amount,Disposition\r\n"
        + "3,2014-02-01 00:00:00,2013-12-15 00:00:00,JFK,Kennedy,USAir  ,Property Damage,Checked Baggage,"
        + "Purses,-,-\r\n"
        + "4,2014-02-01 00:00:00,2013-12-15 00:00:00,JFK,Kennedy,USAir  ,Personal Injury,,Other,0,Deny\r\n"
    ) { $0.preset = .tsa }.records
    #expect(late.map(\.isSettled) == [false, true])
    #expect(late[0].paid == nil && late[0].unread.isEmpty && late[0].outcome == nil)
    #expect(late[1].paid == (try money("0", "USD")))
    #expect(late[0].product == "USAir, Kennedy, Purses")
  }

  @Test("City requests: three cities, three sources, the status decides")
  func cities() throws {
    let baltimore = try read(
      "SRRecordID,ServiceRequestNum,SRType,MethodReceived,CreatedDate,SRStatus,DueDate,CloseDate,Outcome\r\n"
        + "17-1,17-1,Fallen Limb,Phone,08/09/2017 03:20:26 PM,Closed (Duplicate),08/10/2017 03:20:26 PM,"
        + "08/08/2017 08:00:00 PM,\r\n17-2,17-2,Rats,Internal,08/09/2017 03:20:26 PM,Open,,,\r\n"
    ) { $0.preset = .serviceRequests }.records
    #expect(baltimore.map(\.isSettled) == [true, false])
    #expect(baltimore[0].outcome == "Closed (Duplicate)")
    #expect(baltimore[0].received == (try moment("2017-08-09T15:20:26Z")))
    #expect(baltimore[0].due == (try moment("2017-08-10T15:20:26Z")))
    #expect(baltimore[0].closed == (try moment("2017-08-08T20:00:00Z")))
    #expect(baltimore.map { $0.channel?.code } == ["phone", "foundByUs"])
    let newYork = try read(
      "unique_key,created_date,complaint_type,descriptor,status,resolution_description,"
        + "open_data_channel_type,closed_date,due_date\r\n"
        + "9,2024-05-27T02:08:51.000,Noise,Loud Music,In Progress,The Department referred it.,ONLINE,,\r\n"
    ) { $0.preset = .serviceRequests }.records
    #expect(newYork.map(\.isSettled) == [false])
    #expect(newYork[0].headline == "Noise > Loud Music")
    #expect(newYork[0].words == "Loud Music")
    let sanFrancisco = try read(
      "unique_key,created_date,closed_date,status,status_notes,category,complaint_type,descriptor,source\r\n"
        + "9,2019-11-07 09:16:18 UTC,2019-11-08 09:16:18 UTC,Closed,,Graffiti,Pole,N/A,Mobile/Open311\r\n"
    ) { $0.preset = .serviceRequests }.records
    #expect(sanFrancisco[0].isSettled)
    #expect(sanFrancisco[0].words == "")
    #expect(sanFrancisco[0].identity != newYork[0].identity)
  }

  @Test("Letters: a reply settles, votes do not")
  func letters() throws {
    let replied = try read(
      "留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间\r\n"
        + "2557,A1,买公寓,2019/4/24 15:07:30,\"\n\t\t尊敬的书记：您好！\n\t\",网友：已收悉。,2019/5/9 9:49:42\r\n"
        + "2558,A2,停工,2019/4/24 15:07:30,停工两月,,\r\n"
    ) {
      $0.preset = .letters
      $0.timeZone = "Asia/Shanghai"
    }.records
    #expect(replied.map(\.isSettled) == [true, false])
    #expect(replied[0].words == "尊敬的书记：您好！")
    #expect(replied[0].customer == "A1")
    #expect(replied[0].received == (try moment("2019-04-24T07:07:30Z")))
    #expect(replied[0].closed == (try moment("2019-05-09T01:49:42Z")))
    let voted = try read(
      "留言编号,留言用户,留言主题,留言时间,留言详情,反对数,点赞数,五\r\n1,A,税,2019-02-28 11:25:05,查一下,0,1,5\r\n"
    ) { $0.preset = .letters }.records
    #expect(voted.map(\.isSettled) == [false])
  }

  @Test("A preset refuses a file without its columns, and a choice can stand in for one")
  func missing() throws {
    let text = "Claim Number,Date Received,Claim Type,Disposition\n1,2014-02-01,Damage,Deny\n"
    let expected = IntakeError.missingColumns(
      ["Close Amount"], found: ["Claim Number", "Date Received", "Claim Type", "Disposition"])
    #expect(throws: expected) { try read(text) { $0.preset = .tsa } }
    let renamed =
      "Ref,Date Received,Claim Type,Close Amount,Disposition\n1,2014-02-01,Damage,5,Deny\n"
    let record = try #require(
      try read(renamed) {
        $0.preset = .tsa
        $0.columns = [ColumnChoice(field: .sourceId, header: "ref")]
      }.records.first)
    #expect(record.identity == .numbered(source: "tsa", sourceId: "1"))
  }

  @Test("Presets are found by their names")
  func names() {
    #expect(IntakePreset.all.map(\.name) == ["cfpb", "tsa", "311", "letters"])
    #expect(IntakePreset.named("CFPB")?.name == "cfpb")
    #expect(IntakePreset.named("fcc") == nil)
  }
}
