import CaseIndex
import ComplaintIntake
import RecoveryDomain

/// The customers of one line.
struct CustomerBatch {
  let source: String
  let importID: String
  let known: [String: KnownCustomer]
  var largest: CustomerNumber?
  var payloads: [any EventPayload] = []
  var profiles: [CustomerProfile] = []
  var new = 0
  var changed = 0
  var same = 0

  init(source: String, importID: String, known: [String: KnownCustomer], largest: CustomerNumber?) {
    self.source = source
    self.importID = importID
    self.known = known
    self.largest = largest
  }

  /// Takes a row; one that says what is on file changes nothing.
  mutating func take(_ row: CustomerRow) {
    guard known[row.key]?.contentHash != row.contentHash else {
      same += 1
      return
    }
    let origin = CustomerOrigin(source: source, identity: row.key, contentHash: row.contentHash)
    profiles.append(row.profile)
    let number = known[row.key]?.number ?? CustomerNumber((largest?.value ?? 0) + 1)
    let record = CustomerRecorded(
      customer: number, origin: origin, importID: importID, profile: row.profile)
    if known[row.key] != nil {
      changed += 1
      payloads.append(CustomerChanged(to: record))
    } else {
      new += 1
      largest = number
      payloads.append(record)
    }
  }
}

extension CustomerRow {
  /// What tells the customer from all others of the source: one without a number there is known by its content.
  var key: String { identity ?? contentHash }
}
