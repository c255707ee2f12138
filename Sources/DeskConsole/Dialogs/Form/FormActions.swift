import CellScreen
import DeskText
import RecoveryDomain

/// What can be done in every form.
enum FormActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord(
      "form.send", ["ctrl-d", "alt-enter", "ctrl-s"], in: [.form], footer: 0, words: { $0.consoleForms.send }
    ) {
      state, environment in
      state.sendForm(environment)
    },
    ActionRecord("form.next", ["tab"], in: [.form], footer: 1, words: { $0.consoleForms.next }) {
      state, environment in
      state.editForm(environment) { $0.moveFocus(by: 1, $1) }
    },
    ActionRecord("form.previous", ["shift-tab"], in: [.form], words: { $0.consoleForms.previous }) {
      state, environment in
      state.editForm(environment) { $0.moveFocus(by: -1, $1) }
    },
    ActionRecord("form.enter", ["enter"], in: [.form], words: { $0.consoleForms.enter }) {
      state, environment in
      state.enterInForm(environment)
    },
    ActionRecord(
      "form.editor", ["ctrl-o", "f4"], in: [.form, .words], words: { $0.drafts.editor },
      obstacle: { $0.editorObstacle($1) }
    ) { state, environment in
      state.openEditor(environment)
    },
    ActionRecord(
      "form.draft", ["ctrl-t"], in: [.form], words: { $0.messageDrafts.insert },
      obstacle: { state, environment in
        guard case .form(let form)? = state.dialogs.last else { return nil }
        return form.obstacleToDraft(ConsoleScene(state, environment))
      }
    ) { state, environment in
      state.editForm(environment) { $0.insertDraft($1) }
    },
    ActionRecord(
      "form.similar", ["ctrl-g"], in: [.form], words: { $0.drafts.openSimilar },
      obstacle: { state, environment in
        state.similarCases.isEmpty ? environment.phrasebook.drafts.noSimilar : nil
      }
    ) { state, _ in
      state.openMenu(.similar, at: 0)
      return []
    }.showingOthers,
    ActionRecord(
      "form.discard", ["ctrl-x"], in: [.form], words: { $0.drafts.discard },
      obstacle: { state, environment in
        guard case .form(let form)? = state.dialogs.last, !form.isTouched || form.isSending else {
          return nil
        }
        return environment.phrasebook.drafts.none
      }
    ) { state, _ in
      state.dialogs.append(.question(QuestionDialog(.discard)))
      return []
    },
    ActionRecord("form.help", ["f1"], in: [.form], words: { $0.consoleForms.help }) { state, environment in
      guard case .form(let form)? = state.dialogs.last else { return [] }
      let about = FormHelp(form: form, scene: ConsoleScene(state, environment)).lines
      state.dialogs.append(.help(HelpDialog(contexts: [.form], about: about)))
      return []
    },
    ActionRecord("form.leave", ["esc", "ctrl-c"], in: [.form], footer: 2, words: { $0.consoleForms.leave }) {
      state, environment in
      state.leaveForm(environment)
      return []
    },
  ]
}

extension ConsoleState {
  /// Opens a form on a case, with its draft where there is one.
  /// - Parameters:
  ///   - about: The one thing that it is opened for; nil where it asks for everything.
  ///   - copy: Which of several drafts of the form and case.
  mutating func open(
    _ form: FormID, on number: CaseNumber?, about: FormAbout? = nil, copy: Int = 0,
    _ environment: ConsoleEnvironment
  ) {
    let known = story.state
    let draft = drafts[DraftKey(form: form, number: number, about: about, copy: copy)]
    func context(_ values: FormValues) -> FormContext {
      FormContext(
        values: values, state: known?.number == number ? known : nil, now: now, environment: environment,
        about: about, customer: known?.number == number ? story.knownCustomer : nil,
        people: form == .handOver ? people(environment) : [])
    }
    let opened = form.definition.initial(context(FormValues()))
    let current = context(draft?.values ?? opened)
    let fields = form.definition.fields(current)
    var first = draft?.focus ?? form.definition.firstField(current)
    if draft != nil, first == nil { first = fields.last { !current.values.text($0.id).isEmpty }?.id }
    if draft != nil { notice = Notice(content: .draftRestored) }
    dialogs.append(
      .form(
        FormDialog(
          form, number: number, about: about, opened: opened, draft: draft, copy: copy,
          focus: fields.firstIndex { $0.id == first } ?? 0)))
  }

  /// Changes the form on top.
  mutating func editForm(
    _ environment: ConsoleEnvironment, _ change: (inout FormDialog, ConsoleScene) -> Void
  ) -> [ConsoleEffect] {
    guard case .form(var form)? = dialogs.last else { return [] }
    change(&form, ConsoleScene(self, environment))
    dialogs[dialogs.count - 1] = .form(form)
    touchDrafts()
    return []
  }

  /// Enter: a line break in an area, sending on the button, else the next field.
  mutating func enterInForm(_ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    guard case .form(let form)? = dialogs.last else { return [] }
    let fields = form.fields(ConsoleScene(self, environment))
    guard fields.indices.contains(form.focus) else { return sendForm(environment) }
    if case .field? = form.about, fields.count == 1, !fields[0].isArea { return sendForm(environment) }
    return editForm(environment) { form, scene in
      if case .area = fields[form.focus].kind {
        form.type(.paste("\n"), scene)
      } else {
        form.moveFocus(by: 1, scene)
      }
    }
  }

  /// Leaves the form; what was typed stays as a draft.
  mutating func leaveForm(_ environment: ConsoleEnvironment) {
    guard case .form(let form)? = dialogs.last else { return }
    let focus = form.fieldInHand(ConsoleScene(self, environment))?.id
    dialogs.removeLast()
    touchDrafts(atOnce: true)
    drafts[form.draftKey] =
      form.isTouched
      ? FormDraft(
        values: form.values, attempt: form.attempt, focus: focus, writtenAt: form.writtenAt) : nil
    if form.isTouched, !form.isSending { notice = Notice(content: .draftLeft) }
  }

  /// The cases that may be the same as what is typed into the topmost form.
  var similarCases: [LikelyCase] {
    for case .form(let form) in dialogs.reversed() { return form.similar }
    return []
  }

  /// Throws away what is written in the form under the question.
  mutating func discardForm() {
    dialogs.removeLast()
    if case .menu = dialogs.last { return discardListed() }
    guard case .form(let form)? = dialogs.popLast() else { return }
    drafts[form.draftKey] = nil
    touchDrafts(atOnce: true)
  }

  /// Asks the desk for what the form says; the same content sent again is the same command.
  mutating func sendForm(_ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    guard case .form(var form)? = dialogs.last, !form.isSending else { return [] }
    let scene = ConsoleScene(self, environment)
    let fields = form.fields(scene)
    guard !fields.contains(where: form.isWrong),
      let request = form.form.definition.request(form.formContext(scene))
    else {
      if !fields.contains(where: form.isWrong) {
        notice = form.form.definition.missing(form.formContext(scene)).map { Notice(content: .obstacle($0)) }
      }
      return editForm(environment) { $0.focusProblem($1) }
    }
    let effect: ConsoleEffect
    let id: CommandID
    if let attempt = form.attempt, attempt.content.holdsSame(as: form.values) {
      (id, effect) = (attempt.id, attempt.effect)
    } else {
      id = nextCommandID()
      effect = form.effect(request, id)
    }
    form.attempt = Attempt(id: id, content: form.values, effect: effect)
    dialogs[dialogs.count - 1] = .form(form)
    let subject = CommandSubject.form(form.form)
    pending[id] = PendingCommand(subject: subject, number: form.number, draft: form.draftKey)
    notice = Notice(content: .saving(subject))
    return [effect]
  }
}

extension FormDialog {
  /// The effect that asks the desk for a request.
  fileprivate func effect(_ request: FormRequest, _ id: CommandID) -> ConsoleEffect {
    switch request {
    case .record(let record, let facts): .record(id, record, facts)
    case .command(let command):
      // What a form says is true whatever happened meanwhile; the rules still decide.
      .perform(id, command, on: number ?? CaseNumber(0), ifRevision: nil)
    }
  }
}
