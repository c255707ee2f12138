import JSONTape

/// Something that happened to the desk as a whole.
public enum DeskEvent: Hashable, Sendable {
  case opened(DeskOpened)
  case policyAdopted(PolicyAdopted)
  case damageAcknowledged(DamageAcknowledged)
  case customerRecorded(CustomerRecorded)
  case customerChanged(CustomerChanged)
  case customersMerged(CustomersMerged)
  case customersUnmerged(CustomersUnmerged)
  /// An event of a type that this binary does not know.
  case unknown(type: String)

  /// What the event says; nil for an unknown one.
  public var payload: (any EventPayload)? {
    switch self {
    case .opened(let payload): payload
    case .policyAdopted(let payload): payload
    case .damageAcknowledged(let payload): payload
    case .customerRecorded(let payload): payload
    case .customerChanged(let payload): payload
    case .customersMerged(let payload): payload
    case .customersUnmerged(let payload): payload
    case .unknown: nil
    }
  }

  /// Reads one event; what is not known becomes `unknown`.
  public init(_ fields: EventFields) {
    let type = fields.open["type"]?.string ?? ""
    do throws(EventDecodingError) {
      switch type {
      case DeskOpened.type: self = .opened(try DeskOpened(fields))
      case PolicyAdopted.type: self = .policyAdopted(try PolicyAdopted(fields))
      case DamageAcknowledged.type: self = .damageAcknowledged(try DamageAcknowledged(fields))
      case CustomerRecorded.type: self = .customerRecorded(try CustomerRecorded(fields))
      case CustomerChanged.type: self = .customerChanged(try CustomerChanged(fields))
      case CustomersMerged.type: self = .customersMerged(try CustomersMerged(fields))
      case CustomersUnmerged.type: self = .customersUnmerged(try CustomersUnmerged(fields))
      default: self = .unknown(type: type)
      }
    } catch {
      self = .unknown(type: type)
    }
  }
}

/// The desk was opened: the first line of every journal (`decisions` 5).
public struct DeskOpened: EventPayload {
  public static let type = "desk.opened"

  /// The desk's own id: 32 lower-case hexadecimal digits.
  public var deskID: String
  /// The one currency of the desk.
  public var currency: Currency
  /// The IANA name of the zone in which the desk reads its times.
  public var zone: String
  /// The language of the desk where a person chose none.
  public var language: Language

  /// A desk's identity.
  public init(deskID: String, currency: Currency, zone: String, language: Language) {
    self.deskID = deskID
    self.currency = currency
    self.zone = zone
    self.language = language
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    deskID = try required(fields.open.text("desk"), "desk")
    currency = try required(fields.open.text("currency").flatMap { Currency(code: $0) }, "currency")
    zone = try required(fields.open.text("zone"), "zone")
    language = try fields.open.word("language") ?? .english
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("desk", deskID)
    open.member("currency", currency.code)
    open.member("zone", zone)
    open.member("language", language.rawValue)
  }
}

/// A policy came into force; its full text stands in the line (`decisions` 5).
public struct PolicyAdopted: EventPayload {
  public static let type = "policy.adopted"

  /// The full TOML text.
  public var text: String
  /// SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits.
  public var hash: String
  /// The role of each named user, resolved when it was adopted.
  public var roles: [String: Role]
  /// The name of the file it came from, without its folder; nil where it is not known.
  public var file: String?
  /// The lines of what that file itself said, by key, where it inherited the rest; empty where it said everything.
  public var ownLines: [String: Int] = [:]

  /// An adopted policy.
  public init(text: String, hash: String, roles: [String: Role]) {
    self.text = text
    self.hash = hash
    self.roles = roles
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    text = try required(fields.open.text("policy"), "policy")
    hash = try required(fields.open.text("hash"), "hash")
    roles = [:]
    for (name, value) in fields.open["roles"].map({ Array($0.members) }) ?? [] {
      roles[name] = value.string.flatMap { Role(rawValue: $0) }
    }
    file = fields.open.text("file")
    for (key, line) in fields.open["own"].map({ Array($0.members) }) ?? [] {
      ownLines[key] = line.int64.map { Int($0) }
    }
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("policy", text)
    open.member("hash", hash)
    open.key("roles")
    open.object { writer in
      for (name, role) in roles.sorted(by: { $0.key < $1.key }) {
        writer.key(name: name)
        writer.string(role.rawValue)
      }
    }
    if let file { open.member("file", file) }
    guard !ownLines.isEmpty else { return }
    open.key("own")
    open.object { writer in
      for (key, line) in ownLines.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
        writer.key(name: key)
        writer.integer(Int64(line))
      }
    }
  }
}

/// Somebody has seen that a part of the journal is damaged; commands stop mentioning it (`decisions` 4).
public struct DamageAcknowledged: EventPayload {
  public static let type = "damage.acknowledged"

  /// The byte offsets at which the damaged parts begin.
  public var offsets: [Int64]

  /// An acknowledgement.
  public init(offsets: [Int64]) { self.offsets = offsets }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    offsets = try required(fields.open["offsets"], "offsets").elements.compactMap(\.int64)
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.key("offsets")
    open.array { writer in
      for offset in offsets { writer.integer(offset) }
    }
  }
}
