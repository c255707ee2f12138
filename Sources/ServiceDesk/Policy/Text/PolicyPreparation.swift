import RecoveryDomain
import TOMLKit
import TOMLPlaces

/// A policy's file made ready to be adopted: whatever it inherits or takes from templates stands in its text, which
/// then needs no other file (`decisions` 5).
///
/// A file that says `inherits = "default"` holds only what differs from the policy that ships. Tables are laid over key
/// by key, entries by their code; an entry with `absent = true` is taken out.
public struct PolicyPreparation: Sendable {
  /// The full text.
  public let text: String
  /// What is wrong, with the lines of the file; empty when it can be adopted.
  public let mistakes: [PolicyMistake]
  /// What is hardly meant, with the lines of the file; it keeps nobody from adopting the policy.
  public let doubts: [PolicyMistake]
  /// The policy; nil when something is wrong.
  public let policy: Policy?
  /// The lines of what the file itself says, by key with the codes of entries: `actions.visit.due`. Empty for a file
  /// that inherits nothing: then it says everything.
  public let ownLines: [String: Int]

  static let inherits = "inherits"

  /// Prepares the text of a file for a desk with that currency.
  /// - Parameter sources: Where its calendars take zones and holidays, and what the host knows of people; without any
  ///   only what the text keeps is known.
  public init(_ file: String, currency: Currency, sources: PolicySources? = nil) {
    let root: TOMLTable
    do {
      root = try TOMLNesting.table(file)
    } catch {
      self.init(text: file, mistakes: PolicyReader.syntaxMistakes(error, in: file))
      return
    }
    let own = PolicyTree(root)
    var lines = PolicyLines(file)
    var found: [PolicyMistake] = []
    var text = file
    var ownLines: [String: Int] = [:]
    if let parent = own[Self.inherits] {
      if parent.textValue != Self.parent {
        let kind: PolicyMistake.Kind =
          parent.textValue.map { .unknownWord($0, allowed: [Self.parent]) } ?? .wrongType(expected: .text)
        found.append(PolicyMistake(line: lines.place(of: Self.inherits).line, key: Self.inherits, kind: kind))
      }
      let composed = Self.inheriting(own)
      found += composed.clashes.map { clash in
        let place = lines.place(of: clash.path)
        return PolicyMistake(line: place.line, key: place.key, kind: clash.kind)
      }
      text = composed.text
      lines.translate(from: composed.tree, to: own)
      let outline = TOMLOutline(file)
      for entry in PolicyEntry.all(of: own) {
        ownLines[entry.key] = outline.line(of: entry.path)
      }
      ownLines[Self.inherits] = nil
    }
    let completed = Self.withTemplates(text, lines)
    text = completed.text
    found += completed.mistakes
    let kept = sources.map { PolicyKeeping.complete(text, from: $0, lines: lines) }
    text = kept?.text ?? text
    let files = kept?.mistakes ?? []
    let examined = PolicyReader.examine(text, currency: currency, lines: lines, sources: sources)
    switch examined.reading {
    case .policy(let policy) where found.isEmpty && files.isEmpty:
      self.init(text: text, mistakes: [], doubts: examined.doubts, policy: policy, ownLines: ownLines)
    case .policy:
      self.init(text: text, mistakes: (found + files).inOrder, doubts: examined.doubts)
    case .mistakes(let mistakes):
      // A file that could not be read is not kept either: that is told once.
      let told = mistakes.filter { mistake in
        if case .unreadableHolidays(_, .notKept) = mistake.kind { files.isEmpty } else { true }
      }
      .map { Self.blamed($0, on: own, lines) }
      self.init(text: text, mistakes: (found + files + told).inOrder, doubts: examined.doubts)
    }
  }

  private init(
    text: String, mistakes: [PolicyMistake], doubts: [PolicyMistake] = [], policy: Policy? = nil,
    ownLines: [String: Int] = [:]
  ) {
    self.text = text
    self.mistakes = mistakes
    self.doubts = doubts
    self.policy = policy
    self.ownLines = ownLines
  }

  /// The one policy that a file can inherit.
  private static let parent = "default"

  /// A mistake in what a file inherits, told where the file made it: an entry that it took out while something that
  /// it does not say itself names that. Anything else stays as it is.
  private static func blamed(_ mistake: PolicyMistake, on own: PolicyTree, _ lines: PolicyLines)
    -> PolicyMistake
  {
    guard case .unknownWord(let word, _) = mistake.kind, own[inherits] != nil,
      mistake.line == nil || own.value(at: mistake.key) == nil,
      case let code = String(word.prefix { $0 != "=" }), let removal = own.removals()[code]
    else { return mistake }
    return PolicyMistake(
      line: lines.line(ofOwn: removal), key: removal, kind: .stillNamed(code, by: mistake.key))
  }

  /// The shipped text with a desk's own values in it.
  private static func inheriting(_ own: PolicyTree) -> (
    text: String, tree: PolicyTree, clashes: [(path: String, kind: PolicyMistake.Kind)]
  ) {
    guard let root = try? TOMLNesting.table(DefaultPolicy.text), case .table(var members) = own else {
      return (DefaultPolicy.text, own, [])
    }
    members[inherits] = nil
    let shipped = PolicyTree(root)
    let wanted = shipped.overlaid(by: .table(members)).withoutRemovedActions(of: shipped, own: own)
    let text = PolicyComposer.compose(DefaultPolicy.text, shipped, to: wanted)
    let composed = (try? TOMLNesting.table(text)).map { PolicyTree($0) } ?? wanted
    return (text, composed, shipped.clashes(with: .table(members)))
  }

  /// The text with every deadline that names a template completed from it, and the names that are none; what stands in
  /// the text has the last word.
  private static func withTemplates(_ text: String, _ lines: PolicyLines) -> (
    text: String, mistakes: [PolicyMistake]
  ) {
    guard let root = try? TOMLNesting.table(text) else { return (text, []) }
    let tree = PolicyTree(root)
    guard case .table(var members) = tree, let deadlines = members["deadlines"]?.tables,
      deadlines.contains(where: { $0["template"] != nil }),
      let templates = (try? TOMLNesting.table(DeadlineTemplates.text)).flatMap({
        PolicyTree($0)["deadlines"]?.tables
      })
    else { return (text, []) }
    var mistakes: [PolicyMistake] = []
    var completed: [PolicyTree] = []
    for (index, deadline) in deadlines.enumerated() {
      guard let name = deadline["template"]?.textValue else {
        completed.append(deadline)
        continue
      }
      if let template = templates.first(where: { $0.code == name }) {
        completed.append(template.overlaid(by: deadline))
      } else {
        let place = lines.place(of: "deadlines[\(index)].template")
        let kind = PolicyMistake.Kind.unknownWord(name, allowed: templates.compactMap(\.code))
        mistakes.append(PolicyMistake(line: place.line, key: place.key, kind: kind))
        completed.append(deadline)
      }
    }
    members["deadlines"] = .array(completed)
    return (PolicyComposer.compose(text, tree, to: .table(members)), mistakes)
  }
}
