import CellScreen
import RecoveryDomain

/// A row of the picker: a suggested package, or an action of the catalogue.
enum PickerRow: Equatable, Sendable {
  case package(SuggestedPackage)
  case action(RecoveryAction)

  /// The catalogue's action; nil for a package.
  var action: RecoveryAction? { if case .action(let action) = self { action } else { nil } }

  /// Whether two rows stand for the same action or for a package that goes as far.
  func isSame(as other: PickerRow) -> Bool {
    switch (self, other) {
    case (.action(let one), .action(let other)): one.code == other.code
    case (.package(let one), .package(let other)): one.size == other.size
    default: false
    }
  }
}

extension ConsoleState {
  /// What playbooks suggest for the case that is shown; nil while none is.
  func suggestions(_ environment: ConsoleEnvironment) -> Suggestions? {
    story.state?.suggestions(environment.policy)
  }

  /// The rows of the picker: what is promised and to be kept on top, then suggested packages, the rest of the
  /// catalogue below; a filter is for actions.
  func pickerRows(_ environment: ConsoleEnvironment) -> [PickerRow] {
    let owed = promisedCodes
    let packages = recovery.filter.isEmpty ? suggestions(environment)?.packages ?? [] : []
    let shown = recovery.shown(environment, promised: owed)
    let first = owed.compactMap { code in shown.first { $0.code == code } }
    return first.map { .action($0) } + packages.map { .package($0) }
      + shown.filter { !owed.contains($0.code) }.map { .action($0) }
  }

  /// The codes of what is promised on the case that is shown and to be kept, the soonest due first, each once.
  private var promisedCodes: [String] {
    let promises = (story.state?.actions ?? []).filter(\.isOutstanding).sorted {
      ($0.due ?? $0.proposedAt, $0.id) < ($1.due ?? $1.proposedAt, $1.id)
    }
    var codes: [String] = []
    for promise in promises where !codes.contains(promise.code) { codes.append(promise.code) }
    return codes
  }

  /// Keeps the keyboard on the row that it was on, where what is known of the case puts other rows before it.
  mutating func keepPickerRow(_ before: PickerRow?, _ environment: ConsoleEnvironment) {
    guard recovery.isPicking, let before else { return }
    let rows = pickerRows(environment)
    guard let index = rows.firstIndex(where: { $0.isSame(as: before) }) else { return }
    recovery.viewport.select(
      index, count: rows.count, height: RecoveryDrawing.catalogueHeight(self))
  }

  /// The row under the selection.
  func currentRow(_ environment: ConsoleEnvironment) -> PickerRow? {
    let rows = pickerRows(environment)
    return rows.indices.contains(recovery.viewport.selected) ? rows[recovery.viewport.selected] : nil
  }

  /// Whether exactly a package's actions are marked.
  func isMarked(_ package: SuggestedPackage) -> Bool {
    recovery.picks(for: story.number).map(\.code) == package.actions.map(\.code)
  }

  /// Marks exactly a package's actions, with the amounts that the case says or that were entered before; takes the
  /// marks away when they are so already.
  mutating func toggle(_ package: SuggestedPackage) {
    guard let number = story.number else { return }
    let before = recovery.picks(for: number)
    let wasMarked = isMarked(package)
    for pick in before { recovery.unmark(pick.code, for: number) }
    guard !wasMarked else { return }
    for action in package.actions {
      let amount = action.amount ?? before.first { $0.code == action.code }?.amount
      recovery.mark(.init(code: action.code, amount: amount), for: number)
    }
  }

  /// The first marked action that lacks the amount that it needs; nil when none does.
  func pickWithoutAmount(_ environment: ConsoleEnvironment) -> RecoveryAction? {
    for pick in recovery.picks(for: story.number) where pick.amount == nil {
      guard let action = environment.policy.action(pick.code), action.amount == .required else { continue }
      let isPromised = story.state?.actions.contains { $0.isOutstanding && $0.code == pick.code } ?? false
      if !isPromised { return action }
    }
    return nil
  }
}
