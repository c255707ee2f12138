import DeskText

/// What help says of a form: what it does, and how each of its fields is answered.
struct FormHelp {
  /// The form.
  let form: FormDialog
  /// In which scene.
  let scene: ConsoleScene

  /// The sentences.
  var lines: [String] {
    let book = scene.environment.phrasebook
    let text = book.consoleForms
    let title = form.form.definition.title(text)
    let fields = form.fields(scene)
    let inHand = form.fieldInHand(scene)
    let ordered = fields.filter { $0.id == inHand?.id } + fields.filter { $0.id != inHand?.id }
    return [book.basics.labelled(title, form.form.explanation(book))]
      + ordered.map { spec in
        let need = spec.isRequired ? book.basics.bracketed(text.isNeeded) : ""
        let isAnswered = form.values[spec.id]?.isEmpty == false
        return book.basics.labelled(spec.label + need, spec.hint(text, chosen: isAnswered))
      }
  }
}

extension FormID {
  /// What the form does, in a sentence.
  func explanation(_ book: Phrasebook) -> String {
    let actions = book.caseActions
    let words: ActionWords =
      switch self {
      case .note: actions.note
      case .contact: actions.contact
      case .complaint: book.consoleFrame.newComplaint
      case .classify: actions.classify
      case .judge: actions.judge
      case .point: actions.point
      case .wait: actions.wait
      case .answered: actions.answered
      case .correct: actions.correct
      case .link: actions.link
      case .rate: actions.rate
      case .reopen: actions.reopen
      case .void: actions.void
      case .release: actions.release
      case .handOver: actions.handOver
      case .takeOver: actions.takeOver
      case .withdraw: actions.withdraw
      case .extend: actions.extend
      case .match: book.customers.chooseCustomer
      case .unmatch: book.customers.unmatch
      case .mergeCase: book.customers.mergeCase
      case .unmergeCase: book.customers.unmergeCase
      case .guarantee: book.guarantees.invoke
      }
    return words.explanation
  }
}
