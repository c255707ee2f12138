import RecoveryDomain

/// The words for the coded facts of a case in English.
extension EnglishVocabularyText {
  func words(_ value: CaseFact) -> Words {
    switch value {
    case .kind: Words("what failed", "kind")
    case .severity: Words("how grave it is", "severity")
    case .cause: Words("where it comes from", "cause")
    case .asked: Words("what was asked for", "asked")
    case .criticalReason: Words("why critical")
    case .problemSide: Words("problem side")
    case .content: Words("complaint content", "content")
    case .failureClass: Words("failure class")
    case .redoable: Words("can it be redone")
    case .moment: Words("moment of recovery", "moment")
    case .rootCause: Words("root cause")
    case .gap: Words("provider gap", "gap")
    case .dimension: Words("quality dimension", "dimension")
    case .motive: Words("motive")
    case .style: Words("complainant style", "style")
    case .expectation: Words("expectation 1–9", "expectation")
    case .expectationForm: Words("how it was expected")
    case .serviceUse: Words("use of the service")
    case .assessed: Words("assessed loss")
    }
  }

  func words(_ value: ProblemSide) -> Words {
    switch value {
    case .practical: Words("practical loss", "practical")
    case .emotional: Words("hurt feelings", "emotional")
    case .both: Words("loss and hurt", "both")
    }
  }

  func words(_ value: ComplaintContent) -> Words {
    switch value {
    case .product: Words("product quality", "product")
    case .service: Words("service")
    case .price: Words("price")
    case .integrity: Words("integrity")
    }
  }

  func words(_ value: CustomerMotive) -> Words {
    switch value {
    case .compensation: Words("refund or compensation", "compensation", "refund")
    case .venting: Words("venting", "vent")
    case .improvement: Words("helping us improve", "improve")
    case .sparingOthers: Words("sparing others")
    case .control: Words("getting control back", "control")
    }
  }

  func words(_ value: FailureClass) -> Words {
    switch value {
    case .unavailable: Words("service unavailable", "unavailable")
    case .slow: Words("unreasonably slow", "slow")
    case .otherCore: Words("other core failure")
    case .specialNeed: Words("special need")
    case .preference: Words("preference")
    case .customerError: Words("customer's own error")
    case .disruptiveOthers: Words("disruptive others")
    case .attention: Words("attention paid", "attention")
    case .unusualAct: Words("unusual act")
    case .culturalNorm: Words("cultural norm")
    case .wholeExperience: Words("whole experience")
    case .adverseConditions: Words("under adverse conditions")
    case .drunk: Words("drunk")
    case .abusive: Words("abusive")
    case .breakingRules: Words("breaking rules")
    case .uncooperative: Words("uncooperative")
    case .caughtInternally: Words("caught before the customer", "internal")
    }
  }

  func words(_ value: FailureGroup) -> Words {
    switch value {
    case .deliverySystem: Words("delivery system")
    case .needsAndRequests: Words("needs and requests")
    case .employeeAction: Words("unprompted employee action")
    case .problemCustomer: Words("problem customer")
    case .internalFailure: Words("internal failure")
    }
  }

  func words(_ value: ProviderGap) -> Words {
    switch value {
    case .knowledge: Words("1 not knowing what is expected", "1", "knowing")
    case .standards: Words("2 wrong standards", "2")
    case .performance: Words("3 performance below standard", "3")
    case .promises: Words("4 promises beyond delivery", "4")
    }
  }

  func words(_ value: QualityDimension) -> Words {
    switch value {
    case .tangibles: Words("tangibles")
    case .reliability: Words("reliability")
    case .responsiveness: Words("responsiveness")
    case .assurance: Words("assurance")
    case .empathy: Words("empathy")
    }
  }

  func words(_ value: ComplainantStyle) -> Words {
    switch value {
    case .passive: Words("passive: seldom says it", "passive")
    case .voicer: Words("voicer: tells us", "voicer")
    case .irate: Words("irate: tells friends, leaves", "irate")
    case .activist: Words("activist: goes to third parties", "activist")
    }
  }

  func words(_ value: RecoveryMoment) -> Words {
    switch value {
    case .beforeHarm: Words("before harm")
    case .onTheSpot: Words("on the spot")
    case .afterwards: Words("afterwards")
    }
  }

  func words(_ value: ExpectationForm) -> Words {
    switch value {
    case .stated: Words("stated")
    case .implied: Words("implied")
    case .vague: Words("vague")
    }
  }

  func words(_ value: ServiceUse) -> Words {
    switch value {
    case .rejected: Words("rejected: not usable", "rejected")
    case .accepted: Words("accepted: used all the same", "accepted")
    }
  }
}
