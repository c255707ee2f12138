public import CellScreen
public import DeskText
public import RecoveryDomain

/// What a console rests on and does not change by itself: who sits there, the rules, the words, the symbols.
public struct ConsoleEnvironment: Sendable {
  /// The words of the language in use, with the desk's zone and currency.
  public var phrasebook: Phrasebook
  /// The policy in force.
  public var policy: Policy
  /// What the desk is called in the header.
  public var deskName: String
  /// Who works at this console.
  public var me: Actor
  /// The measure of text on this terminal.
  public var textWidth: TextWidth
  /// Which symbols the terminal can show.
  public var symbols: SymbolSet
  /// The themes that can be chosen, in the order in which they are offered.
  public var themes: [String]
  /// The user's own views.
  public var savedViews: [SavedView] = []
  /// The theme in use.
  public var theme: String
  /// What each key means.
  public var keymap: Keymap
  /// Whether the mouse is reported.
  public var isMouseOn = false

  /// An environment from its parts.
  public init(
    phrasebook: Phrasebook, policy: Policy, deskName: String, me: Actor, textWidth: TextWidth,
    symbols: SymbolSet, themes: [String], theme: String, keymap: Keymap = .standard
  ) {
    self.phrasebook = phrasebook
    self.policy = policy
    self.deskName = deskName
    self.me = me
    self.textWidth = textWidth
    self.symbols = symbols
    self.themes = themes
    self.theme = theme
    self.keymap = keymap
  }

  /// What the rules look at when the person at the console decides something at a moment.
  func facts(at now: Timestamp) -> DecisionFacts {
    DecisionFacts(actor: me, now: now, policy: policy, currency: phrasebook.currency)
  }

  /// The environment in which a case is drawn: its policy also names what the case's history calls by former codes.
  func naming(_ file: CaseFile?) -> ConsoleEnvironment {
    guard let former = file?.formerNames, former != FormerNames() else { return self }
    var environment = self
    environment.policy = policy.naming(former)
    return environment
  }
}
