import Foundation
import RecoveryDomain
import ServiceDesk

extension PolicySources {
  /// The system's zones, and holiday files beside a policy's file; beside the working folder for standard input.
  static func beside(policy path: String, owner: String? = nil) -> PolicySources {
    let folder = path == "-" ? "" : (path as NSString).deletingLastPathComponent
    return PolicySources(
      zone: { ZoneRules(system: $0) },
      file: { name in
        let path = folder.isEmpty || name.hasPrefix("/") ? name : folder + "/" + name
        return path == "-" ? nil : try? InputText.file(path)
      },
      isUser: { SystemUser.exists($0) }, owner: owner)
  }
}

extension ZoneRules {
  /// The first and the last moment whose changes of offset are looked for: 2000 to 2060.
  private static let searched: ClosedRange<Int64> = 946_684_800...2_840_140_800
  /// The seconds between two looks; zones keep an offset for weeks (Morocco leaves its own for a month at Ramadan).
  private static let step: Int64 = 6 * 86_400

  /// The rules of a zone in the system's database from 2000 to 2060; nil when there is none of that name.
  init?(system identifier: String) {
    guard !identifier.isEmpty, let zone = TimeZone(identifier: identifier) else { return nil }
    func offset(_ second: Int64) -> Int {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
    }
    let first = offset(Self.searched.lowerBound)
    var known = first
    var changes: [Change] = []
    for second in stride(from: Self.searched.lowerBound, to: Self.searched.upperBound, by: Int(Self.step)) {
      let next = offset(second + Self.step)
      guard next != known else { continue }
      // The change lies behind `low` and at or before `high`.
      var low = second
      var high = second + Self.step
      while high - low > 1 {
        let middle = (low + high) / 2
        if offset(middle) == known { low = middle } else { high = middle }
      }
      changes.append(
        Change(from: Timestamp(millisecondsSince1970: high * 1000), offset: .seconds(next)))
      known = next
    }
    self.init(identifier: identifier, firstOffset: .seconds(first), changes: changes)
  }
}
