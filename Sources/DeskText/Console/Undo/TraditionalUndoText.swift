import RecoveryDomain

/// The words about taking back one's last command in 繁體中文.
struct TraditionalUndoText: UndoText {
  let book: Phrasebook

  var undo: ActionWords { ActionWords("復原", "復原您在此案件上的上一步") }
  var undoAll: ActionWords { ActionWords("全部復原", "復原您剛才對多個案件的操作") }
  var nothingDone: String { "沒有可復原的批次操作。" }
  func question(_ number: CaseNumber) -> String { "復原 \(number) 的上一步？" }

  func effect(on event: CaseEvent) -> String {
    let what =
      switch event {
      case .claimed: "您認領了案件：將放回佇列。"
      case .released: "您放回了案件：將還給原負責人。"
      case .takenOver(let event): "您接手了案件：將還給 \(event.from)。"
      case .classified: "您做了分類：將恢復原本的分類。"
      case .judged: "您做了判定：將恢復原本的判定。"
      case .waitStarted: "您開始了等待：將恢復先前的狀態。"
      case .answered: "您記錄了回覆：將繼續等待。"
      case .proposed: "您做了承諾：將撤回承諾。"
      case .withdrawn: "您撤回了承諾：將重新承諾。"
      case .corrected: "您更正了資料：將恢復原本的資料。"
      case .rated: "您記錄了評分：將恢復原本的評分。"
      default: "將復原您的上一步。"
      }
    return "\(what)兩步都會留在紀錄裡。"
  }

  func sentence(_ refusal: UndoRefusal) -> String {
    switch refusal {
    case .nothingOfYours: "您在此案件上沒有可復原的操作。"
    case .changedSince(let by): "此後 \(by) 已變更案件，請用新的操作更正。"
    case .notesStay: "備註會留在紀錄裡，請另寫一則更正。"
    case .messageSent: "已告知客戶的話無法收回，請再次聯絡客戶。"
    case .carriedOut: "已支付或已執行的內容會留在紀錄中，無法復原。"
    case .recorded: "案件已登錄；若是誤登，請註明理由作廢。"
    case .ended: "案件已解決或已結案，請註明理由重啟。"
    case .reopened: "案件已重啟，全部完成後請再次解決。"
    case .voided: "案件已作廢且無法恢復，請重新登錄客訴。"
    case .givenAway(let to): "案件現由 \(to) 負責，須由對方交還。"
    case .nothingBefore: "先前沒有內容可恢復，請直接填入正確的內容。"
    case .stays: "此項會留在紀錄裡，請寫備註更正。"
    }
  }
  var reason: String { "復原" }
}
