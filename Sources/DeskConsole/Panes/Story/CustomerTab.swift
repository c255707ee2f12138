import CellScreen
import DeskText
import RecoveryDomain

/// Whose the case is and why; who it may be; what is known of them and what their cases come to.
struct CustomerTab {
  /// What is drawn.
  let scene: ConsoleScene
  private var book: Phrasebook { scene.environment.phrasebook }
  private static let labelWidth = 16

  /// Writes the tab.
  func write(_ state: CaseState, _ dossier: CustomerDossier?, to builder: inout LineBuilder) {
    if let into = state.mergedInto { builder.addWrapped(book.customers.caseMergedInto(into), .warning) }
    for other in state.absorbed.sorted() {
      builder.addWrapped("\(other) \(book.customers.caseMergedInto(state.number))", .dim)
    }
    guard let dossier else { return builder.add(book.storyPane.loading, .dim) }
    if !dossier.journey.isEmpty {
      builder.add(book.customers.journeyHeading, .heading)
      for row in dossier.journey where !builder.isFull { write(row, isThis: false, to: &builder) }
      builder.addGap()
    }
    if let customer = dossier.customer {
      write(customer, state, dossier, to: &builder)
    } else {
      write(state.details, to: &builder)
      write(dossier.suggestions, to: &builder)
    }
  }

  /// Writes what is known of the customer.
  private func write(
    _ customer: CustomerNumber, _ state: CaseState, _ dossier: CustomerDossier, to builder: inout LineBuilder
  ) {
    let texts = book.customers
    let now = scene.state.now
    builder.addField(
      texts.label(.customer), [customer.description, dossier.profile.name ?? ""].joined(separator: " "),
      role: .heading, labelWidth: Self.labelWidth)
    if !dossier.merged.isEmpty { builder.addWrapped(texts.mergedWith(dossier.merged), .dim, indent: 17) }
    if let link = state.customers.link {
      let why = link.evidence.map { texts.evidence($0) } ?? texts.matchedByHand(by: link.by)
      builder.addField(texts.label(.why), why, role: .dim, labelWidth: Self.labelWidth)
    }
    let behind = state.customers.careCases
    if !behind.isEmpty {
      let cases = behind.map(\.description).joined(separator: " ")
      builder.addField(
        texts.label(.care), "\(texts.careList(behind.count)): \(cases)", role: .warning,
        labelWidth: Self.labelWidth)
    }
    for (label, value) in book.facts(of: dossier, now: now) where label != .name {
      builder.addField(
        texts.label(label), value, role: label == .paid ? .money : .text, labelWidth: Self.labelWidth)
    }
    builder.addGap()
    let totals = dossier.totals
    builder.add(
      StyledLine([
        (texts.casesHeading(totals.caseCount, open: totals.openCount), .heading), ("  Enter", .key),
      ]))
    for row in dossier.cases where !builder.isFull {
      write(row, isThis: row.number == state.number, to: &builder)
    }
    let rest = totals.caseCount - dossier.cases.count
    if rest > 0 { builder.add(texts.moreCases(rest), .dim) }
  }

  /// Writes one case of the customer.
  private func write(_ row: CaseSummary, isThis: Bool, to builder: inout LineBuilder) {
    builder.add(
      StyledLine([
        ("\(row.number.description) ", isThis ? .good : .text),
        (book.times.day(row.received, now: scene.state.now) + " ", .dim),
        (book.word(row.status) + " ", .label),
        (row.share.failedAt == nil ? "" : "! ", .warning),
        (row.share.paid.map { book.money($0) + " " } ?? "", .money), (row.headline ?? "", .text),
      ]))
  }

  /// Writes what the complaint itself tells of whoever made it, while nobody knows whose the case is.
  private func write(_ details: CaseDetails, to builder: inout LineBuilder) {
    let known: [(DetailField, String?)] = [
      (.customer, details.customer), (.contact, details.contact), (.order, details.order),
      (.representative, details.representative),
    ]
    for (field, value) in known {
      guard let value else { continue }
      builder.addField(
        book.word(field), value, role: field == .customer ? .heading : .text, labelWidth: Self.labelWidth)
    }
    builder.addGap()
  }

  /// The key that people are told for an action of the page; nil where theirs has none.
  private func key(of id: String) -> String? { scene.environment.keymap.key(of: id, in: [.story]) }

  /// Writes who it may be.
  private func write(_ suggestions: [CustomerDossier.Suggestion], to builder: inout LineBuilder) {
    let texts = book.customers
    guard !suggestions.isEmpty else {
      builder.addWrapped(texts.nobody, .dim)
      if let key = key(of: "customer.accept") { builder.addWrapped(texts.chooseKey(key), .dim) }
      if let key = key(of: "customer.record") { builder.addWrapped(texts.recordKey(key), .dim) }
      return
    }
    var heading = StyledLine([(texts.suggestionsHeading + "  ", .heading)])
    if let accept = key(of: "customer.accept"), let refuse = key(of: "customer.refuse") {
      heading = StyledLine([
        (texts.suggestionsHeading + "  ", .heading),
        (texts.suggestionKeys(accept: accept, refuse: refuse), .dim),
      ])
    }
    builder.add(heading)
    for (index, entry) in suggestions.enumerated() where !builder.isFull {
      builder.addGap()
      let number = entry.suggestion.customer.description
      let name = [number, entry.profile.name ?? "", entry.profile.phones.first ?? ""]
      builder.add(name.filter { !$0.isEmpty }.joined(separator: " "), index == 0 ? .heading : .text)
      builder.addWrapped(texts.evidence(entry.suggestion.evidence), .text, indent: 2)
      if let doubt = entry.suggestion.doubt { builder.addWrapped(texts.doubt(doubt), .warning, indent: 2) }
    }
  }
}

extension CustomerDossier {
  /// The customer in one line, for the head of the case: who, how long, how close, what they were paid.
  func line(_ scene: ConsoleScene) -> String? {
    guard let customer else { return nil }
    let book = scene.environment.phrasebook
    let wanted: Set<CustomerLabel> = [.since, .level, .yearlyMargin, .language, .marks, .paid, .lastContact]
    let facts = book.facts(of: self, now: scene.state.now).filter { wanted.contains($0.label) }
      .map { $0.label == .level ? $0.value : book.basics.labelled(book.customers.label($0.label), $0.value) }
    let parts =
      [customer.description] + facts
      + [book.customers.casesHeading(totals.caseCount, open: totals.openCount)]
    return parts.joined(separator: " \(scene.environment.symbols.separator) ")
  }
}
