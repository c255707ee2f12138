import CellScreen

extension FieldValue {
  /// Does what a key does in the field.
  /// - Returns: Whether the key meant something here.
  mutating func edit(with key: KeyStroke, _ spec: FieldSpec, width: Int, _ measure: TextWidth) -> Bool {
    switch (self, spec.kind) {
    case (.line(var field), _):
      guard field.edit(with: key) else { return false }
      self = .line(field)
    case (.area(var area), _):
      let before = area
      guard area.edit(with: key, width: width, text: measure) else { return false }
      self = .area(area)
      // At the first and the last line the arrows go on to the neighbouring fields.
      if area.editing == before.editing, key.code == .up || key.code == .down { return false }
    case (.choice(let code), .choice(let options)):
      return choose(with: key, code, options, isOptional: !spec.isRequired)
    case (.several(let codes, let cursor), .several(let options)):
      return toggle(with: key, codes, cursor, options)
    default: return false
    }
    return true
  }

  /// Which option the keyboard is on; nil while none is chosen.
  func place(among options: [FieldOption]) -> Int? {
    switch self {
    case .choice(let code): code.flatMap { code in options.firstIndex { $0.code == code } }
    case .several(_, let cursor): cursor
    case .line, .area: nil
    }
  }

  /// Goes up or down a list of answers that stand one below the other.
  /// - Returns: Whether there is one to go to: from the first and the last one leads on to the neighbouring field.
  mutating func step(with key: KeyStroke, among options: [FieldOption]) -> Bool {
    let place = place(among: options)
    switch key.code {
    case .down where (place ?? -1) + 1 < options.count: go(to: (place ?? -1) + 1, among: options)
    case .up where (place ?? 0) > 0: go(to: (place ?? 0) - 1, among: options)
    default: return false
    }
    return true
  }

  /// Goes to an option, which chooses it where only one can be.
  mutating func go(to place: Int, among options: [FieldOption]) {
    switch self {
    case .choice: self = .choice(options[place].code)
    case .several(let codes, _): self = .several(codes, cursor: place)
    case .line, .area: break
    }
  }

  /// Inserts text where text can stand, as much of it as fits.
  /// - Returns: The limit when not all of it fits; nil when it does.
  mutating func insert(_ text: String) -> Int? {
    switch self {
    case .line(var field):
      let room = max(0, Self.longestLine - field.editing.characters.count)
      let fitting = text.prefix(room)
      field.insert(String(fitting))
      self = .line(field)
      return fitting.endIndex < text.endIndex ? Self.longestLine : nil
    case .area(var area):
      let room = max(0, Self.longestArea - area.editing.characters.count)
      let fitting = text.prefix(room)
      area.insert(String(fitting))
      self = .area(area)
      return fitting.endIndex < text.endIndex ? Self.longestArea : nil
    case .choice, .several: return nil
    }
  }

  /// A line has at most so many characters.
  static let longestLine = 1_000
  /// A text of several lines has at most so many characters: far below what a line of the journal may have.
  static let longestArea = 50_000

  /// Moves through options with the arrows; back from the first is none where that is allowed. Space chooses the one
  /// that the cursor is on.
  private mutating func choose(
    with key: KeyStroke, _ code: String?, _ options: [FieldOption], isOptional: Bool
  ) -> Bool {
    guard !options.isEmpty else { return false }
    let index = code.flatMap { code in options.firstIndex { $0.code == code } }
    switch key.code {
    case .right: self = .choice(options[((index ?? -1) + 1) % options.count].code)
    case .character(" "): self = .choice(options[index ?? 0].code)
    case .left:
      if index == 0, isOptional {
        self = .choice(nil)
      } else {
        self = .choice(options[((index ?? 0) + options.count - 1) % options.count].code)
      }
    case .backspace, .delete:
      if isOptional { self = .choice(nil) }
    case .character(let digit):
      guard let number = digit.wholeNumberValue, options.indices.contains(number - 1) else { return false }
      self = .choice(options[number - 1].code)
    default: return false
    }
    return true
  }

  /// Moves the cursor over options with the arrows; space marks the one under it.
  private mutating func toggle(
    with key: KeyStroke, _ codes: Set<String>, _ cursor: Int, _ options: [FieldOption]
  ) -> Bool {
    guard !options.isEmpty else { return false }
    var codes = codes
    switch key.code {
    case .right: self = .several(codes, cursor: (cursor + 1) % options.count)
    case .left: self = .several(codes, cursor: (cursor + options.count - 1) % options.count)
    case .character(" "):
      codes.formSymmetricDifference([options[min(cursor, options.count - 1)].code])
      self = .several(codes, cursor: cursor)
    case .character(let digit):
      guard let number = digit.wholeNumberValue, options.indices.contains(number - 1) else { return false }
      codes.formSymmetricDifference([options[number - 1].code])
      self = .several(codes, cursor: number - 1)
    default: return false
    }
    return true
  }
}
