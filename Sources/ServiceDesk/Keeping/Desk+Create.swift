import Crypto
import EventJournal
import RecoveryDomain

/// What a new desk is made with.
public struct NewDesk: Sendable {
  /// Its one currency.
  public var currency: Currency
  /// The IANA name of its zone.
  public var zone: String
  /// Its language where a person chose none.
  public var language: Language
  /// The full TOML text of its first policy.
  public var policyText: String
  /// The number of the group that shares it; nil for the user alone.
  public var group: UInt32?

  /// A desk with the policy that ships with Redress, which reads telephone numbers as they are written in its zone.
  public init(currency: Currency, zone: String, language: Language, group: UInt32? = nil) {
    self.currency = currency
    self.zone = zone
    self.language = language
    self.group = group
    policyText = PhonePlans.policyText(zone: zone)
  }
}

extension Desk {
  /// Makes a desk: its folder, the first line that opens it and the second that adopts its policy (`decisions` 5).
  ///
  /// A folder that was left without these lines, because making it broke off, is finished instead of refused.
  /// - Throws: `DeskError` when the folder is in use, cannot be made, or the policy is wrong; nothing is left then
  ///   but what stood there before.
  public static func create(
    _ desk: NewDesk, folder: String, user: SystemUser = .current(),
    clock: @Sendable () -> Timestamp = SystemClock.now
  ) throws(DeskError) {
    guard case .policy(let policy) = PolicyReader.read(desk.policyText, currency: desk.currency) else {
      throw .policy(mistakes(in: desk.policyText, currency: desk.currency))
    }
    let opened = DeskOpened(
      deskID: String.randomHexadecimal(digits: 32), currency: desk.currency, zone: desk.zone,
      language: desk.language)
    let adopted = PolicyAdopted(text: desk.policyText, policy: policy)
    let actor = JournalActor(name: user.name, uid: user.uid, role: Role.manager.rawValue)
    try DeskError.translating {
      do throws(JournalError) {
        try Journal.create(folder: folder, sharedBy: desk.group)
      } catch {
        guard error.code == .folderInUse, try HalfMadeDesk.isHalfMade(folder) else { throw error }
        try HalfMadeDesk.setAccess(folder, group: desk.group)
      }
      let journal = try Journal(folder: folder)
      try journal.append(since: .start) { session in
        // Somebody else may be making the same desk: whoever gets the lock first makes it.
        guard session.position.seq == 0, session.appended.isEmpty else {
          throw JournalError(.folderInUse, path: folder)
        }
        for payload in [opened, adopted] as [any EventPayload] {
          let encoded = EventLine.encode([payload])
          _ = try session.append(
            CommitDraft(actor: actor, events: encoded.events, wantedAt: clock().millisecondsSince1970))
        }
      }
    }
  }

  /// What is wrong with a policy's text; empty when nothing is.
  /// - Parameter sources: Where its calendars take zones and holidays; without any only what the text keeps is known.
  public static func mistakes(
    in text: String, currency: Currency, sources: PolicySources? = nil
  ) -> [PolicyMistake] {
    PolicyPreparation(text, currency: currency, sources: sources).mistakes
  }

  /// Adopts a policy: from the next line on it is in force, and the journal keeps all that it needs (`decisions` 5).
  /// - Parameters:
  ///   - file: The name of its file, which the journal keeps to tell where a value comes from.
  ///   - sources: Where its calendars take zones and holidays that its text does not keep yet.
  /// - Returns: What in it is hardly meant.
  /// - Throws: `DeskError` when the text is wrong or the actor is no manager.
  @discardableResult
  public func adoptPolicy(
    _ text: String, file: String? = nil, sources: PolicySources? = nil
  ) throws(DeskError) -> [PolicyMistake] {
    let prepared = PolicyPreparation(text, currency: identity.currency, sources: sources)
    guard let policy = prepared.policy else { throw .policy(prepared.mistakes) }
    try writeDeskLine(PolicyAdopted(prepared, policy: policy, file: file)) { $0 == .manager }
    try catchUp()
    return prepared.doubts
  }
}

extension PolicyAdopted {
  /// The event of adopting a policy that has been prepared.
  init(_ prepared: PolicyPreparation, policy: Policy, file: String?) {
    self.init(text: prepared.text, policy: policy)
    self.file = file
    ownLines = prepared.ownLines
  }

  /// The event of adopting a policy that has been read from this text.
  init(text: String, policy: Policy) {
    let digest = SHA256.hash(data: Array(text.utf8))
    self.init(text: text, hash: String.hexadecimal(Array(digest)), roles: policy.roles)
  }
}

extension String {
  /// Bytes as lower-case hexadecimal digits.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Random digits from the system's generator, for ids that must not collide.
  public static func randomHexadecimal(digits: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    return hexadecimal((0..<(digits + 1) / 2).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }
}
