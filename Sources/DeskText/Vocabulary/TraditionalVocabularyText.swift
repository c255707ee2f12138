import RecoveryDomain

/// The domain's words in 繁體中文.
struct TraditionalVocabularyText: VocabularyText {
  func words(_ value: Severity) -> Words {
    switch value {
    case .ordinary: Words("一般", "普通")
    case .severe: Words("嚴重")
    case .critical: Words("危急", "緊急")
    }
  }

  func words(_ value: CauseClass) -> Words {
    switch value {
    case .service: Words("服務本身", "服務")
    case .organisation: Words("本公司因素", "本公司", "組織")
    case .customer: Words("顧客因素", "顧客")
    case .outside: Words("外部因素", "外部")
    }
  }

  func words(_ value: Channel) -> Words {
    switch value {
    case .counter: Words("櫃檯", "當面", "臨櫃")
    case .phone: Words("電話")
    case .voiceMessage: Words("語音留言")
    case .webForm: Words("網路表單", "網頁表單")
    case .email: Words("電子郵件", "電郵")
    case .chat: Words("線上客服", "線上聊天")
    case .letter: Words("信件", "來函")
    case .social: Words("社群媒體", "社群")
    case .kiosk: Words("自助服務機")
    case .survey: Words("問卷", "調查")
    case .foundByUs: Words("主動發現", "自行發現")
    case .other: Words("其他管道", "其它管道")
    }
  }

  func words(_ value: FailureKind) -> Words {
    switch value {
    case .outcome: Words("結果失誤", "結果")
    case .process: Words("過程失誤", "過程")
    case .both: Words("結果與過程", "兩者")
    }
  }

  func words(_ value: WaitReason) -> Words {
    switch value {
    case .customer: Words("顧客")
    case .others: Words("其他單位", "他人", "供應商")
    }
  }

  func words(_ value: RemedyAsked) -> Words {
    switch value {
    case .makeGood: Words("修復或補做", "修復")
    case .fullRefund: Words("全額退款")
    case .partialRefund: Words("部分退款")
    case .apology: Words("道歉")
    case .explanation: Words("說明", "解釋")
    case .assurance: Words("保證不再發生", "保證")
    case .beHeard: Words("有人傾聽", "傾訴")
    }
  }

  func words(_ value: CaseFlag) -> Words {
    switch value {
    case .vulnerable: Words("弱勢顧客", "弱勢")
    case .gonePublic: Words("已公開爆料", "已爆料")
    case .threatensPublic: Words("揚言爆料")
    case .repeatFailure: Words("重複失誤")
    case .guaranteeInvoked: Words("援引服務保證", "服務保證")
    }
  }

  func words(_ value: CaseStatus) -> Words {
    switch value {
    case .open: Words("未結", "處理中")
    case .waitingCustomer: Words("等候顧客")
    case .waitingOthers: Words("等候他方")
    case .waitingApproval: Words("等候核准")
    case .resolved: Words("已解決")
    case .closed: Words("已結案")
    case .voided: Words("已作廢")
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
    case .no: Words("無法重做", "否")
    case .tooLate: Words("來不及重做", "太遲")
    }
  }

  func words(_ value: Rating.Question) -> Words {
    switch value {
    case .outcome: Words("結果")
    case .procedure: Words("流程")
    case .treatment: Words("態度")
    case .overall: Words("整體")
    case .comeAgain: Words("願再光顧")
    }
  }

  func words(_ value: RecoveryPart) -> Words {
    switch value {
    case .regret: Words("遺憾")
    case .putRight: Words("改錯")
    case .reimburse: Words("賠償")
    case .reform: Words("糾正")
    }
  }

  func words(_ value: RecoveryStep) -> Words {
    switch value {
    case .record: Words("登錄")
    case .judge: Words("判定")
    case .scope: Words("釐清分派", "分派")
    case .analyse: Words("分析")
    case .propose: Words("提出方案")
    case .approve: Words("核准")
    case .carryOut: Words("執行")
    case .evaluate: Words("評估")
    }
  }

  func words(_ value: ClockKind) -> Words {
    switch value {
    case .acknowledge: Words("首次回應")
    case .nextWord: Words("下次回覆")
    case .promisedAction: Words("承諾措施")
    case .othersAnswer: Words("他方答覆")
    case .resolve: Words("解決")
    case .statutory: Words("法定期限")
    case .deadline: Words("政策期限")
    case .followUp: Words("回訪")
    }
  }

  func words(_ value: HeadStart) -> Words {
    switch value {
    case .severe: Words("嚴重")
    case .failedRecovery: Words("補救失敗")
    case .repeatFailure: Words("重複失誤")
    case .careList: Words("關懷名單")
    case .vulnerable: Words("弱勢顧客")
    case .publicity: Words("公開爆料")
    case .guarantee: Words("服務保證")
    }
  }

  func words(_ value: Role) -> Words {
    switch value {
    case .agent: Words("客服人員")
    case .senior: Words("資深客服")
    case .supervisor: Words("督導")
    case .manager: Words("經理")
    case .auditor: Words("稽核人員")
    }
  }

  func words(_ value: QueueView) -> Words {
    switch value {
    case .allOpen: Words("全部未結")
    case .mine: Words("我的")
    case .unclaimed: Words("未認領")
    case .dueSoon: Words("即將到期")
    case .overdue: Words("已逾期")
    case .waitingCustomer: Words("等候顧客")
    case .waitingOthers: Words("等候他方")
    case .followUps: Words("待回訪")
    case .needsReading: Words("待人工判讀")
    case .closed: Words("已結案")
    case .promised: Words("我的承諾")
    }
  }

  func words(_ value: SpokenLanguage) -> Words {
    switch value {
    case .english: Words("英語")
    case .simplifiedChinese: Words("簡體中文")
    case .traditionalChinese: Words("繁體中文")
    case .cantonese: Words("粵語")
    case .japanese: Words("日語")
    case .korean: Words("韓語")
    case .vietnamese: Words("越南語")
    case .thai: Words("泰語")
    case .malay: Words("馬來語")
    case .indonesian: Words("印尼語")
    case .hindi: Words("印地語")
    case .arabic: Words("阿拉伯語")
    case .russian: Words("俄語")
    case .french: Words("法語")
    case .german: Words("德語")
    case .spanish: Words("西班牙語")
    case .portuguese: Words("葡萄牙語")
    case .italian: Words("義大利語")
    }
  }

  func words(_ value: NeedsReading) -> Words {
    switch value {
    case .undecodable: Words("無法解碼的位元組")
    case .fieldCount: Words("欄位數不符")
    case .received: Words("收件時間無法辨識")
    case .syntax: Words("不是 JSON 物件")
    case .tooLong: Words("過長")
    case .unterminated: Words("引號未結束")
    }
  }

  func words(_ value: ReasonCode.Purpose) -> Words {
    switch value {
    case .judgement: Words("判定")
    case .critical: Words("危急")
    case .reopen: Words("重啟")
    case .void: Words("作廢")
    case .takeOver: Words("接手")
    case .rootCause: Words("根本原因")
    }
  }

  func words(_ value: RecoveryAction.AmountRule) -> Words {
    switch value {
    case .none: Words("不含金額")
    case .optional: Words("金額可選填")
    case .required: Words("須填金額")
    }
  }

  func words(_ value: DetailField) -> Words {
    switch value {
    case .channel: Words("管道")
    case .touchpoint: Words("接觸點")
    case .product: Words("產品")
    case .received: Words("收件時間")
    case .occurred: Words("發生時間")
    case .price: Words("價格")
    case .claimed: Words("主張損失", "損失")
    case .foreignAmount: Words("原始金額")
    case .externalDue: Words("外部期限")
    case .externalReference: Words("外部編號")
    case .externalBody: Words("外部機構")
    case .customer: Words("顧客")
    case .contact: Words("聯絡方式")
    case .order: Words("訂單", "帳戶")
    case .representative: Words("代理人")
    case .promised: Words("先前承諾")
    case .authority: Words("代理權限")
    case .headline: Words("標題")
    case .words: Words("原話")
    case .askedWords: Words("原文訴求")
    }
  }
}
