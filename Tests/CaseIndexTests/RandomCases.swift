import RecoveryDomain

extension SeededRandom {
  /// A case in any state that the columns allow.
  mutating func summary(_ number: Int64) -> CaseSummary {
    let status = CaseStatus.allCases.randomElement(using: &self) ?? .open
    let rank: QueuePosition.Rank =
      status.isOpen ? [.critical, .running, .paused].randomElement(using: &self) ?? .running : .still
    let minutes = { (random: inout SeededRandom) in Int.random(in: -300...300, using: &random) }
    let moment = now + .minutes(minutes(&self) / 60 * 60)
    let received = now + .minutes(minutes(&self) / 100 * 100)
    let due = Bool.random(using: &self) && status.isOpen ? now + .minutes(minutes(&self)) : nil
    let text = { (random: inout SeededRandom, choices: [String]) -> String? in
      Int.random(in: 0..<3, using: &random) == 0 ? nil : choices.randomElement(using: &random)
    }
    var summary = CaseSummary(
      position: QueuePosition(rank: rank, moment: moment, received: received, number: CaseNumber(number)),
      revision: Int.random(in: 1...9, using: &self), status: status,
      step: RecoveryStep.allCases.randomElement(using: &self), nearestClock: due == nil ? nil : .resolve,
      nearestDue: due, owner: text(&self, ["anna", "bob", "王芳"]),
      holderActedAt: Bool.random(using: &self) ? now - .minutes(Int(number)) : nil,
      formerHolders: ["anna", "bob", "bo", "王芳"].filter { _ in Int.random(in: 0..<3, using: &self) == 0 },
      customer: text(
        &self, ["Zoë Li", "zoë li", "ZOË LI", "王小明", "Kim 1", "kim 22", "KIMBALL", "Z", "a@", "A[b"]),
      contact: text(&self, ["13800138000", "1380", "a@b.example", "A@B.example"]),
      order: text(&self, ["a-1", "A-1", "A-17", "单 7"]),
      headline: text(&self, ["退款", "Cold room"]), product: text(&self, ["card"]),
      channel: Channel.allCases.randomElement(using: &self),
      severity: Severity.allCases.randomElement(using: &self),
      flags: Set(CaseFlag.allCases.filter { _ in Int.random(in: 0..<4, using: &self) == 0 }),
      reopenedCount: Int.random(in: 0...1, using: &self),
      needsReading: Int.random(in: 0..<4, using: &self) == 0,
      hasUnknownEvents: Int.random(in: 0..<5, using: &self) == 0, source: text(&self, ["cfpb", "311"]),
      identity: "id-\(number % 50)", contentHash: "hash-\(number)",
      importID: text(&self, ["run-1", "run-2"]),
      lastChangedAt: now - .minutes(Int(number)),
      closedAt: status.isOpen ? nil : now + .minutes(minutes(&self)))
    summary.promiseOwners = ["anna", "bo", "王芳"].filter { _ in Int.random(in: 0..<4, using: &self) == 0 }
    return summary
  }

  /// A text of one to four words or characters of a small vocabulary, so that searches have hits.
  mutating func text() -> String {
    let parts = ["退", "款", "酒", "店", "refund ", "Room ", "été ", "，"]
    return (0..<Int.random(in: 1...6, using: &self)).map { _ in parts.randomElement(using: &self) ?? "" }
      .joined()
  }
}

extension CaseSummary {
  /// Whether a condition holds, said independently of SQL; `texts` are the case's texts.
  func holds(_ condition: CaseQuery.Condition, texts: [String]) -> Bool {
    func within(_ range: CaseQuery.TimeRange, _ moment: Timestamp?) -> Bool {
      guard let moment else { return false }
      if let from = range.from?.moment(at: now), moment < from { return false }
      if let until = range.until?.moment(at: now), moment >= until { return false }
      return true
    }
    return switch condition {
    case .text(let text): texts.contains { $0.lowercased().replacing("，", with: "").contains(text) }
    case .number(let number): number == self.number
    case .isOpen: status != .closed && status != .voided
    case .status(let status): self.status == status
    case .step(let step): self.step == step
    case .owner(.me): owner == "anna"
    case .owner(.nobody): owner == nil
    case .owner(.named(let name)): owner == name
    case .formerOwner(.me): formerHolders.contains("anna")
    case .formerOwner(.nobody): formerHolders.isEmpty
    case .formerOwner(.named(let name)): formerHolders.contains(name)
    case .promiseOwner(.me): promiseOwners.contains("anna")
    case .promiseOwner(.nobody): promiseOwners.isEmpty
    case .promiseOwner(.named(let name)): promiseOwners.contains(name)
    case .severity(let severity): self.severity == severity
    case .channel(let channel): self.channel == channel
    case .flag(let flag): flags.contains(flag)
    case .due(let range): within(range, nearestDue)
    case .received(let range): within(range, received)
    case .closedAt(let range): within(range, closedAt)
    case .needsReading: needsReading
    case .reopened: reopenedCount > 0
    case .unknownEvents: hasUnknownEvents
    case .source(let source): self.source == source
    case .importID(let importID): self.importID == importID
    case .contact(let match): contact.map { fits($0, match) { $0 } } ?? false
    case .order(let match): order.map { fits($0, match, asciiLowered) } ?? false
    case .customer(let match): customer.map { fits($0, match, asciiLowered) } ?? false
    }
  }
}

/// Whether a text is what is known of it, byte by byte after both are folded.
private func fits(_ text: String, _ match: CaseQuery.TextMatch, _ fold: (String) -> String) -> Bool {
  switch match {
  case .beginning(let known): fold(text).utf8.starts(with: fold(known).utf8)
  case .whole(let known): fold(text) == fold(known)
  }
}

/// The text with ASCII capitals lowered and nothing else changed.
func asciiLowered(_ text: String) -> String {
  String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
}
