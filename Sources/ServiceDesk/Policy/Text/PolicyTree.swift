import RecoveryDomain
import TOMLKit

/// A value of a policy's text, as data that can be compared, merged and written.
indirect enum PolicyTree: Equatable {
  case text(String)
  case whole(Int)
  case number(Double)
  case flag(Bool)
  /// A day or a time, as TOML writes it.
  case moment(String)
  case array([PolicyTree])
  case table([String: PolicyTree])
  /// An element that a desk took out of what it inherits.
  case gone

  /// A parsed value.
  init(_ value: any TOMLValueConvertible) {
    if let table = value.table {
      self.init(table)
    } else if let array = value.array {
      self = .array(array.map { PolicyTree($0) })
    } else if let text = value.string {
      self = .text(text)
    } else if let flag = value.bool {
      self = .flag(flag)
    } else if let whole = value.int {
      self = .whole(whole)
    } else if let number = value.double {
      self = .number(number)
    } else {
      self = .moment(value.debugDescription)
    }
  }

  /// A parsed table.
  init(_ table: TOMLTable) {
    var members: [String: PolicyTree] = [:]
    for key in table.keys { members[key] = table[key].map { PolicyTree($0) } }
    self = .table(members)
  }

  /// The value of a key of a table; nil for anything else.
  subscript(key: String) -> PolicyTree? {
    if case .table(let members) = self { members[key] } else { nil }
  }

  /// The text that it is; nil for anything else.
  var textValue: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The elements of an array of tables; nil for anything else.
  var tables: [PolicyTree]? {
    guard case .array(let elements) = self, !elements.isEmpty,
      elements.allSatisfy({ $0 == .gone || $0.isTable })
    else { return nil }
    return elements
  }

  /// Whether it is a table.
  var isTable: Bool {
    if case .table = self { true } else { false }
  }

  /// The code of an entry, or that of its template; nil where it has none.
  var code: String? { self["code"]?.textValue ?? self["template"]?.textValue }

  /// The value as TOML writes it on one line.
  var written: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .whole(let number): String(number)
    case .number(let number):
      number.isFinite ? "\(number)" : number.isNaN ? "nan" : number < 0 ? "-inf" : "inf"
    case .flag(let flag): flag ? "true" : "false"
    case .moment(let text): text
    case .array(let elements): "[\(elements.filter { $0 != .gone }.map(\.written).joined(separator: ", "))]"
    case .table(let members):
      members.isEmpty
        ? "{}"
        : "{ \(Self.ordered(members).map { "\(Self.key($0.key)) = \($0.value.written)" }.joined(separator: ", ")) }"
    case .gone: ""
    }
  }

  /// The members of a table in the order in which they are written: the code first, then by name.
  static func ordered(_ members: [String: PolicyTree]) -> [(key: String, value: PolicyTree)] {
    members.sorted { ($0.key != "code" ? 1 : 0, $0.key) < ($1.key != "code" ? 1 : 0, $1.key) }
  }

  /// A key as TOML writes it, in quotes where it needs them.
  static func key(_ name: String) -> String {
    let isBare =
      !name.isEmpty
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
          || $0 == 0x5F
      }
    return isBare ? name : quoted(name)
  }

  /// A basic string of TOML; control characters are escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
