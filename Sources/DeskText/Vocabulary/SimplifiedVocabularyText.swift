import RecoveryDomain

/// The domain's words in 简体中文.
struct SimplifiedVocabularyText: VocabularyText {
  func words(_ value: Severity) -> Words {
    switch value {
    case .ordinary: Words("一般", "普通")
    case .severe: Words("严重")
    case .critical: Words("危急", "紧急")
    }
  }

  func words(_ value: CauseClass) -> Words {
    switch value {
    case .service: Words("服务本身", "服务")
    case .organisation: Words("我方原因", "我方", "组织")
    case .customer: Words("顾客原因", "顾客")
    case .outside: Words("外部原因", "外部")
    }
  }

  func words(_ value: Channel) -> Words {
    switch value {
    case .counter: Words("柜台", "当面", "窗口")
    case .phone: Words("电话")
    case .voiceMessage: Words("语音留言", "留言")
    case .webForm: Words("网页表单", "网页")
    case .email: Words("电子邮件", "邮件", "邮箱")
    case .chat: Words("在线客服", "在线聊天")
    case .letter: Words("信函", "来信")
    case .social: Words("社交媒体", "社交平台")
    case .kiosk: Words("自助终端", "自助机")
    case .survey: Words("问卷", "调查")
    case .foundByUs: Words("我方发现", "主动发现")
    case .other: Words("其他渠道", "其他")
    }
  }

  func words(_ value: FailureKind) -> Words {
    switch value {
    case .outcome: Words("结果失误", "结果")
    case .process: Words("过程失误", "过程")
    case .both: Words("结果与过程", "两者")
    }
  }

  func words(_ value: WaitReason) -> Words {
    switch value {
    case .customer: Words("顾客")
    case .others: Words("其他部门", "他人", "供应商")
    }
  }

  func words(_ value: RemedyAsked) -> Words {
    switch value {
    case .makeGood: Words("修复或补做", "修复")
    case .fullRefund: Words("全额退款")
    case .partialRefund: Words("部分退款")
    case .apology: Words("道歉")
    case .explanation: Words("解释", "说明")
    case .assurance: Words("保证不再发生", "保证")
    case .beHeard: Words("被倾听", "倾诉")
    }
  }

  func words(_ value: CaseFlag) -> Words {
    switch value {
    case .vulnerable: Words("弱势顾客", "弱势")
    case .gonePublic: Words("已公开曝光", "已曝光")
    case .threatensPublic: Words("扬言曝光")
    case .repeatFailure: Words("重复失误")
    case .guaranteeInvoked: Words("援引服务承诺", "服务承诺")
    }
  }

  func words(_ value: CaseStatus) -> Words {
    switch value {
    case .open: Words("未结", "处理中")
    case .waitingCustomer: Words("等待顾客")
    case .waitingOthers: Words("等待他方")
    case .waitingApproval: Words("等待审批")
    case .resolved: Words("已解决")
    case .closed: Words("已结案", "已关闭")
    case .voided: Words("已作废")
    }
  }

  func words(_ value: Judgement) -> Words {
    switch value {
    case .upheld: Words("成立")
    case .partlyUpheld: Words("部分成立")
    case .notUpheld: Words("不成立")
    }
  }

  func words(_ value: Redoable) -> Words {
    switch value {
    case .yes: Words("可以重做", "是")
    case .no: Words("不能重做", "否")
    case .tooLate: Words("来不及重做", "太迟")
    }
  }

  func words(_ value: Rating.Question) -> Words {
    switch value {
    case .outcome: Words("结果")
    case .procedure: Words("流程")
    case .treatment: Words("态度")
    case .overall: Words("总体")
    case .comeAgain: Words("愿再光顾")
    }
  }

  func words(_ value: RecoveryPart) -> Words {
    switch value {
    case .regret: Words("遗憾")
    case .putRight: Words("改错")
    case .reimburse: Words("赔偿")
    case .reform: Words("纠正")
    }
  }

  func words(_ value: RecoveryStep) -> Words {
    switch value {
    case .record: Words("登记")
    case .judge: Words("判定")
    case .scope: Words("定责分派", "分派")
    case .analyse: Words("分析")
    case .propose: Words("提出方案")
    case .approve: Words("审批")
    case .carryOut: Words("执行")
    case .evaluate: Words("评估")
    }
  }

  func words(_ value: ClockKind) -> Words {
    switch value {
    case .acknowledge: Words("首次响应")
    case .nextWord: Words("下次回复")
    case .promisedAction: Words("承诺措施")
    case .othersAnswer: Words("他方答复")
    case .resolve: Words("解决")
    case .statutory: Words("法定期限")
    case .deadline: Words("政策期限")
    case .followUp: Words("回访")
    }
  }

  func words(_ value: HeadStart) -> Words {
    switch value {
    case .severe: Words("严重")
    case .failedRecovery: Words("补救失败")
    case .repeatFailure: Words("重复失误")
    case .careList: Words("关怀名单")
    case .vulnerable: Words("弱势顾客")
    case .publicity: Words("公开曝光")
    case .guarantee: Words("服务承诺")
    }
  }

  func words(_ value: Role) -> Words {
    switch value {
    case .agent: Words("客服专员", "专员")
    case .senior: Words("资深专员")
    case .supervisor: Words("主管")
    case .manager: Words("经理")
    case .auditor: Words("审计员")
    }
  }

  func words(_ value: QueueView) -> Words {
    switch value {
    case .allOpen: Words("全部未结")
    case .mine: Words("我的")
    case .unclaimed: Words("未认领")
    case .dueSoon: Words("即将到期")
    case .overdue: Words("已逾期")
    case .waitingCustomer: Words("等待顾客")
    case .waitingOthers: Words("等待他方")
    case .followUps: Words("待回访")
    case .needsReading: Words("待人工阅读")
    case .closed: Words("已结案")
    case .promised: Words("我的承诺")
    }
  }

  func words(_ value: SpokenLanguage) -> Words {
    switch value {
    case .english: Words("英语")
    case .simplifiedChinese: Words("简体中文")
    case .traditionalChinese: Words("繁体中文")
    case .cantonese: Words("粤语")
    case .japanese: Words("日语")
    case .korean: Words("韩语")
    case .vietnamese: Words("越南语")
    case .thai: Words("泰语")
    case .malay: Words("马来语")
    case .indonesian: Words("印尼语")
    case .hindi: Words("印地语")
    case .arabic: Words("阿拉伯语")
    case .russian: Words("俄语")
    case .french: Words("法语")
    case .german: Words("德语")
    case .spanish: Words("西班牙语")
    case .portuguese: Words("葡萄牙语")
    case .italian: Words("意大利语")
    }
  }

  func words(_ value: NeedsReading) -> Words {
    switch value {
    case .undecodable: Words("无法解码的字节")
    case .fieldCount: Words("字段数不符")
    case .received: Words("收到时间无法识别")
    case .syntax: Words("不是 JSON 对象")
    case .tooLong: Words("过长")
    case .unterminated: Words("引号未闭合")
    }
  }

  func words(_ value: ReasonCode.Purpose) -> Words {
    switch value {
    case .judgement: Words("判定")
    case .critical: Words("危急")
    case .reopen: Words("重开")
    case .void: Words("作废")
    case .takeOver: Words("接管")
    case .rootCause: Words("根本原因")
    }
  }

  func words(_ value: RecoveryAction.AmountRule) -> Words {
    switch value {
    case .none: Words("不含金额")
    case .optional: Words("金额可选")
    case .required: Words("须填金额")
    }
  }

  func words(_ value: DetailField) -> Words {
    switch value {
    case .channel: Words("渠道")
    case .touchpoint: Words("接触点")
    case .product: Words("产品")
    case .received: Words("收到时间")
    case .occurred: Words("发生时间")
    case .price: Words("价格")
    case .claimed: Words("主张损失", "损失")
    case .foreignAmount: Words("原始金额")
    case .externalDue: Words("外部期限")
    case .externalReference: Words("外部编号")
    case .externalBody: Words("外部机构")
    case .customer: Words("顾客")
    case .contact: Words("联系方式")
    case .order: Words("订单", "账户")
    case .representative: Words("代理人")
    case .promised: Words("此前承诺")
    case .authority: Words("代理权限")
    case .headline: Words("标题")
    case .words: Words("原话")
    case .askedWords: Words("原文诉求")
    }
  }
}
