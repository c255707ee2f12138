/// A fact of a case that the policy's conditions can name; an added fact is one line in ``all``.
public struct ConditionFact: Sendable {
  /// Which words a condition may hold the fact against.
  public enum Vocabulary: Hashable, Sendable {
    /// These.
    case words([String])
    /// The policy's codes of reasons.
    case reasons(ReasonCode.Purpose)
  }

  /// The key by which a policy names it: the member of `show --json` that it stands in.
  public let name: String
  /// The words that a condition may name.
  public let vocabulary: Vocabulary
  /// The case's value, or values; nil while it is not known.
  let values: @Sendable (CaseState) -> [String]?

  /// Every fact, in the order in which they are listed.
  public static let all: [ConditionFact] = [
    word("severity") { $0.classification.severity },
    code("criticalReason", .critical) { $0.classification.criticalReason },
    word("kind") { $0.classification.kind },
    word("cause") { $0.classification.cause },
    word("redoable") { $0.classification.redoable },
    word("problemSide") { $0.classification.problemSide },
    word("content") { $0.classification.content },
    word("failureClass") { $0.classification.failureClass },
    word("moment") { $0.classification.moment },
    code("rootCause", .rootCause) { $0.classification.rootCause },
    word("gap") { $0.classification.gap },
    word("dimension") { $0.classification.dimension },
    word("motive") { $0.classification.motive },
    word("style") { $0.classification.style },
    word("expectationForm") { $0.classification.expectationForm },
    word("serviceUse") { $0.classification.serviceUse },
    words("asked") { $0.classification.asked.isEmpty ? nil : $0.classification.asked },
    words("flags") { $0.classification.flags },
    word("channel") { $0.details.channel },
    word("judgement") { $0.judgement?.judgement },
    code("judgementReason", .judgement) { $0.judgement?.reason },
    word("status") { $0.status },
    word("loss") { $0.lossStanding },
    word("recovery") { $0.recoveryFailures.isEmpty ? RecoveryStanding.running : .failed },
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The fact of that name; nil when there is none.
  public static func named(_ name: String) -> ConditionFact? { byName[name] }

  /// A fact that is one coded word, or not known.
  private static func word<Word: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, _ read: @escaping @Sendable (CaseState) -> Word?
  ) -> ConditionFact {
    ConditionFact(name: name, vocabulary: .words(Word.allCases.map(\.rawValue))) { state in
      read(state).map { [$0.rawValue] }
    }
  }

  /// A fact that is any number of coded words, or not known.
  private static func words<Word: RawRepresentable<String> & CaseIterable & Hashable & SendableMetatype>(
    _ name: String, _ read: @escaping @Sendable (CaseState) -> Set<Word>?
  ) -> ConditionFact {
    ConditionFact(name: name, vocabulary: .words(Word.allCases.map(\.rawValue))) { state in
      read(state).map { known in Word.allCases.filter(known.contains).map(\.rawValue) }
    }
  }

  /// A fact that is a code of the policy's reasons, or not known.
  private static func code(
    _ name: String, _ purpose: ReasonCode.Purpose, _ read: @escaping @Sendable (CaseState) -> String?
  ) -> ConditionFact {
    ConditionFact(name: name, vocabulary: .reasons(purpose)) { state in read(state).map { [$0] } }
  }
}

extension ConditionFact: Hashable {
  /// Two facts of one name are one.
  public static func == (left: ConditionFact, right: ConditionFact) -> Bool { left.name == right.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Whether the customer lost money, as far as it is known.
public enum LossStanding: String, CaseIterable, Sendable {
  /// There is a loss.
  case some
  /// The desk found that there is none.
  case none
}

/// Whether a recovery of the case failed already.
public enum RecoveryStanding: String, CaseIterable, Sendable {
  case running, failed
}

extension CaseState {
  /// The customer's loss: as the desk found it, else as it is claimed; nil while neither is known.
  public var loss: Money? { classification.assessed ?? details.claimed }

  /// Whether there is a loss; nil while it is not known.
  public var lossStanding: LossStanding? { loss.map { $0.minorUnits > 0 ? .some : .none } }
}
