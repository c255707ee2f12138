public import RecoveryDomain

extension Phrasebook {
  /// What a language is called; its tag where it has no name here.
  public func languageName(_ tag: String) -> String { SpokenLanguage(tag: tag).map { word($0) } ?? tag }

  /// What is known of a customer beside the number, label by label.
  public func facts(of dossier: CustomerDossier, now: Timestamp) -> [(label: CustomerLabel, value: String)] {
    let profile = dossier.profile
    var facts: [(label: CustomerLabel, value: String)] = []
    func add(_ label: CustomerLabel, _ value: String?) {
      if let value, !value.isEmpty { facts.append((label, value)) }
    }
    add(.name, profile.name)
    add(.otherNames, profile.otherNames.isEmpty ? nil : basics.list(profile.otherNames))
    add(.phones, profile.phones.joined(separator: "  "))
    add(.emails, profile.emails.joined(separator: "  "))
    add(.accounts, profile.accounts.joined(separator: "  "))
    add(.language, profile.language.map(languageName))
    add(.prefers, profile.preferredChannel.map { word($0) })
    let unwanted = Channel.allCases.filter(profile.unwantedChannels.contains)
    add(.unwanted, unwanted.isEmpty ? nil : basics.list(unwanted.map { word($0) }))
    add(.goodTimes, profile.goodTimes)
    add(.quietHours, profile.quietHours)
    add(.since, profile.since.map { since($0, now: now) })
    add(.yearlyMargin, profile.yearlyMargin.map { money($0) })
    add(.level, profile.level.map { customers.level($0) })
    add(.interest, profile.interest.map { customers.interest($0) })
    add(.marks, profile.marks.isEmpty ? nil : basics.list(profile.marks))
    add(.preferences, profile.preferences)
    add(.paid, dossier.totals.paid.isEmpty ? nil : basics.list(dossier.totals.paid.map { money($0) }))
    if dossier.totals.contactCount > 0 { add(.contacts, number(dossier.totals.contactCount)) }
    add(.lastContact, dossier.totals.lastContactAt.map { times.moment($0, now: now) })
    return facts
  }

  /// A day with how long ago it is.
  private func since(_ day: CivilDay, now: Timestamp) -> String {
    let today = zone.civil(now)
    let start = day.parts
    let months = (today.year - start.year) * 12 + today.month - start.month - (today.day < start.day ? 1 : 0)
    return months > 0 ? day.text + basics.bracketed(customers.tenure(months: months)) : day.text
  }
}
