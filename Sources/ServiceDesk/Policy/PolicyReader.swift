import RecoveryDomain
import TOMLKit
import TOMLPlaces

/// Reads a policy from its TOML text and names everything that is wrong with it at once.
public enum PolicyReader {
  /// A policy, or what is wrong with its text.
  public enum Reading: Sendable {
    case policy(Policy)
    /// At least one mistake, in the order of the text where lines are known.
    case mistakes([PolicyMistake])
  }

  /// The format that this binary reads and writes.
  static let format = 1

  /// Reads a policy's full text, as a journal holds it, for a desk with that currency.
  public static func read(_ text: String, currency: Currency) -> Reading {
    read(text, currency: currency, lines: nil, isAdopted: true)
  }

  /// - Parameters:
  ///   - lines: Where keys stand; nil looks for them in the text itself, once one is asked for.
  ///   - isAdopted: Whether it is in force already: then only what it cannot be read without is a mistake.
  static func read(_ text: String, currency: Currency, lines: PolicyLines?, isAdopted: Bool = false)
    -> Reading
  {
    examine(text, currency: currency, lines: lines, isAdopted: isAdopted).reading
  }

  /// As `read`, with what can be adopted and is hardly meant.
  /// - Parameter sources: What the host knows of people; nil asks nobody.
  static func examine(
    _ text: String, currency: Currency, lines: PolicyLines?, sources: PolicySources? = nil,
    isAdopted: Bool = false
  ) -> (reading: Reading, doubts: [PolicyMistake]) {
    let notes = PolicyTable.Notes(lines, text, isAdopted: isAdopted)
    let root: TOMLTable
    do {
      root = try TOMLNesting.table(text)
    } catch {
      return (.mistakes(syntaxMistakes(error, in: text)), [])
    }
    let table = PolicyTable(root, path: "", notes: notes)
    let policy = policy(table, currency: currency)
    if let policy, let sources { doubtPeople(of: policy, table, sources) }
    let doubts = notes.doubts.inOrder
    guard let policy, notes.mistakes.isEmpty else { return (.mistakes(notes.mistakes.inOrder), doubts) }
    return (.policy(policy), doubts)
  }

  /// What is wrong with a text that the TOML parser refuses: the keys that stand twice, or the parser's own words.
  static func syntaxMistakes(_ error: any Error, in text: String) -> [PolicyMistake] {
    if let error = error as? TOMLNesting.TooDeep {
      return [PolicyMistake(line: error.line, key: "", kind: .nestedTooDeep(most: TOMLNesting.most))]
    }
    let outline = TOMLOutline(text)
    guard outline.repetitions.isEmpty else {
      return outline.repetitions.map {
        PolicyMistake(line: $0.line, key: $0.path, kind: .repeatedKey(first: $0.first))
      }
    }
    guard let error = error as? TOMLParseError else {
      return [PolicyMistake(line: nil, key: "", kind: .syntax(String(describing: error)))]
    }
    return [PolicyMistake(line: Int(error.source.begin.line), key: "", kind: .syntax(error.description))]
  }

  private static func policy(_ root: PolicyTable, currency: Currency) -> Policy? {
    root.allow([
      "format", "name", "clocks", "contact_attempts", "head_starts", "statutory", "roles", "claims",
      "closing", "reasons", "actions", "facts", "packages", "playbooks", "guarantees", "guarantee_watch",
      "calendars", "deadlines", "escalation", "promise_guard", "customers", PolicyKeeping.table,
    ])
    if let format = root.number("format", in: 1...Int.max), format > Self.format {
      root.note("format", .unknownFormat(format))
      return nil
    }
    let name = root.text("name")
    let facts = facts(root)
    var promised = terms(root)
    promised?.facts = facts.terms
    let roles = roles(root)
    let claims = root.table("claims")
    claims?.allow(["lease"])
    let lease = claims?.duration("lease")
    let reasons = reasons(root)
    let closing = closing(root)
    let promiseGuard = promiseGuard(root)
    let customers = customers(root)
    let actions = actions(
      root, roles: roles?.codes ?? Role.allCases.map(\.rawValue), reasons: reasons, currency: currency)
    let playbooks = playbooks(root, actions: actions, reasons: reasons, currency: currency)
    let enough = enoughJustice(root)
    let guarantees = guarantees(root, actions: actions, currency: currency)
    let watch = guaranteeWatch(root)
    guard let name, let terms = promised, let roles, let lease else { return nil }
    var policy = Policy(
      name: name, terms: terms, roles: roles.people, defaultRole: roles.usual, ladder: roles.ladder,
      roleCodes: roles.peopleCodes, claimLease: lease, reasons: reasons, closing: closing,
      actions: actions, analysis: facts.analysis)
    policy.promiseGuard = promiseGuard
    policy.customers = customers
    policy.playbooks = playbooks
    if let enough { policy.enoughJustice = enough }
    policy.guarantees = guarantees
    policy.guaranteeWatch = watch
    return policy
  }

  private static func reasons(_ root: PolicyTable) -> [ReasonCode.Purpose: [ReasonCode]] {
    guard let table = root.table("reasons") else { return [:] }
    table.allow(ReasonCode.Purpose.allCases.map(\.rawValue))
    var reasons: [ReasonCode.Purpose: [ReasonCode]] = [:]
    for purpose in ReasonCode.Purpose.allCases {
      var taken: Set<String> = []
      let entries = table.tables(purpose.rawValue)
      if entries.isEmpty, purpose != .rootCause { table.note(purpose.rawValue, .missing) }
      reasons[purpose] = entries.compactMap { entry in
        entry.allow(["code", "text"])
        let code = entry.code("code", taken: &taken)
        let text = entry.localized("text")
        guard let code, let text else { return nil }
        return ReasonCode(code: code, text: text)
      }
    }
    return reasons
  }
}

extension [PolicyMistake] {
  /// In the order of the text, what has no line first.
  var inOrder: [PolicyMistake] { sorted { ($0.line ?? 0) < ($1.line ?? 0) } }
}
