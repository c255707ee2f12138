import RecoveryDomain

/// The words of written queries in 繁體中文.
extension TraditionalVocabularyText {
  func words(_ value: QueryField) -> Words {
    switch value {
    case .view: Words("檢視")
    case .`is`: Words("是")
    case .status: Words("狀態")
    case .step: Words("步驟")
    case .owner: Words("負責人", "處理人")
    case .changedOwner: Words("換過負責人", "原負責人", "曾負責人")
    case .promiseOwner: Words("承諾人", "承諾負責人")
    case .severity: Words("嚴重程度", "嚴重性")
    case .channel: Words("管道", "通路")
    case .flag: Words("標記")
    case .due: Words("到期", "剩餘", "期限")
    case .received: Words("收到", "收到時間")
    case .closed: Words("結案", "結案時間")
    case .number: Words("案件", "編號", "案號")
    case .customer: Words("顧客", "客戶")
    case .contact: Words("聯絡方式", "電話")
    case .order: Words("訂單")
    case .source: Words("來源")
    case .importID: Words("匯入", "匯入批次")
    }
  }

  func words(_ value: QueryFact) -> Words {
    switch value {
    case .open: Words("未結")
    case .overdue: Words("逾期", "已逾期")
    case .mine: Words("我的")
    case .unclaimed: Words("無人負責", "待認領")
    case .reopened: Words("重開過", "已重開")
    case .needsReading: Words("待閱讀", "需人工閱讀")
    case .unknownEvents: Words("未知事件")
    }
  }

  func words(_ value: QueryDay) -> Words {
    switch value {
    case .now: Words("現在")
    case .today: Words("今天")
    case .tomorrow: Words("明天")
    case .yesterday: Words("昨天")
    }
  }

  func words(_ value: QueryHolder) -> Words {
    switch value {
    case .me: Words("我", "本人")
    case .nobody: Words("無人", "無")
    }
  }

  func words(_ value: QueryUnit) -> Words {
    switch value {
    case .minute: Words("分", "分鐘")
    case .hour: Words("小時", "時", "個小時")
    case .day: Words("天", "日")
    case .week: Words("週", "星期", "周")
    }
  }
}
