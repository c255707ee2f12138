import RecoveryDomain

/// Makes records of rows: the one place where texts become moments, sums and channels.
struct RecordBuilder {
  /// Hashes bytes by SHA-256.
  typealias Hash = (UnsafeRawBufferPointer) -> [UInt8]

  /// Which value is which field.
  private let resolved: ResolvedMap
  /// The order in numeric dates.
  private let dateOrder: DateOrder?
  /// Whether a record without `received` is one that lost it; else it came in when the file did.
  private let isReceivedExpected: Bool
  /// The source of records that name none.
  let source: String
  /// The currency of amounts that name none.
  private let currency: Currency
  /// When the file is taken in.
  private let takenIn: Timestamp
  /// The zone of times that name none.
  private var clock: ZoneClock
  /// SHA-256.
  private let hash: Hash
  /// Channels by their texts.
  private var channels = BoundedCache<IntakeChannel>()
  /// What statuses and outcomes say about being settled.
  private var verdicts = BoundedCache<SettlementRule.Verdict>()
  /// What is hashed, kept so that its storage is used again.
  private var content: [UInt8] = []

  /// A builder for one file.
  init(
    _ options: IntakeOptions, _ resolved: ResolvedMap, dateOrder: DateOrder?,
    isReceivedExpected: Bool,
    hash: @escaping Hash
  ) throws(IntakeError) {
    guard let clock = ZoneClock(identifier: options.timeZone)
    else { throw .unknownTimeZone(options.timeZone) }
    self.clock = clock
    self.resolved = resolved
    self.dateOrder = dateOrder
    self.isReceivedExpected = isReceivedExpected
    self.hash = hash
    source = resolved.map.constants[.source] ?? options.fileName
    currency = resolved.map.constants[.currency].flatMap { Currency(code: $0) } ?? options.currency
    takenIn = options.takenIn
  }

  /// What a row comes to: a record, or nil and the text of `received` when that makes no sense.
  ///
  /// `values` are in the order of the map's slots, trimmed, empty when missing; `utf8` is the whole record.
  mutating func record(
    _ values: [String], utf8: UnsafeBufferPointer<UInt8>, position: RecordPosition
  ) -> (record: IntakeRecord, badReceived: String?) {
    content.removeAll(keepingCapacity: true)
    var unread: [IntakeField: String] = [:]
    let source = text(.source, values)
    let sourceId = text(.sourceId, values)
    var record = IntakeRecord(
      position: position, identity: .hashed(""), contentHash: "",
      source: source.isEmpty ? self.source : source, sourceId: present(sourceId),
      order: present(text(.order, values)), customer: present(text(.customer, values)),
      contact: present(text(.contact, values)),
      channel: present(text(.channel, values)).map {
        channels.value(for: $0, IntakeChannel.init(text:))
      },
      product: present(text(.product, values)), headline: text(.headline, values),
      words: text(.words, values), received: takenIn, isSettled: false, unread: [:])
    var badReceived: String?
    let receivedText = joined(.received, values)
    if let moment = moment(.received, receivedText) {
      record.received = moment
    } else if !receivedText.isEmpty || isReceivedExpected {
      badReceived = receivedText
    }
    record.occurred = moment(.occurred, values, &unread)
    record.due = moment(.due, values, &unread)
    record.closed = moment(.closed, values, &unread)
    let rowCurrency = rowCurrency(values, &unread)
    record.loss = sum(.loss, values, rowCurrency, &unread)
    record.price = sum(.price, values, rowCurrency, &unread)
    record.paid = sum(.paid, values, rowCurrency, &unread)
    record.asked = present(text(.asked, values))
    record.outcome = present(text(.outcome, values))
    settle(&record, values)
    if record.due == nil, unread[.due] == nil, badReceived == nil,
      let dueAfter = resolved.map.dueAfter
    {
      record.due = record.received + dueAfter
    }
    record.headline = Self.headline(record)
    record.unread = unread
    record.contentHash = hexHash(content)
    record.identity =
      sourceId.isEmpty
      ? .hashed(hexHash(utf8)) : .numbered(source: record.source, sourceId: sourceId)
    return (record, badReceived)
  }

  /// SHA-256 of bytes in hexadecimal digits.
  func hexHash(_ bytes: [UInt8]) -> String { bytes.withUnsafeBytes { Self.hexadecimal(hash($0)) } }

  /// SHA-256 of bytes in hexadecimal digits.
  private func hexHash(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    Self.hexadecimal(hash(UnsafeRawBufferPointer(bytes)))
  }

  /// Bytes as lower-case hexadecimal digits.
  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { space in
      for (index, byte) in bytes.enumerated() {
        space[index * 2] = digit(byte >> 4)
        space[index * 2 + 1] = digit(byte & 15)
      }
      return bytes.count * 2
    }
  }

  /// A hexadecimal digit.
  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}

extension RecordBuilder {
  /// The values of a field's columns, joined; empty when there is none.
  private func joined(_ field: IntakeField, _ values: [String]) -> String {
    let parts = resolved.parts(of: field)
    guard let first = parts.first else { return "" }
    var text = values[first.slot]
    for part in parts.dropFirst() where !values[part.slot].isEmpty {
      text += (text.isEmpty ? "" : part.joint) + values[part.slot]
    }
    return text
  }

  /// The text of a field, or its constant; what the row itself says becomes part of the content.
  private mutating func text(_ field: IntakeField, _ values: [String]) -> String {
    let text = joined(field, values)
    if text.isEmpty { return resolved.map.constants[field] ?? "" }
    addContent(field, text)
    return text
  }

  /// The moment in a text, which becomes part of the content; nil when there is none.
  private mutating func moment(_ field: IntakeField, _ text: String) -> Timestamp? {
    guard !text.isEmpty else { return nil }
    guard let date = DateText(text, order: dateOrder) else {
      addContent(field, text)
      return nil
    }
    let moment = date.offset.map { date.civil.timestamp(offset: $0) } ?? clock.moment(date.civil)
    addContent(field, String(moment.millisecondsSince1970))
    return moment
  }

  /// The moment of a field that a record can do without.
  private mutating func moment(
    _ field: IntakeField, _ values: [String], _ unread: inout [IntakeField: String]
  ) -> Timestamp? {
    let text = joined(field, values)
    let moment = moment(field, text)
    if moment == nil, !text.isEmpty { unread[field] = text }
    return moment
  }

  /// The currency of a row's amounts; nil when the row names one that is unknown.
  private mutating func rowCurrency(_ values: [String], _ unread: inout [IntakeField: String])
    -> Currency?
  {
    let text = joined(.currency, values)
    guard !text.isEmpty else { return currency }
    addContent(.currency, text)
    let named = AmountText.currency(named: text, among: currency)
    if named == nil { unread[.currency] = text }
    return named
  }

  /// The sum of a field; without a known currency it stays unread.
  private mutating func sum(
    _ field: IntakeField, _ values: [String], _ currency: Currency?,
    _ unread: inout [IntakeField: String]
  ) -> Money? {
    let text = joined(field, values)
    guard !text.isEmpty else { return nil }
    guard let currency, case .sum(let money) = AmountText(text, currency: currency) else {
      addContent(field, text)
      unread[field] = text
      return nil
    }
    addContent(field, "\(money.minorUnits) \(money.currency.code)")
    return money
  }

  /// Decides whether a record is settled; a settled one without an outcome takes its status for it.
  private mutating func settle(_ record: inout IntakeRecord, _ values: [String]) {
    let status = resolved.statusSlot.map { values[$0] } ?? ""
    let rule = resolved.map.settlement
    let verdict = verdicts.value(for: status.isEmpty ? record.outcome ?? "" : status, rule.verdict)
    record.isSettled = rule.isSettled(
      verdict, hasClosed: record.closed != nil,
      hasPayment: record.paid.map { $0.minorUnits > 0 } ?? false)
    if record.isSettled, record.outcome == nil { record.outcome = present(status) }
  }

  /// Adds a field to the content; units and records are separated as ASCII means them to be (US, RS).
  private mutating func addContent(_ field: IntakeField, _ text: String) {
    content.append(contentsOf: field.rawValue.utf8)
    content.append(0x1F)
    content.append(contentsOf: text.utf8)
    content.append(0x1E)
  }

  /// A text, or nil when it is empty.
  private func present(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// One line for a record: its headline, else the first of its words, else its product.
  private static func headline(_ record: IntakeRecord) -> String {
    let text = record.headline.isEmpty ? record.words : record.headline
    guard !text.isEmpty else { return record.product ?? "" }
    let isWhole = !record.headline.isEmpty
    if isWhole, !text.utf8.contains(where: { $0 < 0x20 }) { return text }
    let line = isWhole ? text[...] : text.prefix { !$0.isNewline }
    let plain = line.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    guard !isWhole, plain.count > fallbackLength else { return plain }
    let head = plain.prefix(fallbackLength)
    let lastBlank = head.lastIndex(of: " ").map { head[..<$0] }
    return String(lastBlank.map { $0.count > fallbackLength / 2 ? $0 : head } ?? head) + "…"
  }

  /// How many characters of the words make a headline.
  private static let fallbackLength = 60
}
