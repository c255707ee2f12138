import RecoveryDomain

/// The words for the coded facts of a case in 繁體中文.
extension TraditionalVocabularyText {
  func words(_ value: CaseFact) -> Words {
    switch value {
    case .kind: Words("失誤類型")
    case .severity: Words("嚴重程度")
    case .cause: Words("原因類別")
    case .asked: Words("顧客訴求")
    case .criticalReason: Words("危急緣由")
    case .problemSide: Words("受損面向")
    case .content: Words("客訴內容")
    case .failureClass: Words("失誤類別")
    case .redoable: Words("能否重做")
    case .moment: Words("補救時機")
    case .rootCause: Words("根本原因")
    case .gap: Words("服務缺口", "缺口")
    case .dimension: Words("服務品質構面", "品質構面")
    case .motive: Words("客訴動機", "動機")
    case .style: Words("投訴者類型")
    case .expectation: Words("期望與感受")
    case .expectationForm: Words("期望表達")
    case .serviceUse: Words("服務使用")
    case .assessed: Words("核定損失")
    }
  }

  func words(_ value: ProblemSide) -> Words {
    switch value {
    case .practical: Words("實際損失", "實際")
    case .emotional: Words("情感傷害", "情感")
    case .both: Words("實際與情感", "兩者")
    }
  }

  func words(_ value: ComplaintContent) -> Words {
    switch value {
    case .product: Words("產品品質", "產品")
    case .service: Words("服務")
    case .price: Words("價格")
    case .integrity: Words("誠信")
    }
  }

  func words(_ value: CustomerMotive) -> Words {
    switch value {
    case .compensation: Words("要求退款或賠償", "賠償")
    case .venting: Words("宣洩不滿", "宣洩")
    case .improvement: Words("協助改善", "改善")
    case .sparingOthers: Words("避免他人受害")
    case .control: Words("找回掌控感", "掌控")
    }
  }

  func words(_ value: FailureClass) -> Words {
    switch value {
    case .unavailable: Words("服務無法提供")
    case .slow: Words("不合理的延遲", "延遲")
    case .otherCore: Words("其他核心失誤")
    case .specialNeed: Words("特殊需求")
    case .preference: Words("個人偏好")
    case .customerError: Words("顧客自身疏失")
    case .disruptiveOthers: Words("其他顧客干擾")
    case .attention: Words("關注不足或不當")
    case .unusualAct: Words("異常舉動")
    case .culturalNorm: Words("文化規範")
    case .wholeExperience: Words("整體體驗")
    case .adverseConditions: Words("逆境中的表現")
    case .drunk: Words("酒醉")
    case .abusive: Words("言行辱罵")
    case .breakingRules: Words("違反規定")
    case .uncooperative: Words("不配合")
    case .caughtInternally: Words("顧客察覺前內部發現")
    }
  }

  func words(_ value: FailureGroup) -> Words {
    switch value {
    case .deliverySystem: Words("服務傳遞系統")
    case .needsAndRequests: Words("顧客需求與要求")
    case .employeeAction: Words("員工自發行為")
    case .problemCustomer: Words("問題顧客")
    case .internalFailure: Words("內部失誤")
    }
  }

  func words(_ value: ProviderGap) -> Words {
    switch value {
    case .knowledge: Words("1 不了解顧客期望")
    case .standards: Words("2 標準不當")
    case .performance: Words("3 執行未達標準")
    case .promises: Words("4 承諾超出所能")
    }
  }

  func words(_ value: QualityDimension) -> Words {
    switch value {
    case .tangibles: Words("有形性")
    case .reliability: Words("可靠性")
    case .responsiveness: Words("反應性")
    case .assurance: Words("保證性")
    case .empathy: Words("關懷性")
    }
  }

  func words(_ value: ComplainantStyle) -> Words {
    switch value {
    case .passive: Words("消極者（很少開口）", "消極者")
    case .voicer: Words("發言者（告訴我們）", "發言者")
    case .irate: Words("憤怒者（告訴親友並離開）", "憤怒者")
    case .activist: Words("行動者（訴諸第三方）", "行動者")
    }
  }

  func words(_ value: RecoveryMoment) -> Words {
    switch value {
    case .beforeHarm: Words("損害發生前")
    case .onTheSpot: Words("當場")
    case .afterwards: Words("事後")
    }
  }

  func words(_ value: ExpectationForm) -> Words {
    switch value {
    case .stated: Words("明確說出")
    case .implied: Words("隱含")
    case .vague: Words("模糊")
    }
  }

  func words(_ value: ServiceUse) -> Words {
    switch value {
    case .rejected: Words("拒用（無法使用）", "拒用")
    case .accepted: Words("接受（仍然使用）", "接受")
    }
  }
}
