/// What a clock of a case counts down to (`domain` §4).
public enum ClockKind: String, CaseIterable, Sendable {
  /// A first word by a person.
  case acknowledge
  /// The next word: the promised time, or the longest silence.
  case nextWord
  /// A promised action, each with its own clock.
  case promisedAction
  /// The answer of a department or supplier.
  case othersAnswer
  /// Putting the matter right.
  case resolve
  /// A deadline from outside: a law, a regulator, a city hotline, a travel site.
  case statutory
  /// A deadline of the policy that no law sets.
  case deadline
  /// The follow-up after resolution.
  case followUp
}
