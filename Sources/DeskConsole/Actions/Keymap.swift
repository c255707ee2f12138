import CellScreen

/// What each key means in each context: the table of actions with a person's own keys laid over it.
public struct Keymap: Sendable {
  /// The keys of actions that a person gave others, by action and, where only one context is meant, by context.
  private let changes: [Change: [KeySequence]]
  /// What follows after some keys in a context.
  private let tree: [KeyContext: KeyBranch]

  /// Which keys are changed.
  struct Change: Hashable, Sendable {
    /// The action.
    let id: String
    /// Where; nil is everywhere.
    let context: KeyContext?
  }

  /// The keys as the program comes.
  public static let standard = Keymap(changes: [:])

  /// The table with changes laid over it.
  init(changes: [Change: [KeySequence]]) {
    self.changes = changes
    var tree: [KeyContext: KeyBranch] = [:]
    for record in ActionCatalogue.all {
      for context in record.contexts {
        for sequence in Self.keys(of: record, in: context, changes) {
          tree[context, default: KeyBranch()].add(record, sequence.strokes[...])
        }
      }
    }
    self.tree = tree
  }

  /// What some keys mean where these contexts are asked in order.
  enum Meaning: Sendable {
    /// They mean an action.
    case action(ActionRecord)
    /// They are the beginning of others.
    case beginning
    /// They mean nothing.
    case nothing
  }

  /// What some keys mean where these contexts are asked in order; the first that knows them decides.
  func meaning(of strokes: [KeyStroke], in contexts: [KeyContext]) -> Meaning {
    for context in contexts {
      guard let branch = tree[context]?.branch(after: strokes[...]) else { continue }
      if let record = branch.record { return .action(record) }
      if !branch.next.isEmpty { return .beginning }
    }
    return .nothing
  }

  /// What can follow some keys: the rest of the keys and what they do, in the order of the help.
  func continuations(of strokes: [KeyStroke], in contexts: [KeyContext]) -> [(
    rest: String, record: ActionRecord
  )] {
    ActionCatalogue.records(in: contexts).compactMap { record in
      for context in contexts where record.contexts.contains(context) {
        for sequence in keys(of: record, in: context) where sequence.strokes.count > strokes.count {
          guard Array(sequence.strokes.prefix(strokes.count)) == strokes else { continue }
          let rest = sequence.strokes.dropFirst(strokes.count)
          return (rest.map(\.description).joined(separator: " "), record)
        }
      }
      return nil
    }
  }

  /// The keys of an action where these contexts are asked in order, the one to show first.
  func keys(of record: ActionRecord, in contexts: [KeyContext]) -> [KeySequence] {
    let context = contexts.first { record.contexts.contains($0) } ?? record.contexts.first
    return context.map { keys(of: record, in: $0) } ?? record.keys
  }

  /// The key that people are told for an action, by its id, where these contexts are asked in order; nil where it has
  /// none.
  func key(of id: String, in contexts: [KeyContext]) -> String? {
    ActionCatalogue.all.first { $0.id == id }.flatMap { keys(of: $0, in: contexts).first?.description }
  }

  /// The keys of an action in a context.
  func keys(of record: ActionRecord, in context: KeyContext) -> [KeySequence] {
    Self.keys(of: record, in: context, changes)
  }

  private static func keys(
    of record: ActionRecord, in context: KeyContext, _ changes: [Change: [KeySequence]]
  )
    -> [KeySequence]
  {
    changes.isEmpty
      ? record.keys
      : changes[Change(id: record.id, context: context)] ?? changes[Change(id: record.id, context: nil)]
        ?? record.keys
  }
}

/// What follows after some keys.
private struct KeyBranch: Sendable {
  /// The action that they mean.
  private(set) var record: ActionRecord?
  /// What the next key leads to.
  private(set) var next: [KeyStroke: KeyBranch] = [:]

  /// Adds an action behind the strokes that are left.
  mutating func add(_ record: ActionRecord, _ strokes: ArraySlice<KeyStroke>) {
    guard let first = strokes.first else {
      self.record = record
      return
    }
    next[first, default: KeyBranch()].add(record, strokes.dropFirst())
  }

  /// What is there after some strokes.
  func branch(after strokes: ArraySlice<KeyStroke>) -> KeyBranch? {
    guard let first = strokes.first else { return self }
    return next[first]?.branch(after: strokes.dropFirst())
  }
}
