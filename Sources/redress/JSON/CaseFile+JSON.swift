import JSONTape
import RecoveryDomain

extension CaseFile {
  /// Writes the whole case as `show --json` prints it (`decisions` 24).
  /// - Parameters:
  ///   - policy: What is asked for before a case closes, and what reasons are called.
  ///   - now: The moment at which clocks are read.
  ///   - secondLook: How often the customer invoked guarantees, where that asks for a second look.
  ///   - suggestions: Whose the case may be, where nobody has said so.
  func write(
    to writer: inout JSONWriter, policy: Policy, now: Timestamp, secondLook: Int? = nil,
    suggestions: [CustomerDossier.Suggestion] = []
  ) {
    writer.object { writer in
      state.writeStanding(to: &writer)
      state.details.write(to: &writer)
      state.writeOrigin(to: &writer)
      state.writePoints(to: &writer)
      state.classification.write(to: &writer)
      state.writeRecovery(to: &writer)
      state.writeCustomer(to: &writer)
      if !suggestions.isEmpty {
        writer.member("customerSuggestions", objects: suggestions) { $1.write(to: &$0) }
      }
      state.writeGuarantees(to: &writer, secondLook: secondLook)
      state.writeClocks(to: &writer, now: now)
      writer.member("owed", objects: state.owed(policy.closing)) { $1.write(to: &$0) }
      state.writeFindings(to: &writer, now: now)
      writeRecord(to: &writer, policy: policy)
      writeTimeline(to: &writer)
    }
  }

  /// Writes every line of the case, oldest first, with its events as the journal says them.
  private func writeTimeline(to writer: inout JSONWriter) {
    writer.member("timeline", objects: commits.enumerated()) { writer, entry in
      let (index, commit) = entry
      writer.member("seq", commit.seq)
      writer.member("revision", index + 1)
      writer.member("at", commit.at.text)
      writer.member("by", commit.actor.name)
      writer.member("role", commit.actor.role.rawValue)
      writer.key("events")
      writer.array { writer in
        for event in commit.events { event.write(to: &writer) }
      }
    }
  }
}

extension CaseState {
  /// What is owed before the case can be closed; nothing for one that is closed or voided.
  func owed(_ rule: ClosingRule) -> [OwedItem] { status.isOpen ? owedToClose(rule) : [] }

  /// Writes where the case stands.
  fileprivate func writeStanding(to writer: inout JSONWriter) {
    writer.member("case", number.description)
    writer.member("revision", revision)
    writer.member("status", status.rawValue)
    writer.member("step", ifPresent: step?.rawValue)
    writer.member("reopened", reopenedCount)
    writer.member("owner", ifPresent: claim?.holder)
    writer.member("received", received.text)
    writer.member("recorded", recordedAt.text)
    writer.member("recordedBy", recordedBy)
    writer.member("changed", lastChangedAt.text)
    writer.member("resolved", ifPresent: resolvedAt?.text)
    writer.member("closed", ifPresent: closedAt?.text)
    writer.member("voided", ifPresent: voidedAt?.text)
  }

  /// Writes where the case came from and what could not be read of it.
  fileprivate func writeOrigin(to writer: inout JSONWriter) {
    if let origin {
      writer.member("source", origin.source)
      writer.member("identity", origin.identity)
      writer.member("import", origin.importID)
    }
    if let settlement {
      writer.member("settled") { writer in
        writer.member("outcome", ifPresent: settlement.outcome)
        writer.member("closed", ifPresent: settlement.closedAt?.text)
        writer.member("paid", ifPresent: settlement.paid)
      }
    }
    writer.member("needsReading", ifPresent: needsReading?.rawValue)
    if !unread.isEmpty {
      writer.member("unread") { writer in
        for (name, value) in unread.sorted(by: { $0.key < $1.key }) {
          writer.key(name: name)
          writer.string(value)
        }
      }
    }
    if !unknownEvents.isEmpty {
      writer.key("unknownEvents")
      writer.array { writer in
        for type in unknownEvents { writer.string(type) }
      }
    }
  }

  /// Writes which guarantees were invoked.
  fileprivate func writeGuarantees(to writer: inout JSONWriter, secondLook: Int?) {
    if !guaranteeUses.isEmpty {
      writer.member("guarantees", objects: guaranteeUses) { writer, use in
        writer.member("guarantee", use.guarantee)
        writer.member("occurrence", use.occurrence)
        writer.member("amount", ifPresent: use.amount)
        writer.member("at", use.at.text)
        writer.member("by", use.by)
      }
    }
    writer.member("secondLook", ifPresent: secondLook)
  }

  /// Writes what is complained of or asked for.
  fileprivate func writePoints(to writer: inout JSONWriter) {
    writer.member("points", objects: points.enumerated()) { writer, entry in
      writer.member("point", entry.offset + 1)
      writer.member("text", entry.element.text)
      writer.member("judgement", ifPresent: entry.element.judgement?.rawValue)
      writer.member("reason", ifPresent: entry.element.record?.reason)
      writer.member("answer", ifPresent: entry.element.record?.answer)
    }
  }

  /// Writes what was decided, promised and done.
  fileprivate func writeRecovery(to writer: inout JSONWriter) {
    if let judgement {
      writer.member("judgement") { writer in
        writer.member("judgement", judgement.judgement.rawValue)
        writer.member("reason", judgement.reason)
        writer.member("at", judgement.at.text)
        writer.member("by", judgement.by)
      }
    }
    writer.member("actions", objects: actions) { $1.write(to: &$0) }
    if let wait {
      writer.member("wait") { writer in
        writer.member("for", wait.reason.rawValue)
        writer.member("party", ifPresent: wait.party)
        writer.member("since", wait.since.text)
        writer.member("due", ifPresent: wait.due?.text)
      }
    }
    if let evaluation {
      writer.member("rating") { evaluation.writeMembers(to: &$0) }
    }
    writer.key("links")
    writer.array { writer in
      for link in links.sorted() { writer.string(link.description) }
    }
  }
}
