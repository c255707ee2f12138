import RecoveryDomain

/// The words about taking back one's last command in 简体中文.
struct SimplifiedUndoText: UndoText {
  let book: Phrasebook

  var undo: ActionWords { ActionWords("撤销", "撤销您在此工单上的上一步") }
  var undoAll: ActionWords { ActionWords("全部撤销", "撤销您刚才对多个工单的操作") }
  var nothingDone: String { "没有可撤销的批量操作。" }
  func question(_ number: CaseNumber) -> String { "撤销 \(number) 的上一步？" }

  func effect(on event: CaseEvent) -> String {
    let what =
      switch event {
      case .claimed: "您认领了工单：将放回队列。"
      case .released: "您放回了工单：将还给原负责人。"
      case .takenOver(let event): "您接管了工单：将还给 \(event.from)。"
      case .classified: "您做了分类：将恢复原来的分类。"
      case .judged: "您做了判定：将恢复原来的判定。"
      case .waitStarted: "您开始了等待：将恢复之前的状态。"
      case .answered: "您记录了回复：将继续等待。"
      case .proposed: "您做了承诺：将撤回承诺。"
      case .withdrawn: "您撤回了承诺：将重新承诺。"
      case .corrected: "您更正了信息：将恢复原来的信息。"
      case .rated: "您记录了评分：将恢复原来的评分。"
      default: "将撤销您的上一步。"
      }
    return "\(what)两步都会留在记录中。"
  }

  func sentence(_ refusal: UndoRefusal) -> String {
    switch refusal {
    case .nothingOfYours: "您在此工单上没有可撤销的操作。"
    case .changedSince(let by): "此后 \(by) 已改动工单，请用新的操作更正。"
    case .notesStay: "备注会留在记录中，请另写一条更正。"
    case .messageSent: "已告知客户的话无法收回，请再次联系客户。"
    case .carriedOut: "已支付或已执行的内容会留在记录中，无法撤销。"
    case .recorded: "工单已登记；如属误登，请注明理由作废。"
    case .ended: "工单已解决或已结案，请注明理由重开。"
    case .reopened: "工单已重开，全部完成后请再次解决。"
    case .voided: "工单已作废且不可恢复，请重新登记投诉。"
    case .givenAway(let to): "工单现由 \(to) 负责，须由对方交还。"
    case .nothingBefore: "之前没有内容可恢复，请直接填写正确的内容。"
    case .stays: "此项会留在记录中，请写备注更正。"
    }
  }
  var reason: String { "撤销" }
}
