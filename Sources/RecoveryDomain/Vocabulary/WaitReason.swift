/// Whom a case waits for.
public enum WaitReason: String, CaseIterable, Sendable {
  case customer
  /// Another department or a supplier.
  case others
}
