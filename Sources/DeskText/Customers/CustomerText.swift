import RecoveryDomain

/// The words about customers: whose a case is and why, whom to take care of, when to call.
public protocol CustomerText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// What the tab of the case pane is called.
  var tab: String { get }
  /// What a member of a profile is called.
  func label(_ label: CustomerLabel) -> String
  /// One of Kotler's five levels.
  func level(_ level: RelationshipLevel) -> String
  /// What a customer comes for.
  func interest(_ interest: CustomerInterest) -> String
  /// Why a case is a customer's, in a sentence.
  func evidence(_ evidence: MatchEvidence) -> String
  /// That a person said so.
  func matchedByHand(by name: String) -> String
  /// Why a customer is only suggested, in a sentence.
  func doubt(_ doubt: MatchDoubt) -> String
  /// Nobody is known whose the case could be.
  var nobody: String { get }
  /// The case may be one of these customers'.
  var suggestionsHeading: String { get }
  /// The key with which a person says whose the case is.
  func chooseKey(_ key: String) -> String
  /// The key that puts the complainant on file.
  func recordKey(_ key: String) -> String
  /// The keys that accept and refuse a suggestion.
  func suggestionKeys(accept: String, refuse: String) -> String
  /// The customer's other cases; so many in all.
  func casesHeading(_ count: Int, open: Int) -> String
  /// The cases that belong together with this one.
  var journeyHeading: String { get }
  /// More cases than are listed.
  func moreCases(_ count: Int) -> String
  /// On the care list, because of so many earlier failures.
  func careList(_ count: Int) -> String
  /// The short mark of the care list.
  var careMark: String { get }
  /// Customers that were merged with this one.
  func mergedWith(_ numbers: [CustomerNumber]) -> String
  /// The customer stands under this number now.
  func mergedInto(_ number: CustomerNumber) -> String
  /// The case is worked on in another one.
  func caseMergedInto(_ number: CaseNumber) -> String
  /// So many years, or months, a customer.
  func tenure(months: Int) -> String
  /// What to heed before the customer is contacted.
  func advice(_ advice: ContactAdvice) -> String
  /// Why the rules refuse something about customers.
  func refusal(_ refusal: CustomerRefusal) -> String
  /// What became of a file of customers.
  func imported(_ counts: CustomerImportSummary, file: String, isDryRun: Bool) -> String
  /// A row of the file that was not taken, and why.
  func untaken(_ row: UntakenCustomerRow, file: String) -> String
  /// So many more rows were not taken.
  func moreUntaken(_ count: Int) -> String
  /// Two customers are one now.
  func merged(_ from: CustomerNumber, into: CustomerNumber) -> String
  /// A customer stands for itself again.
  func unmerged(_ from: CustomerNumber) -> String
  /// The case is this customer's already, so that nobody has to be put on file.
  func alreadyOnFile(_ number: CustomerNumber) -> String
  /// It was so already.
  var alreadySo: String { get }
  /// No customer fits what was asked for.
  var noCustomers: String { get }
  /// What a customer is found by, as an example.
  var chooseHint: String { get }
  /// Which of several who fit is meant.
  var chooseLabel: String { get }
  /// More customers fit than are listed.
  var moreCustomers: String { get }
  /// Somebody said that the case is not this customer's, which may be taken back on purpose.
  func refusedBefore(_ number: CustomerNumber) -> String
  /// What a person who accepts a suggestion or refuses one writes in the record.
  var refusedSuggestion: String { get }
  /// What happened to a case, as its story tells it.
  func matched(_ event: CaseMatched, _ scene: StoryScene) -> String
  /// See ``matched(_:_:)``.
  func unmatched(_ event: CaseUnmatched, _ scene: StoryScene) -> String
  /// See ``matched(_:_:)``.
  func careListed(_ event: CaseCareListed, _ scene: StoryScene) -> String
  /// See ``matched(_:_:)``.
  func caseMerged(_ event: CaseMerged, _ scene: StoryScene) -> String
  /// See ``matched(_:_:)``.
  func absorbed(_ event: CaseAbsorbed, _ scene: StoryScene) -> String
  /// See ``matched(_:_:)``.
  func caseUnmerged(_ event: CaseUnmerged, _ scene: StoryScene) -> String
  /// See ``matched(_:_:)``.
  func separated(_ event: CaseSeparated, _ scene: StoryScene) -> String
  /// The words of the actions.
  var acceptSuggestion: ActionWords { get }
  /// Says whose the case is where nobody is suggested.
  var chooseCustomer: ActionWords { get }
  /// Refuses the first suggestion.
  var refuseSuggestion: ActionWords { get }
  /// Puts the complainant on file.
  var recordCustomer: ActionWords { get }
  /// Takes the match back.
  var unmatch: ActionWords { get }
  /// Merges the case into another.
  var mergeCase: ActionWords { get }
  /// Takes the merging of the case back.
  var unmergeCase: ActionWords { get }
  /// Other words by which merging and taking it back are looked for.
  var mergingSearchWords: String { get }
  /// The key that takes a merging back, in a sentence.
  func unmergeKey(_ key: String) -> String
  /// Show the other cases of the customer whose the case is.
  var otherCases: ActionWords { get }
  /// The menu of the customer's other cases.
  var otherCasesTitle: String { get }
  /// The customer has no other case.
  var noOtherCases: String { get }
  /// Nobody knows whose the case is, so the customer's cases cannot be told.
  var notMatched: String { get }
}

/// The members of a customer's profile, and what their cases come to.
public enum CustomerLabel: String, CaseIterable, Sendable {
  case customer, name, otherNames, phones, emails, accounts, language, prefers, unwanted, goodTimes,
    quietHours,
    since, yearlyMargin, level, interest, marks, preferences, why, cases, paid, contacts, lastContact, care
}

/// What a run of importing customers counted.
public struct CustomerImportSummary: Hashable, Sendable {
  /// Rows read.
  public var read: Int
  /// New customers.
  public var new: Int
  /// Customers of whom another thing is known now.
  public var changed: Int
  /// Customers of whom the same is on file already.
  public var same: Int
  /// Rows that cannot be read, that tell nobody, or that contradict an earlier one.
  public var untaken: Int
  /// Cases that were found to be a customer's.
  public var matchedCases: Int

  /// A summary from its counts.
  public init(read: Int, new: Int, changed: Int, same: Int, untaken: Int, matchedCases: Int) {
    self.read = read
    self.new = new
    self.changed = changed
    self.same = same
    self.untaken = untaken
    self.matchedCases = matchedCases
  }
}

extension Phrasebook {
  /// The words about customers.
  public var customers: any CustomerText {
    choose(
      english: EnglishCustomerText(book: self), simplifiedChinese: SimplifiedCustomerText(book: self),
      traditionalChinese: TraditionalCustomerText(book: self))
  }
}
