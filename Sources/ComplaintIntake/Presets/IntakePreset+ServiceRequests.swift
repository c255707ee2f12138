extension IntakePreset {
  /// Service requests to American city halls under the number 311: Baltimore, New York, San Francisco.
  ///
  /// The cities number their requests independently, so each is a source of its own.
  public static let serviceRequests = IntakePreset(
    name: "311", layouts: [baltimore, sanFrancisco, newYork])

  /// The status column decides: some open requests have a resolution text, and some closed ones have none.
  private static func settlement(_ statusHeader: String) -> SettlementRule {
    SettlementRule(
      statusHeaders: [statusHeader], settledWords: ["closed", "completed", "resolved"],
      isSettledByClosedOrPaid: true)
  }

  /// Baltimore's `SRRecordID,ServiceRequestNum,SRType,…`.
  private static let baltimore = IntakeLayout(
    required: [["SRRecordID"], ["SRType"], ["CreatedDate"], ["SRStatus"]],
    map: FieldMap(
      columns: [
        .sourceId: .column("SRRecordID"),
        .order: .column("ServiceRequestNum"),
        .channel: .column("MethodReceived"),
        .product: .column("SRType"),
        .headline: .column("SRType"),
        .received: .column("CreatedDate"),
        .due: .column("DueDate"),
        .outcome: .column("Outcome"),
        .closed: .column("CloseDate"),
      ],
      constants: [.source: "311-baltimore"], settlement: settlement("SRStatus")),
    dateOrder: .monthDayYear)

  /// San Francisco's, which has a category, notes on the status and a source.
  private static let sanFrancisco = IntakeLayout(
    required: [["unique_key"], ["created_date"], ["category"], ["complaint_type"], ["status"]],
    map: FieldMap(
      columns: [
        .sourceId: .column("unique_key"),
        .channel: .column("source"),
        .product: .column("category"),
        .headline: ColumnRule(parts: [
          .init(["complaint_type"], joint: ""), .init(["descriptor"], joint: " > "),
        ]),
        .words: .column("descriptor"),
        .received: .column("created_date"),
        .outcome: .column("status_notes"),
        .closed: .column("closed_date"),
      ],
      constants: [.source: "311-san-francisco"], settlement: settlement("status")),
    dateOrder: .monthDayYear)

  /// New York's, which has an agency, a resolution and a due date.
  private static let newYork = IntakeLayout(
    required: [["unique_key"], ["created_date"], ["complaint_type"], ["status"]],
    map: FieldMap(
      columns: [
        .sourceId: .column("unique_key"),
        .channel: .column("open_data_channel_type"),
        .product: .column("complaint_type"),
        .headline: ColumnRule(parts: [
          .init(["complaint_type"], joint: ""), .init(["descriptor"], joint: " > "),
        ]),
        .words: .column("descriptor"),
        .received: .column("created_date"),
        .due: .column("due_date"),
        .outcome: .column("resolution_description"),
        .closed: .column("closed_date"),
      ],
      constants: [.source: "311-new-york"], settlement: settlement("status")),
    dateOrder: .monthDayYear)
}
