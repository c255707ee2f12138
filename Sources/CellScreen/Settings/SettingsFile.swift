import TOMLKit
import TOMLPlaces

/// A TOML file of settings as plain values, each with the line where it stands; knows nothing of what they mean.
public struct SettingsFile: Equatable, Sendable {
  /// A setting.
  public struct Entry: Equatable, Sendable {
    /// Its name.
    public let key: String
    /// The line, from 1, where it is known.
    public let line: Int?
    /// What it is set to.
    public let value: Value
  }

  /// What a setting can be set to.
  public enum Value: Equatable, Sendable {
    /// A text in quotes.
    case text(String)
    /// True or false.
    case flag(Bool)
    /// A list of texts; nil stands for an element of another kind.
    case list([String?])
    /// Settings under a name.
    case table([Entry])
    /// A number or a date, which no setting takes.
    case other
  }

  /// Why a text is not TOML.
  public struct SyntaxError: Error, Equatable, Sendable {
    /// The line, from 1, where it is known.
    public let line: Int?
    /// The parser's reason, in English.
    public let reason: String
  }

  /// The settings in the order of their lines.
  public let entries: [Entry]

  /// Reads a text.
  public init(_ toml: String) throws(SyntaxError) {
    entries = Self.entries(of: try Self.table(toml), path: "", TOMLOutline(toml))
  }

  /// The values of a text.
  static func table(_ toml: String) throws(SyntaxError) -> TOMLTable {
    do {
      return try TOMLNesting.table(toml)
    } catch let error as TOMLNesting.TooDeep {
      throw SyntaxError(
        line: error.line, reason: "tables and lists lie deeper than \(TOMLNesting.most) in each other")
    } catch let error as TOMLParseError {
      throw SyntaxError(line: error.source.begin.line, reason: error.description)
    } catch {
      throw SyntaxError(line: nil, reason: String(describing: error))
    }
  }

  private static func entries(of table: TOMLTable, path: String, _ outline: TOMLOutline) -> [Entry] {
    var found: [Entry] = []
    for key in table.keys {
      guard let value = table[key] else { continue }
      let inner = path.isEmpty ? key : "\(path).\(key)"
      found.append(
        Entry(
          key: key, line: outline.line(of: inner), value: meaning(of: value, path: inner, outline))
      )
    }
    return found.sorted { ($0.line ?? .max, $0.key) < ($1.line ?? .max, $1.key) }
  }

  private static func meaning(of value: any TOMLValueConvertible, path: String, _ outline: TOMLOutline)
    -> Value
  {
    if let text = value.string { return .text(text) }
    if let flag = value.bool { return .flag(flag) }
    if let table = value.table { return .table(entries(of: table, path: path, outline)) }
    if let array = value.array { return .list(array.map(\.string)) }
    return .other
  }
}
