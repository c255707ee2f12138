/// What to heed before a customer is contacted: a warning, never a refusal.
public enum ContactAdvice: Hashable, Sendable {
  /// The customer does not wish to be contacted over this channel; this one they prefer.
  case unwantedChannel(Channel, preferred: Channel?)
  /// It is within the hours in which the customer is not called.
  case quietHours(QuietHours, isOwnWish: Bool)
  /// It is not one of the times at which the customer likes to be called; the wish as it was written.
  case notAGoodTime(String)
  /// The customer wishes to be spoken to in this language.
  case language(String)

  /// What to heed when somebody contacts a customer over a channel at a moment.
  /// - Parameters:
  ///   - zone: The desk's zone, by whose clock times are meant.
  ///   - isCritical: Whether somebody may come to harm: then no hour is a wrong one.
  ///   - deskLanguage: The language in which the desk speaks; nil tells every wish.
  public static func before(
    _ channel: Channel, to profile: CustomerProfile?, at moment: Timestamp, _ rule: CustomerRule,
    zone: DeskZone, isCritical: Bool = false, deskLanguage: Language? = nil
  ) -> [ContactAdvice] {
    var advice: [ContactAdvice] = []
    if let profile, profile.unwantedChannels.contains(channel) {
      advice.append(.unwantedChannel(channel, preferred: profile.preferredChannel))
    }
    if channel.disturbs, !isCritical {
      let own = profile?.quietHours.flatMap { QuietHours(text: $0) }
      if let quiet = own ?? rule.quietHours, quiet.contains(moment, in: zone) {
        advice.append(.quietHours(quiet, isOwnWish: own != nil))
      } else if let wish = profile?.goodTimes, ContactTimes(text: wish)?.contains(moment, in: zone) == false {
        advice.append(.notAGoodTime(wish))
      }
    }
    if let wish = profile?.language, deskLanguage.map({ Language(tag: wish) != $0 }) ?? true {
      advice.append(.language(wish))
    }
    return advice
  }
}

extension Channel {
  /// Whether a word over this channel rings: it keeps hours.
  public var disturbs: Bool {
    switch self {
    case .phone, .voiceMessage: true
    default: false
    }
  }
}
