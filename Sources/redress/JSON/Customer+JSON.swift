import JSONTape
import RecoveryDomain

extension Customer {
  /// Writes a customer's members.
  func write(to writer: inout JSONWriter) {
    writer.member("customer", number.description)
    writer.member("mergedInto", ifPresent: mergedInto?.description)
    if let origin {
      writer.member("source", origin.source)
      writer.member("id", origin.identity)
    }
    profile.write(to: &writer)
  }
}

extension CustomerDossier {
  /// Writes all that is known of a customer.
  func write(to writer: inout JSONWriter) {
    if let customer {
      writer.member("customer", customer.description)
      writer.key("merged")
      writer.array { writer in
        for number in merged { writer.string(number.description) }
      }
      writer.key("profile")
      writer.object { profile.write(to: &$0) }
      writer.member("caseCount", totals.caseCount)
      writer.member("openCount", totals.openCount)
      writer.member("failedCount", totals.failedCount)
      writer.member("paid", objects: totals.paid) { writer, sum in
        writer.member("minor", sum.minorUnits)
        writer.member("currency", sum.currency.code)
      }
      writer.member("contactCount", totals.contactCount)
      writer.member("lastContact", ifPresent: totals.lastContactAt?.text)
      writer.member("cases", objects: cases) { writer, row in
        writer.member("case", row.number.description)
        writer.member("received", row.received.text)
        writer.member("status", row.status.rawValue)
        writer.member("failed", ifPresent: row.share.failedAt?.text)
        writer.member("paid", ifPresent: row.share.paid)
        writer.member("headline", ifPresent: row.headline)
      }
    }
  }
}

extension CustomerDossier.Suggestion {
  /// Writes whose a case may be, why, and what is doubtful about it.
  func write(to writer: inout JSONWriter) {
    writer.member("customer", suggestion.customer.description)
    writer.member("name", ifPresent: profile.name)
    suggestion.evidence.write(to: &writer)
    writer.member("doubt", ifPresent: suggestion.doubt?.rawValue)
  }
}

extension MatchEvidence {
  /// Writes what speaks for a match.
  func write(to writer: inout JSONWriter) {
    writer.key("identifiers")
    writer.array { writer in
      for identifier in identifiers.map(\.rawValue).sorted() { writer.string(identifier) }
    }
    writer.member("nameRelation", name.rawValue)
  }
}

extension CaseState {
  /// Writes whose the case is, why, and with which cases it is merged.
  func writeCustomer(to writer: inout JSONWriter) {
    if let link = customers.link {
      writer.member("customerMatch") { writer in
        writer.member("customer", link.number.description)
        writer.member("since", link.since.text)
        writer.member("by", link.by)
        link.evidence?.write(to: &writer)
      }
    }
    write(customers.refused.sorted().map(\.description), "refusedCustomers", to: &writer)
    write(customers.careCases.map(\.description), "careList", to: &writer)
    writer.member("mergedInto", ifPresent: mergedInto?.description)
    write(absorbed.sorted().map(\.description), "absorbed", to: &writer)
  }

  private func write(_ texts: [String], _ name: StaticString, to writer: inout JSONWriter) {
    guard !texts.isEmpty else { return }
    writer.key(name)
    writer.array { writer in
      for text in texts { writer.string(text) }
    }
  }
}
