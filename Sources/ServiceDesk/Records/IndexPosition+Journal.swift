import CaseIndex
import EventJournal
import RecoveryDomain

extension IndexPosition {
  /// A place in the journal as the index remembers it.
  init(_ position: JournalPosition) {
    self.init(
      offset: position.offset, seq: position.seq, chain: position.chain.bytes,
      at: Timestamp(millisecondsSince1970: position.at), damagedLines: position.damagedLines,
      unknownVersion: position.unknownVersion)
  }
}

extension JournalPosition {
  /// The place in the journal that an index remembers.
  init(_ position: IndexPosition) {
    self.init(
      offset: position.offset, seq: position.seq, chain: Chain(bytes: position.chain) ?? .zero,
      at: position.at.millisecondsSince1970, damagedLines: position.damagedLines,
      unknownVersion: position.unknownVersion)
  }
}
