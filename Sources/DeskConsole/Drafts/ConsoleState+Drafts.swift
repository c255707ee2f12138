import CellScreen
import DeskText
import RecoveryDomain

extension ConsoleState {
  /// Takes back what was half written when a console of this user ended; from now on drafts are kept by the host.
  ///
  /// Call it before the first screen, so that nothing can be typed that a draft would meet.
  /// - Returns: The drafts that this console cannot read: the host must leave them where they are.
  @discardableResult
  public mutating func restore(_ drafts: [KeptDraft]) -> [KeptDraft] {
    drafting.isOffered = true
    var unreadable: [KeptDraft] = []
    for draft in drafts {
      if let package = draft.packageWords {
        recovery.write(package.words, for: package.number)
      } else if let form = draft.formDraft {
        self.drafts[form.key] = FormDraft(
          values: form.values, attempt: nil, writtenAt: draft.writtenAt)
      } else {
        unreadable.append(draft)
        continue
      }
      drafting.kept[draft.name] = draft
    }
    if !drafting.kept.isEmpty { notice = Notice(content: .draftsKept(Array(drafting.kept.keys))) }
    return unreadable
  }

  /// What must be kept before the console ends, whether typing has paused or not.
  public mutating func keepDraftsNow() -> [ConsoleEffect] {
    guard drafting.isOffered else { return [] }
    drafting.settle()
    let current = halfWritten
    let changed = current.values.filter { drafting.kept[$0.name]?.values != $0.values }
    let gone = drafting.kept.keys.filter { current[$0] == nil }
    guard !changed.isEmpty || !gone.isEmpty else { return [] }
    drafting.kept = current
    drafting.isFailing = false
    return [.keepDrafts(changed.sorted { $0.name < $1.name }, gone: gone.sorted())]
  }

  /// What was half written and is kept for the next time, in a sentence; nil when there is nothing.
  public func keptDrafts(_ environment: ConsoleEnvironment) -> String? {
    guard drafting.isOffered, !drafting.isFailing, !drafting.kept.isEmpty else { return nil }
    let notice = Notice(content: .draftsKept(Array(drafting.kept.keys)))
    return NoticeWords(scene: ConsoleScene(self, environment)).tell(notice).words
  }

  /// Something was typed: it is kept as soon as typing pauses.
  mutating func touchDrafts(atOnce: Bool = false) { drafting.touch(now: now, atOnce: atOnce) }

  /// What is to be kept, once typing has paused.
  mutating func keepDraftsInTime() -> [ConsoleEffect] {
    guard let due = drafting.due, now >= due else { return [] }
    return keepDraftsNow()
  }

  /// The host could not keep them: it is told all of it again when something is typed next.
  mutating func failToKeep(_ fault: Fault) {
    drafting.isFailing = true
    drafting.kept = [:]
    notice = Notice(content: .failed(fault, keepsText: false))
  }

  /// All that is half written: drafts that were left, open forms, words for packages.
  private var halfWritten: [KeptDraft.Name: KeptDraft] {
    var all: [KeptDraft.Name: KeptDraft] = [:]
    func add(_ draft: KeptDraft) { all[draft.name] = draft }
    for (key, draft) in drafts { add(KeptDraft(key, draft.values, writtenAt: draft.writtenAt)) }
    for (number, words) in recovery.words { add(KeptDraft(package: number, words: words)) }
    for dialog in dialogs {
      switch dialog {
      case .form(let form) where form.isTouched:
        add(KeptDraft(form.draftKey, form.values, writtenAt: form.writtenAt))
      case .form(let form): all[form.draftKey.name] = nil
      case .words(let words) where !words.area.isEmpty:
        add(KeptDraft(package: words.number, words: words.area.text))
      default: break
      }
    }
    return all
  }
}

extension KeptDraft.Name: Comparable {
  /// New complaints first, then by case, then by form, then by copy.
  public static func < (left: Self, right: Self) -> Bool {
    (left.number?.value ?? 0, left.form, left.copy) < (right.number?.value ?? 0, right.form, right.copy)
  }
}
