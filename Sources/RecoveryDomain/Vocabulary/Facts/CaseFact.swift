/// A coded fact of a case by name; the raw value is its member in the journal and in JSON (`domain` §2).
public enum CaseFact: String, CaseIterable, Sendable {
  case kind, severity, cause, asked
  /// Why a case is critical: a code of the policy's list.
  case criticalReason
  case problemSide, content, failureClass, redoable
  /// When the recovery began.
  case moment
  /// A code of the policy's list.
  case rootCause
  case gap, dimension, motive, style, expectation, expectationForm, serviceUse
  /// The loss that the desk found.
  case assessed

  /// The four that an agent owes on every case; the rest belongs to analysts (`domain` §2, *Owed*).
  public static let owedByAgent: [CaseFact] = [.kind, .severity, .cause, .asked]

  /// What a fact is about: how a page of facts is ordered.
  public enum Group: CaseIterable, Sendable {
    case failure, cause, customer, money
  }

  /// The facts of a group that no agent owes, in the order in which they are shown.
  public static func others(in group: Group) -> [CaseFact] {
    switch group {
    case .failure: [.criticalReason, .problemSide, .content, .failureClass, .redoable, .moment]
    case .cause: [.rootCause, .gap, .dimension]
    case .customer: [.motive, .style, .expectation, .expectationForm]
    case .money: [.serviceUse, .assessed]
    }
  }
}
