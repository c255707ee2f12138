import JSONTape
import RecoveryDomain

extension CaseFile {
  /// Writes the record that a compliant log of complaints holds as one member: every member stands there, `null` where
  /// nothing is known (`formulas` §8: ISO 10002, GB/T 19012).
  func writeRecord(to writer: inout JSONWriter, policy: Policy) {
    writer.member("record") { writer in
      writeReceipt(to: &writer)
      writeFailure(to: &writer, policy: policy)
      writeHandling(to: &writer)
      writeDecision(to: &writer)
      writeAftermath(to: &writer)
    }
  }

  /// Who complained, when, over which way, and who wrote it down.
  private func writeReceipt(to writer: inout JSONWriter) {
    let details = state.details
    writer.member("id", state.number.description)
    writer.member("received", state.received.text)
    writer.member("channel", orNull: details.channel?.rawValue)
    writer.member("recorder", state.recordedBy)
    writer.member("complainantKey", orNull: details.contact ?? details.customer)
    writer.member("representative", orNull: details.representative)
    writer.member("representativeAuthority", orNull: details.authority)
    writer.member("vulnerable", state.classification.flags.contains(.vulnerable))
    writer.member("product", orNull: details.product)
    writer.member("order", orNull: details.order)
  }

  /// What failed, how gravely, what it cost the customer and what was asked for.
  private func writeFailure(to writer: inout JSONWriter, policy: Policy) {
    let known = state.classification
    writer.member("failureClass", orNull: known.failureClass?.rawValue)
    writer.member("severity", orNull: known.severity?.rawValue)
    writer.member("loss") { writer in
      writer.member("claimed", orNull: state.details.claimed)
      writer.member("assessed", orNull: known.assessed)
    }
    if known.asked.isEmpty, state.details.askedWords == nil {
      writer.key("remedyAsked")
      writer.null()
    } else {
      writer.member("remedyAsked") { writer in
        writer.member("coded", words: known.asked)
        writer.member("asWritten", orNull: state.details.askedWords)
      }
    }
    writer.member("cause") { writer in
      writer.member("class", orNull: known.cause?.rawValue)
      writer.member("rootCause", orNull: known.rootCause)
      writer.member(
        "rootCauseName",
        orNull: known.rootCause.flatMap { policy.reasonText($0, for: .rootCause) }?[.english])
      writer.member("gap", orNull: known.gap.map { "\($0.number)" })
    }
  }

  /// Who answered and worked on it, what it rests on and what was offered.
  private func writeHandling(to writer: inout JSONWriter) {
    writer.member("acknowledged", orNull: state.acknowledgement) { $0.write(to: &$1) }
    writer.member("ownerHistory", objects: holds) { writer, hold in
      writer.member("owner", hold.holder)
      writer.member("since", hold.since.text)
      writer.member("until", orNull: hold.until?.text)
    }
    writer.member("evidence", objects: state.evidence) { writer, evidence in
      writer.member("text", evidence.text)
      writer.member("at", evidence.at.text)
      writer.member("by", evidence.by)
    }
    writer.member("offers", objects: offers) { writer, offer in
      writer.member("action", offer.action.id)
      writer.member("kind", offer.action.code)
      writer.member("amount", orNull: offer.action.amount)
      writer.member("authority", offer.actor.role.rawValue)
      writer.member("by", offer.actor.name)
      // Approval by another than who offers is not built yet.
      writer.member("approver", orNull: String?.none)
      writer.member("at", offer.action.proposedAt.text)
      writer.member("progress", offer.action.progress.name)
    }
  }

  /// Whether it stands and why, point by point, and how the customer was told.
  private func writeDecision(to writer: inout JSONWriter) {
    writer.member("judgement", orNull: state.overallJudgement) { judgement, writer in
      writer.member("judgement", judgement.rawValue)
      writer.member("reason", orNull: state.judgement?.reason)
      writer.member("followsFromPoints", state.judgement == nil)
    }
    writer.member("decision", orNull: state.judgedAt) { judgedAt, writer in
      writer.member("at", judgedAt.text)
      writer.member("by", orNull: state.judgement?.by)
      writer.member("words", orNull: state.judgement?.text)
      writer.member("points", objects: state.points.enumerated()) { writer, entry in
        let record = entry.element.record
        writer.member("point", entry.offset + 1)
        writer.member("judgement", orNull: state.judgement(ofPoint: entry.offset)?.rawValue)
        writer.member("reason", orNull: record?.reason)
        writer.member("words", orNull: record?.text)
        writer.member("answer", orNull: record?.answer)
      }
      writer.key("carriedOut")
      writer.array { writer in
        for action in state.actions where action.isCarriedOut { writer.integer(Int64(action.id)) }
      }
    }
    writer.member("finalResponse", orNull: state.finalResponse) { $0.write(to: &$1) }
    writer.member("externalRouteTold", orNull: state.routeToldAt?.text)
  }

  /// What became of it: accepted, paid, closed, reopened, rated, prevented, kept.
  private func writeAftermath(to writer: inout JSONWriter) {
    writer.key("accepted")
    if let isAccepted = state.isAccepted { writer.bool(isAccepted) } else { writer.null() }
    writer.member("paid", orNull: state.paid)
    writer.key("closed")
    writer.array { writer in
      let times = closings.isEmpty ? [state.closedAt].compactMap { $0 } : closings
      for moment in times { writer.string(moment.text) }
    }
    writer.member("reopened", objects: reopenings) { writer, reopening in
      writer.member("at", reopening.at.text)
      writer.member("reason", reopening.reason)
    }
    writer.member("ratings", orNull: state.evaluation) { evaluation, writer in
      evaluation.writeMembers(to: &writer)
    }
    writer.member("prevention", orNull: state.prevention) { prevention, writer in
      writer.member("action", prevention.text)
      writer.member("owner", prevention.owner)
      writer.member("due", orNull: prevention.due?.text)
    }
    writer.member("keepUntil", orNull: state.keepUntil?.text)
    writer.member("legalHold", state.retention.isHeld)
  }
}

extension CaseState {
  /// Writes what the desk found by itself: failed recoveries, a repeat, a critical case that was not made safe.
  func writeFindings(to writer: inout JSONWriter, now: Timestamp) {
    writer.member("needsMakeSafe", needsMakeSafe)
    writer.member("recoveryFailures", objects: recoveryFailures(at: now)) { writer, failure in
      switch failure {
      case .promiseBroken(let id, let code, let due):
        writer.member("failure", "promiseBroken")
        writer.member("action", id)
        writer.member("code", code)
        writer.member("due", due.text)
      case .reopened(let at, let reason):
        writer.member("failure", "reopened")
        writer.member("at", at.text)
        writer.member("reason", reason)
      case .denialOverturned(let at, let point):
        writer.member("failure", "denialOverturned")
        writer.member("at", at.text)
        writer.member("point", ifPresent: point)
      }
    }
    guard let repeatOf else { return }
    writer.member("repeatOf") { writer in
      writer.member("case", repeatOf.number.description)
      writer.member("received", repeatOf.received.text)
    }
  }
}

extension CaseState.Contact {
  /// Writes when, over which way and by whom.
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("at", at.text)
    writer.member("channel", channel.rawValue)
    writer.member("by", by)
  }
}

extension CaseState.Evaluation {
  /// Writes the answers, or that there are none.
  func writeMembers(to writer: inout JSONWriter) {
    guard case .rated(let rating) = self else { return writer.member("noAnswer", true) }
    for question in Rating.Question.allCases {
      guard let answer = rating.answers[question] else { continue }
      writer.key(name: question.rawValue)
      writer.integer(Int64(answer))
    }
  }
}

extension PlannedAction.Progress {
  /// How far the action is, in a word.
  var name: String {
    switch self {
    case .promised: "promised"
    case .carriedOut: "carriedOut"
    case .withdrawn: "withdrawn"
    }
  }
}

extension JSONWriter {
  /// Writes a member that is a string, or `null`.
  fileprivate mutating func member(_ name: StaticString, orNull value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a member that is a sum, or `null`.
  fileprivate mutating func member(_ name: StaticString, orNull value: Money?) {
    guard value == nil else { return member(name, ifPresent: value) }
    key(name)
    null()
  }

  /// Writes a member that is an object, or `null`.
  fileprivate mutating func member<Value>(
    _ name: StaticString, orNull value: Value?, _ body: (Value, inout JSONWriter) -> Void
  ) {
    key(name)
    guard let value else { return null() }
    object { body(value, &$0) }
  }
}
