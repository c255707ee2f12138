import DeskText
import EventJournal
import RecoveryDomain
import ServiceDesk

/// What people must hear of although a command went well.
enum DeskNotices {
  /// The notices of a desk, damage that nobody has acknowledged first (`decisions` 4).
  static func faults(of desk: Desk) -> [Fault] {
    var faults: [Fault] = []
    let damage = (try? desk.unacknowledgedDamage()) ?? []
    if case .damage(let offset, let length)? = damage.first {
      faults.append(
        .desk(.damage(path: desk.places.desk, offset: offset, length: length, count: damage.count)))
    }
    return faults + desk.notices.compactMap { fault(of: $0, desk) }
  }

  private static func fault(of notice: DeskNotice, _ desk: Desk) -> Fault? {
    switch notice {
    case .damage: nil
    // A first index is nothing that people have to hear of.
    case .indexRebuilt(.missing), .indexRebuilt(.asked): nil
    case .indexRebuilt(.unusable): .desk(.indexRebuilt(.damaged))
    case .indexRebuilt(.mismatch): .desk(.indexRebuilt(.otherJournal))
    case .indexInMemory(let folder): .desk(.indexInMemory(folder: folder))
    case .clockBehind: .desk(.clockWentBack(clockLag(of: desk)))
    case .newerFormat(let version): .desk(.newerFormat(path: desk.places.desk, version: version))
    case .policyUnreadable(let seq) where seq > 0 && (try? desk.policyAdoption()) != nil:
      .desk(.policyKept(path: desk.places.desk, entry: seq))
    case .policyUnreadable: .desk(.policyMissing(path: desk.places.desk))
    }
  }

  /// How far the host's clock is behind the journal's last line.
  private static func clockLag(of desk: Desk) -> Duration {
    guard let head = try? desk.journal.head() else { return .zero }
    return max(.zero, .milliseconds(head.at - SystemClock.now().millisecondsSince1970))
  }
}
