import RecoveryDomain

/// The domain's words in English.
struct EnglishVocabularyText: VocabularyText {
  func words(_ value: Severity) -> Words {
    switch value {
    case .ordinary: Words("ordinary", "normal")
    case .severe: Words("severe", "serious")
    case .critical: Words("critical")
    }
  }

  func words(_ value: CauseClass) -> Words {
    switch value {
    case .service: Words("nature of the service", "service")
    case .organisation: Words("our doing", "organisation", "organization", "us")
    case .customer: Words("the customer's error", "customer")
    case .outside: Words("outside events", "outside", "external")
    }
  }

  func words(_ value: Channel) -> Words {
    switch value {
    case .counter: Words("counter", "in person", "desk")
    case .phone: Words("phone", "telephone", "call")
    case .voiceMessage: Words("voice message", "voicemail")
    case .webForm: Words("web form", "form", "web")
    case .email: Words("e-mail", "email", "mail")
    case .chat: Words("chat")
    case .letter: Words("letter", "post")
    case .social: Words("social media", "social")
    case .kiosk: Words("kiosk", "self-service")
    case .survey: Words("survey", "questionnaire")
    case .foundByUs: Words("found by us", "proactive")
    case .other: Words("other channel", "other")
    }
  }

  func words(_ value: FailureKind) -> Words {
    switch value {
    case .outcome: Words("outcome", "what was delivered")
    case .process: Words("process", "how it was delivered")
    case .both: Words("outcome and process", "both")
    }
  }

  func words(_ value: WaitReason) -> Words {
    switch value {
    case .customer: Words("the customer", "customer")
    case .others: Words("others", "department", "supplier")
    }
  }

  func words(_ value: RemedyAsked) -> Words {
    switch value {
    case .makeGood: Words("repair or make good", "make good", "repair")
    case .fullRefund: Words("full refund")
    case .partialRefund: Words("partial refund")
    case .apology: Words("an apology", "apology")
    case .explanation: Words("an explanation", "explanation")
    case .assurance: Words("assurance that it won't recur", "assurance")
    case .beHeard: Words("to be heard", "be heard")
    }
  }

  func words(_ value: CaseFlag) -> Words {
    switch value {
    case .vulnerable: Words("vulnerable person", "vulnerable")
    case .gonePublic: Words("has gone public", "gone public", "public")
    case .threatensPublic: Words("threatens to go public", "threatens")
    case .repeatFailure: Words("repeat failure", "repeat")
    case .guaranteeInvoked: Words("guarantee invoked", "guarantee")
    }
  }

  func words(_ value: CaseStatus) -> Words {
    switch value {
    case .open: Words("open")
    case .waitingCustomer: Words("waiting for the customer", "waiting customer")
    case .waitingOthers: Words("waiting for others", "waiting others")
    case .waitingApproval: Words("waiting for approval", "approval")
    case .resolved: Words("resolved")
    case .closed: Words("closed")
    case .voided: Words("voided", "void")
    }
  }

  func words(_ value: Judgement) -> Words {
    switch value {
    case .upheld: Words("upheld")
    case .partlyUpheld: Words("partly upheld", "partly")
    case .notUpheld: Words("not upheld")
    }
  }

  func words(_ value: Redoable) -> Words {
    switch value {
    case .yes: Words("can be redone", "yes")
    case .no: Words("cannot be redone", "no")
    case .tooLate: Words("too late to redo", "too late")
    }
  }

  func words(_ value: Rating.Question) -> Words {
    switch value {
    case .outcome: Words("outcome")
    case .procedure: Words("procedure")
    case .treatment: Words("treatment")
    case .overall: Words("overall")
    case .comeAgain: Words("would come again", "come again")
    }
  }

  func words(_ value: RecoveryPart) -> Words {
    switch value {
    case .regret: Words("regret")
    case .putRight: Words("put right")
    case .reimburse: Words("reimburse")
    case .reform: Words("reform")
    }
  }

  func words(_ value: RecoveryStep) -> Words {
    switch value {
    case .record: Words("record")
    case .judge: Words("judge")
    case .scope: Words("scope and route", "scope")
    case .analyse: Words("analyse", "analyze")
    case .propose: Words("propose")
    case .approve: Words("approve")
    case .carryOut: Words("carry out")
    case .evaluate: Words("evaluate")
    }
  }

  func words(_ value: ClockKind) -> Words {
    switch value {
    case .acknowledge: Words("acknowledge")
    case .nextWord: Words("next word")
    case .promisedAction: Words("promised action")
    case .othersAnswer: Words("others' answer", "others")
    case .resolve: Words("resolve")
    case .statutory: Words("statutory deadline", "statutory")
    case .deadline: Words("policy deadline", "deadline")
    case .followUp: Words("follow-up")
    }
  }

  func words(_ value: HeadStart) -> Words {
    switch value {
    case .severe: Words("severe")
    case .failedRecovery: Words("failed recovery")
    case .repeatFailure: Words("repeat failure")
    case .careList: Words("care list")
    case .vulnerable: Words("vulnerable")
    case .publicity: Words("publicity")
    case .guarantee: Words("guarantee")
    }
  }

  func words(_ value: Role) -> Words {
    switch value {
    case .agent: Words("agent")
    case .senior: Words("senior agent", "senior")
    case .supervisor: Words("supervisor")
    case .manager: Words("manager")
    case .auditor: Words("auditor")
    }
  }

  func words(_ value: QueueView) -> Words {
    switch value {
    case .allOpen: Words("all open", "all")
    case .mine: Words("mine", "my cases")
    case .unclaimed: Words("unclaimed")
    case .dueSoon: Words("due soon")
    case .overdue: Words("overdue")
    case .waitingCustomer: Words("waiting for the customer", "waiting customer")
    case .waitingOthers: Words("waiting for others", "waiting others")
    case .followUps: Words("follow-ups")
    case .needsReading: Words("needs reading")
    case .closed: Words("closed")
    case .promised: Words("promised by me", "my promises")
    }
  }

  func words(_ value: SpokenLanguage) -> Words {
    switch value {
    case .english: Words("English")
    case .simplifiedChinese: Words("Chinese, simplified")
    case .traditionalChinese: Words("Chinese, traditional")
    case .cantonese: Words("Cantonese")
    case .japanese: Words("Japanese")
    case .korean: Words("Korean")
    case .vietnamese: Words("Vietnamese")
    case .thai: Words("Thai")
    case .malay: Words("Malay")
    case .indonesian: Words("Indonesian")
    case .hindi: Words("Hindi")
    case .arabic: Words("Arabic")
    case .russian: Words("Russian")
    case .french: Words("French")
    case .german: Words("German")
    case .spanish: Words("Spanish")
    case .portuguese: Words("Portuguese")
    case .italian: Words("Italian")
    }
  }

  func words(_ value: NeedsReading) -> Words {
    switch value {
    case .undecodable: Words("bytes that are no text", "undecodable")
    case .fieldCount: Words("wrong number of fields")
    case .received: Words("time of receipt not understood")
    case .syntax: Words("not a JSON object")
    case .tooLong: Words("too long")
    case .unterminated: Words("quote without end")
    }
  }

  func words(_ value: ReasonCode.Purpose) -> Words {
    switch value {
    case .judgement: Words("judgement")
    case .critical: Words("critical")
    case .reopen: Words("reopening", "reopen")
    case .void: Words("voiding", "void")
    case .takeOver: Words("taking over", "take over")
    case .rootCause: Words("root cause", "root_cause")
    }
  }

  func words(_ value: RecoveryAction.AmountRule) -> Words {
    switch value {
    case .none: Words("no amount")
    case .optional: Words("amount if wanted")
    case .required: Words("needs an amount")
    }
  }

  func words(_ value: DetailField) -> Words {
    switch value {
    case .channel: Words("channel")
    case .touchpoint: Words("touchpoint", "where")
    case .product: Words("product")
    case .received: Words("received")
    case .occurred: Words("occurred")
    case .price: Words("price")
    case .claimed: Words("claimed loss", "loss")
    case .foreignAmount: Words("amount as written", "foreign amount")
    case .externalDue: Words("outside deadline", "due")
    case .externalReference: Words("outside reference", "reference")
    case .externalBody: Words("outside body", "body")
    case .customer: Words("customer")
    case .contact: Words("contact")
    case .order: Words("order")
    case .representative: Words("representative")
    case .promised: Words("promised before", "promised")
    case .authority: Words("authority to speak", "authority")
    case .headline: Words("headline")
    case .words: Words("words")
    case .askedWords: Words("asked for, as written")
    }
  }
}
