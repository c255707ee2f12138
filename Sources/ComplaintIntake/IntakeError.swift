/// Why a whole file is refused, with nothing recorded (decisions 19, status 65).
public enum IntakeError: Error, Hashable, Sendable {
  /// There is nothing in the file but blank space.
  case empty
  /// The file is not text; `kind` names what it looks like, such as `gzip` or `PDF`.
  case binary(kind: String)
  /// The header line has bytes that cannot be decoded, a quote without end, or is longer than a record may be.
  case headerUnreadable
  /// Columns that the map or the preset names are not in the header.
  case missingColumns([String], found: [String])
  /// No column of the file is a field's name, and neither a preset nor a choice says which column is which.
  case nothingMapped(found: [String])
  /// The file is one JSON array instead of one object a line.
  case jsonArray
  /// The zone is not in the time zone database.
  case unknownTimeZone(String)
  /// The C library cannot convert from this encoding.
  case encodingUnavailable(String)
  /// The bytes could not be read; `reason` is the operating system's.
  case sourceFailed(reason: String)
}

extension IntakeError: CustomStringConvertible {
  /// What happened and how to mend it, in English; headers are shown, values never.
  public var description: String {
    switch self {
    case .empty:
      "The file is empty; choose one that has a header line and at least one row."
    case .binary(let kind):
      "The file is not text (it looks like \(kind)); export it as CSV or JSON Lines."
    case .headerUnreadable:
      "The header line cannot be read; check its quotes, or name the file's --encoding."
    case .missingColumns(let missing, let found):
      "The header lacks \(Self.list(missing)); it has \(Self.list(found)): "
        + "name the right columns with --column, or choose another --preset."
    case .nothingMapped(let found):
      "No column is named like a field; the header has \(Self.list(found)): "
        + "say which is which with --column field=Header, or choose a --preset."
    case .jsonArray:
      "The file is one JSON array; write one object a line (jq -c '.[]' does it)."
    case .unknownTimeZone(let name):
      "There is no time zone \(name); name one such as Asia/Shanghai."
    case .encodingUnavailable(let name):
      "This system cannot read \(name); install its character conversions "
        + "(package libc-gconv-modules-extra), or convert the file to UTF-8."
    case .sourceFailed(let reason):
      "The file could not be read: \(reason)."
    }
  }

  /// Up to twelve headers in quotes, each cut to 40 characters, without control characters.
  private static func list(_ headers: [String]) -> String {
    let shown = headers.prefix(12).map { header in
      let visible = header.unicodeScalars.prefix(40).filter { $0.value >= 32 }
      return "“\(String(String.UnicodeScalarView(visible)))”"
    }
    let rest = headers.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
