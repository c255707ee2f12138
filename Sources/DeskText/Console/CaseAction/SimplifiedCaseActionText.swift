import RecoveryDomain

/// The words of what can be done with a case in 简体中文.
struct SimplifiedCaseActionText: CaseActionText {
  let book: Phrasebook

  var claim: ActionWords { ActionWords("认领", "认领此工单") }
  var note: ActionWords { ActionWords("备注", "给同事写备注") }
  var contact: ActionWords { ActionWords("联系", "记录与顾客的联系或尝试") }
  var pick: ActionWords { ActionWords("补救", "选择补救措施") }
  var judge: ActionWords { ActionWords("判定", "判定投诉是否成立") }
  var classify: ActionWords { ActionWords("分类", "填写类别、严重程度、原因和诉求") }
  var resolve: ActionWords { ActionWords("解决", "补救已落实并已告知顾客") }
  var rate: ActionWords { ActionWords("评价", "记录顾客的评价") }
  var close: ActionWords { ActionWords("结案", "结案") }
  var wait: ActionWords { ActionWords("等待", "等待顾客或其他部门") }
  var answered: ActionWords { ActionWords("已答复", "所等待的一方已答复") }
  var correct: ActionWords { ActionWords("更正", "更正录入错误") }
  var point: ActionWords { ActionWords("诉求点", "添加一个诉求点") }
  var handOver: ActionWords { ActionWords("转交", "转交给同事") }
  var release: ActionWords { ActionWords("放回", "放回队列") }
  var takeOver: ActionWords { ActionWords("接管", "从同事处接管") }
  var withdraw: ActionWords { ActionWords("撤回", "撤回一项承诺") }
  var extend: ActionWords { ActionWords("延期", "按政策延长一项时限并说明理由") }
  var link: ActionWords { ActionWords("关联", "与另一工单关联") }
  var reopen: ActionWords { ActionWords("重开", "重新打开工单") }
  var void: ActionWords { ActionWords("作废", "作废误录的工单") }
  var earlier: ActionWords { ActionWords("往来", "显示该联系人的其他工单") }
}
