extension CustomerProfile {
  /// What is known of one customer in several files: what the first does not know the next ones tell.
  public init(joining profiles: [CustomerProfile]) {
    self = profiles.first ?? CustomerProfile()
    for other in profiles.dropFirst() {
      for name in other.names where !names.contains(name) {
        if self.name == nil { self.name = name } else { otherNames.append(name) }
      }
      Self.add(other.phones, to: &phones)
      Self.add(other.emails, to: &emails)
      Self.add(other.accounts, to: &accounts)
      Self.add(other.marks, to: &marks)
      language = language ?? other.language
      preferredChannel = preferredChannel ?? other.preferredChannel
      unwantedChannels.formUnion(other.unwantedChannels)
      goodTimes = goodTimes ?? other.goodTimes
      quietHours = quietHours ?? other.quietHours
      since = [since, other.since].compactMap(\.self).min()
      yearlyMargin = yearlyMargin ?? other.yearlyMargin
      level = level ?? other.level
      interest = interest ?? other.interest
      preferences = preferences ?? other.preferences
    }
  }

  private static func add(_ texts: [String], to known: inout [String]) {
    for text in texts where !known.contains(text) { known.append(text) }
  }
}
