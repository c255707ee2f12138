import RecoveryDomain

/// The words of written queries in English.
extension EnglishVocabularyText {
  func words(_ value: QueryField) -> Words {
    switch value {
    case .view: Words("view")
    case .`is`: Words("is")
    case .status: Words("status")
    case .step: Words("step")
    case .owner: Words("owner")
    case .changedOwner: Words("changed-owner")
    case .promiseOwner: Words("promise-owner", "promised")
    case .severity: Words("severity")
    case .channel: Words("channel")
    case .flag: Words("flag")
    case .due: Words("due")
    case .received: Words("received")
    case .closed: Words("closed")
    case .number: Words("case")
    case .customer: Words("customer")
    case .contact: Words("contact")
    case .order: Words("order")
    case .source: Words("source")
    case .importID: Words("import")
    }
  }

  func words(_ value: QueryFact) -> Words {
    switch value {
    case .open: Words("open")
    case .overdue: Words("overdue")
    case .mine: Words("mine")
    case .unclaimed: Words("unclaimed")
    case .reopened: Words("reopened")
    case .needsReading: Words("needs-reading")
    case .unknownEvents: Words("unknown-events")
    }
  }

  func words(_ value: QueryDay) -> Words {
    switch value {
    case .now: Words("now")
    case .today: Words("today")
    case .tomorrow: Words("tomorrow")
    case .yesterday: Words("yesterday")
    }
  }

  func words(_ value: QueryHolder) -> Words {
    switch value {
    case .me: Words("me")
    case .nobody: Words("nobody")
    }
  }

  func words(_ value: QueryUnit) -> Words {
    switch value {
    case .minute: Words("m", "min", "minute", "minutes")
    case .hour: Words("h", "hour", "hours")
    case .day: Words("d", "day", "days")
    case .week: Words("w", "week", "weeks")
    }
  }
}
