extension IntakePreset {
  /// Chinese citizens' letters to local governments: with official replies, or with votes of other citizens.
  ///
  /// A letter with a reply is settled, closed when the reply was given.
  public static let letters = IntakePreset(
    name: "letters",
    layouts: [
      IntakeLayout(
        required: [["留言编号"], ["留言主题"], ["留言详情"], ["留言时间"]],
        map: FieldMap(
          columns: [
            .sourceId: .column("留言编号"),
            .customer: .column("留言用户"),
            .headline: .column("留言主题"),
            .words: .column("留言详情"),
            .received: .column("留言时间"),
            .product: ColumnRule(parts: [
              .init(["一级分类", "一级标签"], joint: ""), .init(["二级分类", "二级标签"], joint: " > "),
              .init(["三级分类", "三级标签"], joint: " > "),
            ]),
            .outcome: .column("答复意见"),
            .closed: .column("答复时间"),
          ],
          constants: [.source: "letters", .channel: "web letter", .currency: "CNY"],
          settlement: SettlementRule(openWords: [], isSettledByClosedOrPaid: true)),
        dateOrder: .yearMonthDay)
    ])
}
