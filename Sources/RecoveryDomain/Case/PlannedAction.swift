/// A recovery action promised to the customer or carried out, within one case.
public struct PlannedAction: Hashable, Sendable, Identifiable {
  /// The number of the action within its case, from 1.
  public typealias ID = Int

  /// How far an action is.
  public enum Progress: Hashable, Sendable {
    case promised
    case carriedOut(at: Timestamp, by: String)
    case withdrawn(at: Timestamp)
  }

  /// Its number within the case.
  public let id: ID
  /// The catalogue's code.
  public let code: String
  /// The amount, for actions that carry one.
  public var amount: Money?
  /// When it was proposed, or carried out at once.
  public let proposedAt: Timestamp
  /// Who sees to it: a login name.
  public var owner: String
  /// By when it was promised; nil for one carried out at once.
  public var due: Timestamp?
  /// How far it is.
  public var progress: Progress

  /// Whether it has been carried out.
  public var isCarriedOut: Bool {
    if case .carriedOut = progress { true } else { false }
  }

  /// Whether it is promised and neither carried out nor withdrawn.
  public var isOutstanding: Bool { progress == .promised }
}
