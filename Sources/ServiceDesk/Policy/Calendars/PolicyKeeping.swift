import RecoveryDomain
import TOMLKit
import TOMLPlaces

/// Where a policy's calendars take what does not stand in its text.
public struct PolicySources: Sendable {
  /// The rules of a zone by its IANA name; nil when there is no such zone.
  public var zone: @Sendable (String) -> ZoneRules?
  /// The bytes of a holiday file, by its name as the policy says it; nil when it cannot be read.
  public var file: @Sendable (String) -> [UInt8]?
  /// Whether somebody logs in to the host by a name.
  public var isUser: @Sendable (String) -> Bool
  /// The login name of whoever owns the desk's folder; nil where that is not known.
  public var owner: String?

  /// Sources from functions.
  public init(
    zone: @escaping @Sendable (String) -> ZoneRules?, file: @escaping @Sendable (String) -> [UInt8]?,
    isUser: @escaping @Sendable (String) -> Bool = { _ in true }, owner: String? = nil
  ) {
    self.zone = zone
    self.file = file
    self.isUser = isUser
    self.owner = owner
  }
}

/// Writes behind a policy's text what its calendars take from elsewhere: the rules of their zones and the days of
/// their holiday files. The adopted text then needs no other file, on any machine, for ever (`decisions` 5).
///
/// What a text keeps already is not asked for again; somebody who deletes the kept part has it written anew.
public enum PolicyKeeping {
  static let table = "kept"
  static let zones = "zones"
  static let holidays = "holidays"

  /// A policy's text with what it needs kept behind it, and the files that say nothing.
  public struct Kept: Sendable {
    /// The text, the given one at its beginning: line numbers stay.
    public let text: String
    /// What is wrong with the files.
    public let mistakes: [PolicyMistake]
  }

  /// Completes a policy's text; one that is no TOML is given back as it is.
  /// - Parameter lines: Where keys stand in the file that the text came from; nil for the text itself.
  static func complete(
    _ text: String, from sources: PolicySources, lines: PolicyLines? = nil
  ) -> Kept {
    guard let root = try? TOMLNesting.table(text), let calendars = root["calendars"]?.table else {
      return Kept(text: text, mistakes: [])
    }
    let kept = root[table]?.table
    var zoneNames = Set(kept?[zones]?.table?.keys ?? [])
    var fileNames = Set(kept?[holidays]?.table?.keys ?? [])
    var written = ""
    var mistakes: [PolicyMistake] = []
    for name in calendars.keys.sorted() {
      guard let calendar = calendars[name]?.table else { continue }
      if let identifier = calendar["zone"]?.string, identifier != ZoneRules.utc.identifier,
        !zoneNames.contains(identifier), let rules = sources.zone(identifier)
      {
        zoneNames.insert(identifier)
        written += section(rules)
      }
      for file in calendar["holidays"]?.array?.compactMap(\.string) ?? [] where !fileNames.contains(file) {
        fileNames.insert(file)
        let days =
          sources.file(file).map { HolidayFile.days($0) } ?? .failure(HolidayFailure(.noFile))
        switch days {
        case .success(let days): written += section(file, days)
        case .failure(let failure):
          let place = (lines ?? PolicyLines(text)).place(of: "calendars.\(name).holidays")
          mistakes.append(
            PolicyMistake(
              line: place.line, key: place.key,
              kind: .unreadableHolidays(file: file, failure.trouble)))
        }
      }
    }
    guard !written.isEmpty else { return Kept(text: text, mistakes: mistakes) }
    let separator = text.hasSuffix("\n") ? "\n" : "\n\n"
    return Kept(text: text + separator + heading + written, mistakes: mistakes)
  }

  private static let heading = """
    # ---------------------------------------------------------------------------------------------------------------
    # Kept by Redress when the policy was adopted, so that due times never depend on another file: the rules of zones
    # and the days of holiday files. Delete this part to have the files and the zone database read anew.

    """

  private static func section(_ rules: ZoneRules) -> String {
    let changes = rules.changes.map { change in
      "  \"\(change.from.text) \(change.offset.components.seconds)\",\n"
    }
    return """

      [\(table).\(zones).\(PolicyTree.quoted(rules.identifier))]
      offset = \(rules.firstOffset.components.seconds)
      changes = [
      \(changes.joined())]

      """
  }

  private static func section(_ file: String, _ days: [HolidayDay]) -> String {
    """

    [\(table).\(holidays).\(PolicyTree.quoted(file))]
    days = [
    \(days.map { "  \(PolicyTree.quoted($0.text)),\n" }.joined())]

    """
  }
}
