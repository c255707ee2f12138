import JSONTape

/// Something that happened to a case.
///
/// A new type is one file with its payload, one case here and one line in `readers`.
public enum CaseEvent: Hashable, Sendable {
  case recorded(CaseRecorded)
  case changed(CaseDetailsChanged)
  case corrected(CaseCorrected)
  case classified(CaseClassified)
  case pointAdded(CasePointAdded)
  case judged(CaseJudged)
  case claimed(CaseClaimed)
  case released(CaseReleased)
  case handedOver(CaseHandedOver)
  case takenOver(CaseTakenOver)
  case noted(CaseNoted)
  case contacted(CustomerContacted)
  case proposed(PackageProposed)
  case carriedOut(ActionCarriedOut)
  case withdrawn(ActionWithdrawn)
  case waitStarted(CaseWaitStarted)
  case answered(CaseAnswered)
  case resolved(CaseResolved)
  case rated(CaseRated)
  case closed(CaseClosed)
  case reopened(CaseReopened)
  case voided(CaseVoided)
  case linked(CaseLinked)
  case extended(DeadlineExtended)
  case repeatFound(RepeatFound)
  case repeatTakenBack(RepeatTakenBack)
  case evidenceNoted(EvidenceNoted)
  case preventionPlanned(PreventionPlanned)
  case retentionSet(RetentionSet)
  case matched(CaseMatched)
  case unmatched(CaseUnmatched)
  case careListed(CaseCareListed)
  case merged(CaseMerged)
  case absorbed(CaseAbsorbed)
  case unmerged(CaseUnmerged)
  case separated(CaseSeparated)
  case guaranteeInvoked(GuaranteeInvoked)
  /// An event of a type, or with words, that this binary does not know: kept, never dropped (`decisions` 6).
  case unknown(type: String)

  /// What the event says; nil for an unknown one.
  public var payload: (any CaseEventPayload)? {
    switch self {
    case .recorded(let payload): payload
    case .changed(let payload): payload
    case .corrected(let payload): payload
    case .classified(let payload): payload
    case .pointAdded(let payload): payload
    case .judged(let payload): payload
    case .claimed(let payload): payload
    case .released(let payload): payload
    case .handedOver(let payload): payload
    case .takenOver(let payload): payload
    case .noted(let payload): payload
    case .contacted(let payload): payload
    case .proposed(let payload): payload
    case .carriedOut(let payload): payload
    case .withdrawn(let payload): payload
    case .waitStarted(let payload): payload
    case .answered(let payload): payload
    case .resolved(let payload): payload
    case .rated(let payload): payload
    case .closed(let payload): payload
    case .reopened(let payload): payload
    case .voided(let payload): payload
    case .linked(let payload): payload
    case .extended(let payload): payload
    case .repeatFound(let payload): payload
    case .repeatTakenBack(let payload): payload
    case .evidenceNoted(let payload): payload
    case .preventionPlanned(let payload): payload
    case .retentionSet(let payload): payload
    case .matched(let payload): payload
    case .unmatched(let payload): payload
    case .careListed(let payload): payload
    case .merged(let payload): payload
    case .absorbed(let payload): payload
    case .unmerged(let payload): payload
    case .separated(let payload): payload
    case .guaranteeInvoked(let payload): payload
    case .unknown: nil
    }
  }

  /// How each type is read back.
  private static let readers: [String: @Sendable (EventFields) throws(EventDecodingError) -> CaseEvent] = [
    CaseRecorded.type: { fields throws(EventDecodingError) in .recorded(try CaseRecorded(fields)) },
    CaseDetailsChanged.type: { fields throws(EventDecodingError) in .changed(try CaseDetailsChanged(fields))
    },
    CaseCorrected.type: { fields throws(EventDecodingError) in .corrected(try CaseCorrected(fields)) },
    CaseClassified.type: { fields throws(EventDecodingError) in .classified(try CaseClassified(fields)) },
    CasePointAdded.type: { fields throws(EventDecodingError) in .pointAdded(try CasePointAdded(fields)) },
    CaseJudged.type: { fields throws(EventDecodingError) in .judged(try CaseJudged(fields)) },
    CaseClaimed.type: { fields throws(EventDecodingError) in .claimed(try CaseClaimed(fields)) },
    CaseReleased.type: { fields throws(EventDecodingError) in .released(try CaseReleased(fields)) },
    CaseHandedOver.type: { fields throws(EventDecodingError) in .handedOver(try CaseHandedOver(fields)) },
    CaseTakenOver.type: { fields throws(EventDecodingError) in .takenOver(try CaseTakenOver(fields)) },
    CaseNoted.type: { fields throws(EventDecodingError) in .noted(try CaseNoted(fields)) },
    CustomerContacted.type: { fields throws(EventDecodingError) in .contacted(try CustomerContacted(fields))
    },
    PackageProposed.type: { fields throws(EventDecodingError) in .proposed(try PackageProposed(fields)) },
    ActionCarriedOut.type: { fields throws(EventDecodingError) in .carriedOut(try ActionCarriedOut(fields)) },
    ActionWithdrawn.type: { fields throws(EventDecodingError) in .withdrawn(try ActionWithdrawn(fields)) },
    CaseWaitStarted.type: { fields throws(EventDecodingError) in .waitStarted(try CaseWaitStarted(fields)) },
    CaseAnswered.type: { fields throws(EventDecodingError) in .answered(try CaseAnswered(fields)) },
    CaseResolved.type: { fields throws(EventDecodingError) in .resolved(try CaseResolved(fields)) },
    CaseRated.type: { fields throws(EventDecodingError) in .rated(try CaseRated(fields)) },
    CaseClosed.type: { fields throws(EventDecodingError) in .closed(try CaseClosed(fields)) },
    CaseReopened.type: { fields throws(EventDecodingError) in .reopened(try CaseReopened(fields)) },
    CaseVoided.type: { fields throws(EventDecodingError) in .voided(try CaseVoided(fields)) },
    GuaranteeInvoked.type: { fields throws(EventDecodingError) in
      .guaranteeInvoked(try GuaranteeInvoked(fields))
    },
    CaseLinked.type: { fields throws(EventDecodingError) in .linked(try CaseLinked(fields)) },
    DeadlineExtended.type: { fields throws(EventDecodingError) in .extended(try DeadlineExtended(fields)) },
    RepeatFound.type: { fields throws(EventDecodingError) in .repeatFound(try RepeatFound(fields)) },
    RepeatTakenBack.type: { fields throws(EventDecodingError) in
      .repeatTakenBack(try RepeatTakenBack(fields))
    },
    EvidenceNoted.type: { fields throws(EventDecodingError) in .evidenceNoted(try EvidenceNoted(fields)) },
    PreventionPlanned.type: { fields throws(EventDecodingError) in
      .preventionPlanned(try PreventionPlanned(fields))
    },
    RetentionSet.type: { fields throws(EventDecodingError) in .retentionSet(try RetentionSet(fields)) },
    CaseMatched.type: { fields throws(EventDecodingError) in .matched(try CaseMatched(fields)) },
    CaseUnmatched.type: { fields throws(EventDecodingError) in .unmatched(try CaseUnmatched(fields)) },
    CaseCareListed.type: { fields throws(EventDecodingError) in .careListed(try CaseCareListed(fields)) },
    CaseMerged.type: { fields throws(EventDecodingError) in .merged(try CaseMerged(fields)) },
    CaseAbsorbed.type: { fields throws(EventDecodingError) in .absorbed(try CaseAbsorbed(fields)) },
    CaseUnmerged.type: { fields throws(EventDecodingError) in .unmerged(try CaseUnmerged(fields)) },
    CaseSeparated.type: { fields throws(EventDecodingError) in .separated(try CaseSeparated(fields)) },
  ]

  /// Reads one event; a type or word that is not known makes it `unknown`, never an error.
  public init(_ fields: EventFields) {
    let type = fields.open["type"]?.string ?? ""
    do throws(EventDecodingError) {
      self = try Self.readers[type]?(fields) ?? .unknown(type: type)
    } catch {
      self = .unknown(type: type)
    }
  }
}
