import CellScreen
import DeskText
import RecoveryDomain

/// The amount of an action that is being marked.
struct AmountDialog: Equatable, Sendable, DialogBehaviour {
  /// The case.
  let number: CaseNumber
  /// The catalogue's code.
  let code: String
  /// What was typed.
  var field: TextField

  /// A dialog with an amount in it.
  init(number: CaseNumber, code: String, text: String) {
    self.number = number
    self.code = code
    field = TextField(text)
  }

  var context: KeyContext { .amount }
  var dialog: Dialog { .amount(self) }

  /// What was typed as money; nil when it is none, or not positive.
  func money(_ environment: ConsoleEnvironment) -> Money? {
    let money = TypedAmount.money(field.text, environment.phrasebook.currency)
    return money.flatMap { $0.minorUnits > 0 ? $0 : nil }
  }

  func writing(_ scene: ConsoleScene) -> TextInHand? { .line(field) }

  mutating func type(_ event: InputEvent, _ scene: ConsoleScene) {
    switch event {
    case .key(let key): _ = field.edit(with: key)
    case .paste(let text): field.insert(text)
    default: break
    }
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let environment = scene.environment
    let text = environment.phrasebook.recoveryPane
    let name = environment.policy.action(code)?.name[environment.phrasebook.language] ?? code
    let inner = canvas.drawOverlay(canvas.size.centred(width: 56, height: 6), title: name)
    let label = text.amountLabel(environment.phrasebook.currency.code)
    let width = canvas.text.measure(label)
    canvas.put(label, row: inner.row, column: inner.column + 1, width: width, role: .label)
    canvas.drawField(
      field, row: inner.row, column: inner.column + width + 2, width: inner.width - width - 3,
      isFocused: true,
      placeholder: "0.00")
    let sum = money(environment)
    let words = sum.map { text.costs(environment.phrasebook.money(cost(of: $0, environment))) }
    canvas.put(
      field.isEmpty ? "" : words ?? text.notMoney, row: inner.row + 1, column: inner.column + 1,
      width: inner.width - 2, role: sum == nil ? .warning : .overlay)
    if let standing = standing(sum, scene) {
      let mayDo = if case .allowed = standing { true } else { false }
      let texts = environment.phrasebook.suggestions
      var words = [texts.standing(standing, policy: environment.policy)]
      if case .needs(_, let most?) = standing {
        words.insert(texts.youMayUpTo(environment.phrasebook.money(most)), at: 0)
      }
      canvas.put(
        environment.phrasebook.basics.clauses(words),
        row: inner.row + 2, column: inner.column + 1, width: inner.width - 2, role: mayDo ? .dim : .warning)
    }
    canvas.put(
      text.amountKeys, row: inner.rows.upperBound - 1, column: inner.column + 1, width: inner.width - 2,
      role: .dim)
  }

  /// What the person may do with the amount, or with any; nil where nothing limits it.
  private func standing(_ sum: Money?, _ scene: ConsoleScene) -> ActionStanding? {
    let environment = scene.environment
    guard let action = environment.policy.action(code), let state = scene.state.story.state,
      state.number == number
    else { return nil }
    let standing = environment.policy.standing(of: action, amount: sum, by: environment.me, on: state)
    return standing == .allowed(upTo: nil) ? nil : standing
  }

  /// What the action costs the desk at an amount.
  private func cost(of sum: Money, _ environment: ConsoleEnvironment) -> Money {
    environment.policy.action(code)?.cost(amount: sum) ?? sum
  }
}

/// What can be done while an amount is typed.
enum AmountActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord("amount.take", ["enter"], in: [.amount], footer: 0, words: { $0.recoveryPane.takeAmount }) {
      state, environment in
      guard case .amount(let dialog)? = state.dialogs.last, let sum = dialog.money(environment) else {
        return []
      }
      state.dialogs.removeLast()
      state.recovery.mark(.init(code: dialog.code, amount: sum), for: dialog.number)
      return []
    },
    ActionRecord(
      "amount.leave", ["esc", "ctrl-c"], in: [.amount], footer: 1, words: { $0.consoleFrame.leave }
    ) {
      state, _ in
      state.dialogs.removeLast()
      return []
    },
  ]
}
