extension IntakePreset {
  /// Claims of passengers against the United States Transportation Security Administration.
  ///
  /// The columns differ from year to year: later files lack the claimed amount, and call the item a category.
  public static let tsa = IntakePreset(
    name: "tsa",
    layouts: [
      IntakeLayout(
        required: [
          ["Claim Number"], ["Date Received"], ["Claim Type"], ["Close Amount"], ["Disposition"],
        ],
        map: FieldMap(
          columns: [
            .sourceId: .column("Claim Number"),
            .product: ColumnRule(parts: [
              .init(["Airline Name"], joint: ""),
              .init(["Airport Name", "Airport Code"], joint: ", "),
              .init(["Item", "Item Category"], joint: ", "),
            ]),
            .headline: ColumnRule(parts: [
              .init(["Claim Type"], joint: ""), .init(["Claim Site"], joint: " > "),
            ]),
            .received: .column("Date Received"),
            .occurred: .column("Incident Date"),
            .loss: .column("Claim Amount"),
            .paid: .column("Close Amount"),
            .outcome: .column("Disposition"),
          ],
          constants: [.source: "tsa", .currency: "USD"],
          settlement: SettlementRule(isSettledByClosedOrPaid: false)),
        dateOrder: .monthDayYear)
    ])
}
