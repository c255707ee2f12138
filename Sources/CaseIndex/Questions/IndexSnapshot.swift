import GRDB
import RecoveryDomain

/// The index as it stands at one moment: all questions asked of one snapshot see the same state.
///
/// It lives only within `CaseIndex.read`.
public struct IndexSnapshot: ~Copyable {
  /// The connection, within a read transaction.
  let database: Database

  /// How far the journal is applied; nil when nothing is.
  public func position() throws -> IndexPosition? { try Self.position(database) }

  /// How far the journal is applied on a connection.
  static func position(_ database: Database) throws -> IndexPosition? {
    let statement = try RawStatement(
      database, "SELECT offset, seq, chain, at, damagedLines, unknownVersion FROM progress WHERE id = 1")
    defer { statement.reset() }
    guard try statement.step(), let offset = statement.optionalInteger(0) else { return nil }
    return IndexPosition(
      offset: offset, seq: statement.integer(1), chain: statement.bytes(2),
      at: Timestamp(millisecondsSince1970: statement.integer(3)), damagedLines: statement.integer(4),
      unknownVersion: statement.optionalInteger(5))
  }
}
