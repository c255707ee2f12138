import RecoveryDomain

/// A case as the desk told it, with whose it is and what else they have: it comes whole and goes whole.
///
/// An object, since nothing of it ever changes: the state that holds it is copied with every key.
final class ToldCase: Equatable, Sendable {
  /// The case and its story.
  let file: CaseFile
  /// Other cases of the same contact, latest first.
  let earlier: [CaseSummary]
  /// When guarantees were invoked on the customer's other cases.
  let guaranteesElsewhere: [Timestamp]
  /// Whose the case is, or may be; nil where the desk did not say.
  let dossier: CustomerDossier?

  /// A case from its parts.
  init(
    _ file: CaseFile, earlier: [CaseSummary], guaranteesElsewhere: [Timestamp], dossier: CustomerDossier?
  ) {
    self.file = file
    self.earlier = earlier
    self.guaranteesElsewhere = guaranteesElsewhere
    self.dossier = dossier
  }

  /// Whether the same was told.
  static func == (left: ToldCase, right: ToldCase) -> Bool {
    left === right
      || left.file == right.file && left.earlier == right.earlier && left.dossier == right.dossier
        && left.guaranteesElsewhere == right.guaranteesElsewhere
  }
}
