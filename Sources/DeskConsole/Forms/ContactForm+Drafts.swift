import CellScreen
import DeskText
import RecoveryDomain

extension ContactForm {
  /// The policy's words for the case, those about its own actions first, then what says that one is sorry; the words
  /// that admit fault come first where it is judged that the desk failed, and behind the others otherwise.
  static func drafts(_ context: FormContext) -> [String] {
    guard let state = context.state else { return [] }
    let policy = context.environment.policy
    let own =
      state.actions.filter(\.isOutstanding).reversed() + state.actions.filter(\.isCarriedOut).reversed()
    let regret = policy.actions.filter { $0.serves.contains(.regret) }.map(\.code)
    let failed = state.judgement.map { $0.judgement != .notUpheld } ?? false
    let promise = context.moment(.nextWord, typed: .nextWordAt)
    var offered: [String] = []
    for code in own.map(\.code) + regret + policy.actions.map(\.code) {
      guard let draft = policy.action(code)?.draft else { continue }
      let variants = [draft.text] + (draft.admitting.map { [$0] } ?? [])
      for words in failed ? variants.reversed() : variants {
        let text = context.book.filled(
          words, state, action: own.first { $0.code == code }, promise: promise,
          agent: context.environment.me.name, now: context.now)
        if !offered.contains(text) { offered.append(text) }
      }
    }
    return offered
  }
}

extension FormDialog {
  /// Why the policy's words cannot be put in; nil when they can.
  func obstacleToDraft(_ scene: ConsoleScene) -> String? {
    let texts = scene.environment.phrasebook.messageDrafts
    guard form == .contact, !isSending else { return texts.notHere }
    let drafts = ContactForm.drafts(formContext(scene))
    if drafts.isEmpty { return texts.notHere }
    let text = values.text(.text)
    return text.isEmpty || drafts.contains { $0.trimmed == text } ? nil : texts.ownWords
  }

  /// Puts the policy's words in: the first ones into an empty text, the next ones where some stand already, and after
  /// the last an empty text again.
  mutating func insertDraft(_ scene: ConsoleScene) {
    let drafts = ContactForm.drafts(formContext(scene))
    let text = values.text(.text)
    let place = drafts.firstIndex { $0.trimmed == text }.map { $0 + 1 } ?? 0
    replaceText(.text, with: place < drafts.count ? drafts[place] : "")
    if let field = fields(scene).firstIndex(where: { $0.id == .text }) { focus = field }
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    let blank: (Character) -> Bool = { $0.isWhitespace }
    return String(drop(while: blank).reversed().drop(while: blank).reversed())
  }
}
