import CellScreen
import DeskText
import RecoveryDomain

/// The words of a notice in the language in use.
struct NoticeWords {
  /// In which scene it is said.
  let scene: ConsoleScene

  private var book: Phrasebook { scene.environment.phrasebook }
  private var text: any ConsoleFrameText { book.consoleFrame }

  /// Tells a notice.
  func tell(_ notice: Notice) -> (words: String, role: Role) {
    switch notice.content {
    case .saving(let subject): (text.saving(name(subject)), .message)
    case .saved(let subject, let number):
      (subject.deed.map { text.became($0, number) } ?? text.saved(name(subject), number), .good)
    case .already(let subject, let number): (text.already(name(subject), number), .message)
    case .refused(let refusal):
      (book.refusals.sentence(refusal, policy: scene.environment.policy, now: scene.state.now), .warning)
    case .failed(let fault, let keepsText):
      (book.basics.sentences([book.sentence(of: fault)] + (keepsText ? [text.textIsKept] : [])), .error)
    case .nothingToTake(let isAnyOpen): (book.commands.nothingToTake(isAnyOpen: isAnyOpen), .message)
    case .unboundKey(let key): (text.unboundKey(key.map(\.description).joined(separator: " ")), .dim)
    case .lost(let losses): (book.basics.sentences(losses.map(sentence)), .warning)
    case .clocks(let announcement):
      (
        announcement.words(book, isHidden: scene.state.isHidden),
        announcement.overdueCount > 0 ? .overdue : .dueSoon
      )
    case .obstacle(let reason): (reason, .warning)
    case .draftsKept(let names): (book.drafts.kept(names.sorted().map(name)), .message)
    case .draftLeft: (book.drafts.left(key: key(of: "console.drafts")), .message)
    case .draftRestored: (book.drafts.restored, .message)
    case .themeChosen(let name): (book.consoleHost.themeChosen(name), .message)
    case .mouse(let isOn): (isOn ? book.consoleHost.mouseIsOn : book.consoleHost.mouseIsOff, .message)
    case .told(let notice): tell(notice)
    }
  }

  /// Who has cases now that were the reader's.
  private func sentence(_ loss: CaseLoss) -> String {
    let named = loss.numbers.prefix(CaseLoss.namedLimit).map(\.description)
    let rest = loss.numbers.count - named.count
    let list = book.basics.list(rest > 0 ? named + [book.batch.andMore(rest)] : named)
    return text.isNowWith(loss.holder, list, count: loss.numbers.count)
  }

  /// The keys of an action that works everywhere.
  private func key(of id: String) -> String {
    scene.environment.keymap.key(of: id, in: [.anywhere]) ?? ""
  }

  /// Tells what the host says.
  private func tell(_ notice: HostNotice) -> (words: String, role: Role) {
    switch notice {
    case .firstSteps: (book.consoleHost.firstSteps, .message)
    case .fault(let fault): (book.sentence(of: fault), fault.category == .error ? .error : .warning)
    case .themeReadAgain(let name): (book.consoleHost.themeReadAgain(name), .message)
    case .themeIsFaint(let name, let spot, let more):
      (
        book.consoleHost.themeIsFaint(
          name,
          book.themeCommands.weak(
            role: spot.role.name, ground: spot.ground.name, contrast: spot.contrastText, least: spot.leastText
          ),
          more: more), .warning
      )
    case .themeStays(let fault): (book.consoleHost.themeStays(book.sentence(of: fault)), .warning)
    }
  }

  /// What a draft is called: its case and its form.
  func name(_ draft: KeptDraft.Name) -> String {
    let form = FormID(rawValue: draft.form)?.definition.title(book.consoleForms)
    return [draft.number?.description, form ?? book.recoveryPane.words.label].compactMap { $0 }
      .joined(separator: " ")
  }

  /// What a command is called.
  func name(_ subject: CommandSubject) -> String {
    switch subject {
    case .form(let form): form.definition.title(book.consoleForms)
    case .question(.resolve): book.caseActions.resolve.label
    case .question(.close): book.caseActions.close.label
    case .question(.quit): text.quit.label
    case .question(.discard): book.drafts.discard.label
    case .question(.undo): book.undo.undo.label
    case .claim: book.caseActions.claim.label
    case .takeNext: text.takeNext.label
    case .package: book.recoveryPane.title
    case .customer(.accepted): book.customers.acceptSuggestion.label
    case .customer(.refused): book.customers.refuseSuggestion.label
    case .customer(.recorded): book.customers.recordCustomer.label
    case .batch(let kind): kind.label(book)
    }
  }
}
