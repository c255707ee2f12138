/// What a command made of a case, where the case itself is what changed.
public enum ConsoleDeed: CaseIterable, Hashable, Sendable {
  case yours, resolved, closed, reopened, voided, released, handedOver, undone
}
