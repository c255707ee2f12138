import CellScreen

/// What a person would do at a console, as a text: a step a line, blank lines and those that begin with `#` apart.
///
/// ```text
/// size 120x40
/// press n
/// type called back, will pay
/// press ctrl-d
/// expect saved on C-000001
/// ```
/// `press` takes keys as keymaps write them, blanks between; `type` sends the rest of the line letter by letter,
/// `paste` at once. Every step waits until the console awaits nothing of the desk, never for a time. `expect` and
/// `reject` look at the screen as it is then.
struct KeyScript {
  /// One thing to do.
  enum Step: Equatable {
    case size(CellSize)
    case press([KeyStroke])
    case type(String)
    case paste(String)
    case wait
    case expect(String)
    case reject(String)
  }

  /// A line that is no step.
  struct Mistake: Error, Equatable {
    /// The line, from 1.
    let line: Int
    /// What stands there.
    let text: String
  }

  /// The steps with their lines, from 1.
  let steps: [(line: Int, step: Step)]

  /// Reads a script.
  init(_ text: String) throws(Mistake) {
    var steps: [(line: Int, step: Step)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      guard let step = Step(String(line)) else { throw Mistake(line: index + 1, text: String(line)) }
      steps.append((index + 1, step))
    }
    self.steps = steps
  }
}

extension KeyScript.Step {
  /// Reads a line.
  init?(_ line: String) {
    let word = line.prefix { $0 != " " }
    let rest = String(line.dropFirst(word.count + 1))
    switch word {
    case "size":
      let numbers = rest.split(separator: "x").compactMap { Int($0) }
      guard numbers.count == 2, numbers.allSatisfy({ (1...1000).contains($0) }) else { return nil }
      self = .size(CellSize(width: numbers[0], height: numbers[1]))
    case "press":
      let names = rest.split(separator: " ")
      let strokes = names.compactMap { KeyStroke(String($0)) }
      guard !names.isEmpty, strokes.count == names.count else { return nil }
      self = .press(strokes)
    case "type": self = .type(rest)
    case "paste": self = .paste(rest)
    case "wait": self = .wait
    case "expect": self = .expect(rest)
    case "reject": self = .reject(rest)
    default: return nil
    }
  }

  /// The line that reads as this step.
  var line: String {
    switch self {
    case .size(let size): "size \(size.width)x\(size.height)"
    case .press(let strokes): "press " + strokes.map(\.description).joined(separator: " ")
    case .type(let text): "type " + text
    case .paste(let text): "paste " + text.split(separator: "\n").joined(separator: " ")
    case .wait: "wait"
    case .expect(let text): "expect " + text
    case .reject(let text): "reject " + text
    }
  }
}
