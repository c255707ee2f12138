/// Why a file of complaints is refused as a whole, with nothing recorded (`decisions` 19), or an intake cannot begin.
public enum IntakeFault: Hashable, Sendable {
  /// There is nothing in the file but blank space.
  case empty(path: String)
  /// The file is not text but looks like `kind`, such as `gzip`.
  case binary(path: String, kind: String)
  /// The header line cannot be read.
  case headerUnreadable(path: String)
  /// Columns that the map or preset names are not in the header.
  case missingColumns(path: String, [String], found: [String])
  /// No column is known, and nothing says which is which.
  case nothingMapped(path: String, found: [String])
  /// The file is one JSON array instead of one object a line.
  case jsonArray(path: String)
  /// No encoding has this name.
  case unknownEncoding(String)
  /// The system lacks the tables for an encoding.
  case encodingUnavailable(String)
  /// No preset has this name.
  case unknownPreset(String, known: [String])
  /// No field has this name.
  case unknownField(String, known: [String])
  /// No time zone has this name.
  case unknownTimeZone(String)
  /// No intake run has this id.
  case noSuchImport(String)
}
