import RecoveryDomain

/// The words for the coded facts of a case in 简体中文.
extension SimplifiedVocabularyText {
  func words(_ value: CaseFact) -> Words {
    switch value {
    case .kind: Words("失误类型")
    case .severity: Words("严重程度")
    case .cause: Words("原因类别")
    case .asked: Words("顾客诉求")
    case .criticalReason: Words("危急缘由")
    case .problemSide: Words("受损方面")
    case .content: Words("投诉内容")
    case .failureClass: Words("失误类别")
    case .redoable: Words("能否重做")
    case .moment: Words("补救时机")
    case .rootCause: Words("根本原因")
    case .gap: Words("服务差距", "差距")
    case .dimension: Words("服务质量维度", "质量维度")
    case .motive: Words("投诉动机", "动机")
    case .style: Words("投诉者类型")
    case .expectation: Words("期望与感受")
    case .expectationForm: Words("期望表达")
    case .serviceUse: Words("服务使用")
    case .assessed: Words("核定损失")
    }
  }

  func words(_ value: ProblemSide) -> Words {
    switch value {
    case .practical: Words("实际损失", "实际")
    case .emotional: Words("情感伤害", "情感")
    case .both: Words("实际与情感", "两者")
    }
  }

  func words(_ value: ComplaintContent) -> Words {
    switch value {
    case .product: Words("产品质量", "产品")
    case .service: Words("服务")
    case .price: Words("价格")
    case .integrity: Words("诚信")
    }
  }

  func words(_ value: CustomerMotive) -> Words {
    switch value {
    case .compensation: Words("求退款或赔偿", "赔偿")
    case .venting: Words("发泄不满", "发泄")
    case .improvement: Words("帮助改进", "改进")
    case .sparingOthers: Words("避免他人受害")
    case .control: Words("找回掌控感", "掌控")
    }
  }

  func words(_ value: FailureClass) -> Words {
    switch value {
    case .unavailable: Words("服务无法提供")
    case .slow: Words("不合理的迟缓", "迟缓")
    case .otherCore: Words("其他核心失误")
    case .specialNeed: Words("特殊需要")
    case .preference: Words("个人偏好")
    case .customerError: Words("顾客自身差错")
    case .disruptiveOthers: Words("其他顾客干扰")
    case .attention: Words("关注不足或不当")
    case .unusualAct: Words("异常举动")
    case .culturalNorm: Words("文化规范")
    case .wholeExperience: Words("整体体验")
    case .adverseConditions: Words("逆境中的表现")
    case .drunk: Words("酗酒")
    case .abusive: Words("言行侮辱")
    case .breakingRules: Words("违反规定")
    case .uncooperative: Words("不合作")
    case .caughtInternally: Words("顾客察觉前内部发现")
    }
  }

  func words(_ value: FailureGroup) -> Words {
    switch value {
    case .deliverySystem: Words("服务传递系统")
    case .needsAndRequests: Words("顾客需要与请求")
    case .employeeAction: Words("员工自发行为")
    case .problemCustomer: Words("问题顾客")
    case .internalFailure: Words("内部失误")
    }
  }

  func words(_ value: ProviderGap) -> Words {
    switch value {
    case .knowledge: Words("1 不了解顾客期望")
    case .standards: Words("2 标准不当")
    case .performance: Words("3 执行未达标准")
    case .promises: Words("4 承诺超出所能")
    }
  }

  func words(_ value: QualityDimension) -> Words {
    switch value {
    case .tangibles: Words("有形性")
    case .reliability: Words("可靠性")
    case .responsiveness: Words("响应性")
    case .assurance: Words("保证性")
    case .empathy: Words("移情性")
    }
  }

  func words(_ value: ComplainantStyle) -> Words {
    switch value {
    case .passive: Words("消极者（很少开口）", "消极者")
    case .voicer: Words("发言者（告诉我们）", "发言者")
    case .irate: Words("愤怒者（告诉亲友并离开）", "愤怒者")
    case .activist: Words("积极者（诉诸第三方）", "积极者")
    }
  }

  func words(_ value: RecoveryMoment) -> Words {
    switch value {
    case .beforeHarm: Words("损害发生前")
    case .onTheSpot: Words("当场")
    case .afterwards: Words("事后")
    }
  }

  func words(_ value: ExpectationForm) -> Words {
    switch value {
    case .stated: Words("明确说出")
    case .implied: Words("隐含")
    case .vague: Words("模糊")
    }
  }

  func words(_ value: ServiceUse) -> Words {
    switch value {
    case .rejected: Words("拒用（无法使用）", "拒用")
    case .accepted: Words("接受（仍然使用）", "接受")
    }
  }
}
