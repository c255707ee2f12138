/// A field map bound to the columns of one file.
struct ResolvedMap {
  /// One column of a field.
  struct Part {
    /// The position of its value in a row's values.
    var slot: Int
    /// What joins it to the part before.
    var joint: String
  }

  /// The columns whose values are needed, by position in the header; a row's values are in this order.
  private(set) var slots: [Int] = []
  /// The parts of each field, by the field's position in `IntakeField.allCases`.
  private(set) var parts: [[Part]]
  /// The slot of the column that tells the status by itself.
  private(set) var statusSlot: Int?
  /// Constants, ignored values and rules.
  let map: FieldMap
  /// The order that the preset's dates have.
  let dateOrder: DateOrder?

  /// Binds a preset and a person's choices to a header; without either, columns named like fields or
  /// as is usual are taken, if they are enough to tell one complaint from another.
  init(_ options: IntakeOptions, header: HeaderIndex) throws(IntakeError) {
    parts = Array(repeating: [], count: IntakeField.allCases.count)
    let layout = try options.preset.map { preset throws(IntakeError) in
      try Self.layout(of: preset, options.columns, header)
    }
    map = layout?.map ?? FieldMap()
    dateOrder = layout?.dateOrder
    let chosen = Set(options.columns.map(\.field))
    if let layout {
      for (field, rule) in layout.map.columns where !chosen.contains(field) {
        bind(field, rule, header)
      }
      statusSlot = layout.map.settlement.statusHeaders
        .lazy.compactMap { header.position(ofPresetHeader: $0) }.first.map { slot(of: $0) }
    }
    var missing: [String] = []
    for choice in options.columns {
      if let position = header.position(of: choice.header) {
        add(position, to: choice.field, joint: choice.field.joint)
      } else {
        missing.append(choice.header)
      }
    }
    if !missing.isEmpty { throw .missingColumns(missing, found: header.headers) }
    if layout == nil, options.columns.isEmpty {
      for field in IntakeField.allCases {
        bind(field, field.usualRule, header)
      }
      let telling: [IntakeField] = [.sourceId, .received, .headline, .words]
      if telling.allSatisfy({ parts(of: $0).isEmpty }) {
        throw .nothingMapped(found: header.headers)
      }
    }
  }

  /// The columns of a header from which nothing is taken.
  func unused(of headers: [String]) -> [String] {
    headers.enumerated().filter { !slots.contains($0.offset) && !$0.element.isEmpty }.map(\.element)
  }

  /// The parts of a field.
  func parts(of field: IntakeField) -> [Part] { parts[field.position] }

  /// The first layout whose columns the header has; a column is not needed for fields that are chosen.
  private static func layout(
    of preset: IntakePreset, _ choices: [ColumnChoice], _ header: HeaderIndex
  ) throws(IntakeError) -> IntakeLayout {
    let chosen = Set(choices.map(\.field))
    var fewest: [String]?
    for layout in preset.layouts {
      let replaced = Set(
        layout.map.columns.lazy.filter { chosen.contains($0.key) }
          .flatMap { $0.value.parts.flatMap(\.headers) })
      let missing = layout.required.filter { names in
        !names.contains { header.position(ofPresetHeader: $0) != nil || replaced.contains($0) }
      }
      if missing.isEmpty { return layout }
      if missing.count < fewest?.count ?? .max { fewest = missing.compactMap(\.first) }
    }
    throw .missingColumns(fewest ?? [], found: header.headers)
  }

  /// Binds a field to the columns of a rule that the header has.
  private mutating func bind(_ field: IntakeField, _ rule: ColumnRule, _ header: HeaderIndex) {
    for part in rule.parts {
      let position = part.headers.lazy.compactMap { header.position(ofPresetHeader: $0) }.first
      if let position { add(position, to: field, joint: part.joint) }
    }
  }

  /// Adds a column to a field.
  private mutating func add(_ position: Int, to field: IntakeField, joint: String) {
    parts[field.position].append(Part(slot: slot(of: position), joint: joint))
  }

  /// The slot of a column, made when it is needed for the first time.
  private mutating func slot(of position: Int) -> Int {
    if let slot = slots.firstIndex(of: position) { return slot }
    slots.append(position)
    return slots.count - 1
  }
}
