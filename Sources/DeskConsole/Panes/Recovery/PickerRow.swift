import CellScreen
import RecoveryDomain

/// A row of the picker: a suggested package, or an action of the catalogue.
enum PickerRow: Equatable, Sendable {
  case package(SuggestedPackage)
  case action(RecoveryAction)

  /// The catalogue's action; nil for a package.
  var action: RecoveryAction? { if case .action(let action) = self { action } else { nil } }
}

extension ConsoleState {
  /// What playbooks suggest for the case that is shown; nil while none is.
  func suggestions(_ environment: ConsoleEnvironment) -> Suggestions? {
    story.state?.suggestions(environment.policy)
  }

  /// The rows of the picker: suggested packages on top, the catalogue below; a filter is for the catalogue.
  func pickerRows(_ environment: ConsoleEnvironment) -> [PickerRow] {
    let packages = recovery.filter.isEmpty ? suggestions(environment)?.packages ?? [] : []
    return packages.map { .package($0) } + recovery.shown(environment).map { .action($0) }
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
