/// Knows the headers of a publisher's files, so that they come in without a column map.
public struct IntakePreset: Sendable {
  /// The name on the command line.
  public let name: String
  /// The forms in which the publisher's files come; the first one that a header fits is taken.
  public let layouts: [IntakeLayout]

  /// All presets, in the order in which help lists them.
  public static let all = [cfpb, tsa, serviceRequests, letters]

  /// The preset with that name: `cfpb`, `tsa`, `311`, `letters`.
  public static func named(_ name: String) -> IntakePreset? {
    all.first { $0.name == name.lowercased() }
  }
}

/// One form of a preset's files.
public struct IntakeLayout: Sendable {
  /// The columns that a file must have to be of this form; each may have several headers.
  public let required: [[String]]
  /// Which column is which field; columns that are not required may be missing.
  public let map: FieldMap
  /// The order of the day, month and year in dates that do not tell it themselves.
  public let dateOrder: DateOrder
}
