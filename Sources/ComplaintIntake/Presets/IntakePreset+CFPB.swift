import RecoveryDomain

extension IntakePreset {
  /// Complaints to the United States Consumer Financial Protection Bureau, as exported from its database.
  ///
  /// A company has 15 days for its response (CFPB, "Learn how the complaint process works"), hence the due
  /// time. `Untimely response` means that it gave none in time: such a complaint is still owed an answer.
  public static let cfpb = IntakePreset(
    name: "cfpb",
    layouts: [
      IntakeLayout(
        required: [
          ["Date received"], ["Product"], ["Issue"],
          ["Consumer complaint narrative", "Complaint what happened"],
          ["Company response to consumer", "Company response"], ["Complaint ID"],
        ],
        map: FieldMap(
          columns: [
            .sourceId: .column("Complaint ID"),
            .channel: .column("Submitted via"),
            .product: ColumnRule(parts: [
              .init(["Product"], joint: ""), .init(["Sub-product"], joint: " > "),
              .init(["Company"], joint: ", "),
            ]),
            .headline: ColumnRule(parts: [
              .init(["Issue"], joint: ""), .init(["Sub-issue"], joint: " > "),
            ]),
            .words: .column("Consumer complaint narrative", "Complaint what happened"),
            .received: .column("Date received"),
            .outcome: .column("Company response to consumer", "Company response"),
          ],
          constants: [.source: "cfpb", .currency: "USD"],
          settlement: SettlementRule(settledWords: ["closed"], isSettledByClosedOrPaid: false),
          dueAfter: .days(15)),
        dateOrder: .monthDayYear)
    ])
}
