/// The console's own name for one command that it gave, made by a counter.
///
/// The host turns it into an idempotency key (`decisions` 11). A command that is sent again after a failure keeps its
/// id, so a retry never pays twice.
public struct CommandID: Hashable, Sendable {
  /// Counts from 1 in each console.
  public let value: Int

  /// The command with that count.
  public init(_ value: Int) { self.value = value }
}
