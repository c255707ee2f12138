import RecoveryDomain

struct EnglishCustomerText: CustomerText {
  let book: Phrasebook

  var tab: String { "Customer" }

  func label(_ label: CustomerLabel) -> String {
    switch label {
    case .customer: "customer"
    case .name: "name"
    case .otherNames: "also known as"
    case .phones: "telephone"
    case .emails: "e-mail"
    case .accounts: "account"
    case .language: "language"
    case .prefers: "prefers"
    case .unwanted: "does not wish"
    case .goodTimes: "good times"
    case .quietHours: "quiet hours"
    case .since: "since"
    case .yearlyMargin: "yearly margin"
    case .level: "relationship"
    case .interest: "comes for"
    case .marks: "marks"
    case .preferences: "preferences"
    case .why: "why"
    case .cases: "cases"
    case .paid: "compensation"
    case .contacts: "contacts"
    case .lastContact: "last contact"
    case .care: "care list"
    }
  }

  func level(_ level: RelationshipLevel) -> String { level.rawValue }

  func interest(_ interest: CustomerInterest) -> String { interest.rawValue }

  func evidence(_ evidence: MatchEvidence) -> String {
    let same = StrongIdentifier.allCases.filter(evidence.identifiers.contains).map { identifier in
      switch identifier {
      case .account: "account"
      case .phone: "telephone"
      case .email: "e-mail"
      }
    }
    let first = same.isEmpty ? "No identifier is the same" : "The same \(book.basics.list(same))"
    let name =
      switch evidence.name {
      case .same: "the same name"
      case .variant: "the same name written another way"
      case .partial: "a name that says less"
      case .unknown: "a name is missing"
      case .different: "another name"
      }
    return "\(first); \(name)."
  }

  func matchedByHand(by name: String) -> String { "\(name) said so." }

  func doubt(_ doubt: MatchDoubt) -> String {
    switch doubt {
    case .nameUnknown: "Without a name it could be somebody else at the same number."
    case .namePartial: "The name says too little to be sure."
    case .nameDiffers: "Another name: a shared telephone, or a changed name?"
    case .spellingTaken:
      "Written so it may be somebody else: complaints under another name that reads the same were taken for theirs."
    case .severalFit: "Several customers fit."
    case .identifiersDisagree: "What is given points to different customers."
    case .onlyName: "Only the name is the same."
    }
  }

  var nobody: String { "No customer on file fits." }
  var suggestionsHeading: String { "May be" }
  func chooseKey(_ key: String) -> String { "\(key) looks up the customer whose case it is" }
  func recordKey(_ key: String) -> String { "\(key) puts the complainant on file as a new customer" }
  func suggestionKeys(accept: String, refuse: String) -> String { "\(accept) it is, \(refuse) it is not" }
  func casesHeading(_ count: Int, open: Int) -> String {
    "\(book.counted(count, "case")), \(book.number(open)) open"
  }
  var journeyHeading: String { "One journey" }
  func moreCases(_ count: Int) -> String { "and \(book.number(count)) more" }
  func careList(_ count: Int) -> String {
    "On the care list: we failed them \(count == 1 ? "once" : "\(book.number(count)) times") before"
  }
  var careMark: String { "care list" }
  func mergedWith(_ numbers: [CustomerNumber]) -> String {
    "merged with \(book.basics.list(numbers.map(\.description)))"
  }
  func mergedInto(_ number: CustomerNumber) -> String { "merged into \(number)" }
  func caseMergedInto(_ number: CaseNumber) -> String { "merged into \(number)" }
  func tenure(months: Int) -> String {
    months < 24 ? book.counted(months, "month") : book.counted(months / 12, "year")
  }

  func advice(_ advice: ContactAdvice) -> String {
    switch advice {
    case .unwantedChannel(let channel, let preferred):
      "The customer would rather not be contacted this way (\(book.word(channel)))"
        + (preferred.map { "; \($0 == channel ? "ask first" : "they prefer \(book.word($0))")" } ?? "") + "."
    case .quietHours(let hours, let isOwnWish):
      (isOwnWish ? "The customer asked not to be called" : "Customers are not called")
        + " from \(hours.begin) to \(hours.end); it is quiet until \(hours.end)."
    case .notAGoodTime(let wish): "This is not when the customer likes to be called (\(wish))."
    case .language(let tag): "The customer wishes to be spoken to in \(book.languageName(tag))."
    }
  }

  func refusal(_ refusal: CustomerRefusal) -> String {
    switch refusal {
    case .noSuchCustomer(let number): "There is no customer \(number); look with “redress customers list”."
    case .notMatched: "The case has no customer; nothing to take back."
    case .nobodyNamed: "The case tells no name and no contact to put on file; correct it first."
    case .sameCustomer: "A customer cannot be merged into itself; name two."
    case .customerMerged(let number, let into): "\(number) was merged into \(into); use that one."
    case .customerNotMerged(let number): "\(number) was not merged; nothing to take back."
    case .caseMerged(let into): "The case is worked on in \(into); go there, or un-merge it first."
    case .caseNotMerged: "The case was not merged; nothing to take back."
    case .sameCase: "A case cannot be merged into itself; name another."
    }
  }

  func imported(_ counts: CustomerImportSummary, file: String, isDryRun: Bool) -> String {
    let told =
      "\(book.number(counts.read)) read, \(book.number(counts.new)) new, \(book.number(counts.changed)) changed, "
      + "\(book.number(counts.same)) the same, \(book.number(counts.untaken)) not taken"
    return isDryRun
      ? "\(file): nothing recorded; it would be \(told)."
      : "\(file): \(told); \(book.counted(counts.matchedCases, "case")) matched."
  }

  func untaken(_ row: UntakenCustomerRow, file: String) -> String {
    let reason =
      switch row.fault {
      case .unreadable(let need): "cannot be read (\(book.word(need)))"
      case .tellsNobody: "tells no name, telephone, address or account"
      case .contradicts(let first):
        "says other things of the customer than row \(book.number(first)), which holds; leave one of the two"
      }
    return "\(file), row \(book.number(row.row)): not taken: it \(reason)."
  }
  func moreUntaken(_ count: Int) -> String { "\(book.counted(count, "more row")) not taken." }

  func merged(_ from: CustomerNumber, into: CustomerNumber) -> String {
    "\(from) and \(into) are one customer now, \(into); “redress customers unmerge \(from)” takes it back."
  }
  func unmerged(_ from: CustomerNumber) -> String { "\(from) stands for itself again." }
  func alreadyOnFile(_ number: CustomerNumber) -> String { "The case is \(number)'s already." }
  var alreadySo: String { "It was so already." }
  var noCustomers: String { "No customer fits." }
  var chooseHint: String { "K-000123, a name, a telephone, an address" }
  var chooseLabel: String { "which one" }
  var moreCustomers: String { "More customers fit: write more of the name, or a telephone." }
  func refusedBefore(_ number: CustomerNumber) -> String {
    "Somebody said that the case is not \(number)'s; saved, it is."
  }
  var refusedSuggestion: String { "suggestion refused" }

  func matched(_ event: CaseMatched, _ scene: StoryScene) -> String {
    event.evidence.map { "The case was found to be \(event.customer)'s. \(evidence($0))" }
      ?? "\(scene.actor) said that the case is \(event.customer)'s"
  }
  func unmatched(_ event: CaseUnmatched, _ scene: StoryScene) -> String {
    event.isFinding
      ? "What spoke for \(event.customer) speaks for another customer since the customers were separated; whose the case is has to be said"
      : "\(scene.actor) said that the case is not \(event.customer)'s"
  }
  func careListed(_ event: CaseCareListed, _ scene: StoryScene) -> String {
    event.behind.isEmpty
      ? "The customer is no longer on the care list"
      : "The customer is on the care list because of \(book.basics.list(event.behind.map(\.description)))"
  }
  func caseMerged(_ event: CaseMerged, _ scene: StoryScene) -> String {
    "\(scene.actor) merged the case into \(event.into)"
  }
  func absorbed(_ event: CaseAbsorbed, _ scene: StoryScene) -> String {
    "\(scene.actor) merged \(event.other) into this case"
  }
  func caseUnmerged(_ event: CaseUnmerged, _ scene: StoryScene) -> String {
    "\(scene.actor) took the merging into \(event.from) back"
  }
  func separated(_ event: CaseSeparated, _ scene: StoryScene) -> String {
    "\(scene.actor) took the merging of \(event.other) back"
  }

  var acceptSuggestion: ActionWords {
    ActionWords("it is they", "The case is the suggested customer's, or one's whom you look up")
  }
  var chooseCustomer: ActionWords {
    ActionWords("whose it is", "Look up the customer whose case it is")
  }
  var refuseSuggestion: ActionWords { ActionWords("it is not", "The case is not the suggested customer's") }
  var recordCustomer: ActionWords {
    ActionWords("new customer", "Put the complainant on file as a new customer")
  }
  var unmatch: ActionWords { ActionWords("not this customer", "Take the match of the customer back") }
  var mergeCase: ActionWords { ActionWords("merge", "Work on this case in another one") }
  var unmergeCase: ActionWords {
    ActionWords("un-merge", "Take the merging back: work on this case by itself again")
  }
  var mergingSearchWords: String { "merge unmerge un-merge take back combine join duplicate" }
  func unmergeKey(_ key: String) -> String { "\(key) takes the merging back." }
  var otherCases: ActionWords {
    ActionWords("customer's cases", "Show the other cases of the customer whom the case is matched to")
  }
  var otherCasesTitle: String { "Other cases of this customer" }
  var noOtherCases: String { "The customer whom this case is matched to has no other case." }
  var notMatched: String { "This case is matched to no customer yet, so no customer's cases can be shown." }
}
