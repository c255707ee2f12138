import RecoveryDomain

extension FormID {
  /// A command such as the form gives, for asking what stands against it before anything is filled in; nil where there
  /// is no case yet. What it holds means nothing.
  /// - Parameter about: The one thing that the form is opened for: analysts' facts are theirs to add on any case.
  func specimen(_ about: FormAbout? = nil) -> CaseCommand? {
    switch self {
    case .complaint: nil
    case .note: .note(text: "")
    case .contact: .contact(CustomerContacted(channel: .phone, reached: true, nextWordBy: nil, text: ""))
    case .classify: .classify(Self.classification(about))
    case .judge: .judge(.upheld, reason: "", point: nil, text: nil)
    case .point: .addPoint(text: "")
    case .wait: .wait(.customer, party: nil, due: nil, text: "")
    case .answered: .answered(text: "")
    case .correct: .correct(details: CaseDetails(), received: nil, isRead: false)
    case .link: .link(CaseNumber(0))
    case .rate: .rate(nil)
    case .reopen: .reopen(reason: "", text: nil)
    case .void: .void(reason: "")
    case .release: .release(text: nil)
    case .handOver: .handOver(to: "", text: "")
    case .takeOver: .takeOver(reason: "")
    case .withdraw: .withdraw(0, text: "")
    case .extend: .extendDeadline(code: "", text: "")
    case .guarantee: .invokeGuarantee(GuaranteeClaim(guarantee: ""))
    case .match: .match(CustomerNumber(0), nil)
    case .unmatch: .unmatch(CustomerNumber(0), reason: "")
    case .mergeCase: .merge(into: CaseNumber(0), reason: "")
    case .unmergeCase: .unmerge(reason: "")
    }
  }

  /// A change of one fact, or of one that an agent owes where the form asks for all.
  private static func classification(_ about: FormAbout?) -> Classification {
    var change = Classification()
    change.cleared = [.kind]
    if case .field(let id)? = about, let fact = CaseFact(rawValue: id.rawValue) { change.cleared = [fact] }
    return change
  }
}
