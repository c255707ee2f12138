import RecoveryDomain

/// How a language tells what went wrong: one sentence each with what, where and the mend.
public protocol FaultText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// About the desk as a whole.
  func sentence(_ fault: DeskFault) -> String
  /// About files, the disk, the lock.
  func sentence(_ fault: StorageFault) -> String
  /// About a file of complaints.
  func sentence(_ fault: IntakeFault) -> String
  /// About a policy file; its mistakes follow one by one through ``mistake(_:)``.
  func sentence(_ fault: PolicyFault) -> String
  /// About one mistake in a policy.
  func mistake(_ mistake: PolicyMistake) -> String
  /// About what was asked for.
  func sentence(_ fault: RequestFault) -> String
  /// About the terminal.
  func sentence(_ fault: TerminalFault) -> String
  /// About a theme.
  func sentence(_ fault: ThemeFault) -> String
  /// About the user's settings.
  func sentence(_ fault: ConfigurationFault) -> String
  /// What a setting must be.
  func word(_ kind: SettingKind) -> String
  /// About half-written texts that are kept.
  func sentence(_ fault: DraftFault) -> String
  /// About a person's own keys.
  func sentence(_ fault: KeyFault) -> String
  /// About what should not be possible.
  func unexpected(_ detail: String) -> String
  /// What standard input is called where a file is named.
  var standardInput: String { get }
}

extension FaultText {
  /// The name of a file as people know it.
  func place(_ path: String) -> String { path == "-" ? standardInput : path }

  /// Names in quotation marks as a list.
  func names(_ names: [String]) -> String { book.basics.names(names) }

  /// That a word is none of those that may stand in its place, which a language tells by `among` and `instead`.
  ///
  /// Where all of them come down to the one that was meant, only that one is told.
  func unknownWord(_ word: String, _ allowed: [String], among: String, instead: String, _ separator: String)
    -> String
  {
    let hint = book.basics.perhaps(word, among: allowed, after: separator)
    return (allowed.count == 1 && !hint.isEmpty ? instead : among) + hint
  }

  /// The system's reason in brackets, or nothing.
  func because(_ reason: String?) -> String { reason.map { book.basics.bracketed($0) } ?? "" }
}

extension Phrasebook {
  /// The sentences about what went wrong.
  public var faults: any FaultText {
    choose(
      english: EnglishFaultText(book: self), simplifiedChinese: SimplifiedFaultText(book: self),
      traditionalChinese: TraditionalFaultText(book: self))
  }

  /// What went wrong in one sentence, on one line, harmless to a terminal whatever names it holds.
  public func sentence(of fault: Fault) -> String {
    let text = faults
    let sentence =
      switch fault {
      case .desk(let fault): text.sentence(fault)
      case .storage(let fault): text.sentence(fault)
      case .intake(let fault): text.sentence(fault)
      case .policy(let fault): text.sentence(fault)
      case .request(let fault): text.sentence(fault)
      case .terminal(let fault): text.sentence(fault)
      case .theme(let fault): text.sentence(fault)
      case .configuration(let fault): text.sentence(fault)
      case .draft(let fault): text.sentence(fault)
      case .key(let fault): text.sentence(fault)
      case .unexpected(let detail): text.unexpected(detail)
      }
    return Harmless.line(sentence)
  }

  /// The mistakes of a policy, or what is doubtful in it, a line each; empty for any other fault.
  public func details(of fault: Fault) -> [String] {
    let mistakes: [PolicyMistake]
    switch fault {
    case .policy(.mistakes(_, let found)), .policy(.doubts(_, let found)): mistakes = found
    default: return []
    }
    let text = faults
    return mistakes.map { Harmless.line(text.mistake($0)) }
  }
}
