import RecoveryDomain

/// The words of written queries in 简体中文.
extension SimplifiedVocabularyText {
  func words(_ value: QueryField) -> Words {
    switch value {
    case .view: Words("视图")
    case .`is`: Words("是")
    case .status: Words("状态")
    case .step: Words("步骤")
    case .owner: Words("负责人", "处理人")
    case .changedOwner: Words("换过负责人", "原负责人", "曾负责人")
    case .promiseOwner: Words("承诺人", "承诺负责人")
    case .severity: Words("严重程度", "严重性")
    case .channel: Words("渠道")
    case .flag: Words("标记")
    case .due: Words("到期", "剩余", "期限")
    case .received: Words("收到", "收到时间")
    case .closed: Words("结案", "结案时间", "关闭")
    case .number: Words("工单", "编号", "案号")
    case .customer: Words("顾客", "客户")
    case .contact: Words("联系方式", "电话")
    case .order: Words("订单")
    case .source: Words("来源")
    case .importID: Words("导入", "导入批次")
    }
  }

  func words(_ value: QueryFact) -> Words {
    switch value {
    case .open: Words("未结")
    case .overdue: Words("逾期", "已逾期")
    case .mine: Words("我的")
    case .unclaimed: Words("无人负责", "待认领")
    case .reopened: Words("重开过", "已重开")
    case .needsReading: Words("待阅读", "需人工阅读")
    case .unknownEvents: Words("未知事件")
    }
  }

  func words(_ value: QueryDay) -> Words {
    switch value {
    case .now: Words("现在")
    case .today: Words("今天")
    case .tomorrow: Words("明天")
    case .yesterday: Words("昨天")
    }
  }

  func words(_ value: QueryHolder) -> Words {
    switch value {
    case .me: Words("我", "本人")
    case .nobody: Words("无人", "无")
    }
  }

  func words(_ value: QueryUnit) -> Words {
    switch value {
    case .minute: Words("分", "分钟")
    case .hour: Words("小时", "时", "个小时")
    case .day: Words("天", "日")
    case .week: Words("周", "星期")
    }
  }
}
