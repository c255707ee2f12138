import Foundation
import RecoveryDomain

extension DeskZone {
  /// The zone of an IANA name, with the rules of the system's database; nil when there is none of that name.
  init?(system identifier: String) {
    guard identifier != "UTC" else {
      self = .utc
      return
    }
    guard !identifier.isEmpty, let zone = TimeZone(identifier: identifier) else { return nil }
    self.init(identifier: identifier) { moment in
      .seconds(
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.millisecondsSince1970) / 1000)))
    }
  }

  /// The IANA name of the zone that the host is set to; `UTC` where it is set to none.
  static var hostIdentifier: String {
    let identifier = TimeZone.current.identifier
    return identifier == "GMT" || identifier == "Etc/UTC" ? "UTC" : identifier
  }
}
