import RecoveryDomain

/// The words of what can be done with a case in 繁體中文.
struct TraditionalCaseActionText: CaseActionText {
  let book: Phrasebook

  var claim: ActionWords { ActionWords("認領", "認領此案件") }
  var note: ActionWords { ActionWords("備註", "寫備註給同事") }
  var contact: ActionWords { ActionWords("聯絡", "記錄與顧客的聯絡或嘗試") }
  var pick: ActionWords { ActionWords("補救", "選擇補救措施") }
  var judge: ActionWords { ActionWords("判定", "判定客訴是否成立") }
  var classify: ActionWords { ActionWords("分類", "填寫類別、嚴重程度、原因及訴求") }
  var resolve: ActionWords { ActionWords("解決", "補救已落實並已告知顧客") }
  var rate: ActionWords { ActionWords("評分", "記錄顧客的評價") }
  var close: ActionWords { ActionWords("結案", "將案件結案") }
  var wait: ActionWords { ActionWords("等待", "等待顧客或其他部門") }
  var answered: ActionWords { ActionWords("已回覆", "所等待的一方已回覆") }
  var correct: ActionWords { ActionWords("更正", "更正登錄錯誤") }
  var point: ActionWords { ActionWords("訴求點", "新增一個訴求點") }
  var handOver: ActionWords { ActionWords("轉交", "轉交給同事") }
  var release: ActionWords { ActionWords("放回", "放回佇列") }
  var takeOver: ActionWords { ActionWords("接手", "從同事處接手") }
  var withdraw: ActionWords { ActionWords("撤回", "撤回一項承諾") }
  var extend: ActionWords { ActionWords("展延", "依政策展延一項期限並說明理由") }
  var link: ActionWords { ActionWords("連結", "與另一案件連結") }
  var reopen: ActionWords { ActionWords("重啟", "重新開啟案件") }
  var void: ActionWords { ActionWords("作廢", "作廢誤登的案件") }
  var earlier: ActionWords { ActionWords("往來", "顯示此聯絡人的其他案件") }
}
