/// When customers may be called, how telephone numbers are written, whom the desk takes special care of: what the
/// policy says of customers.
public struct CustomerRule: Hashable, Sendable {
  /// How telephone numbers are written.
  public var phones: PhoneRule
  /// The hours in which nobody is called who said nothing else; nil allows every hour.
  public var quietHours: QuietHours?
  /// A customer is on the care list when an earlier case of theirs was upheld within this time before the complaint;
  /// nil keeps no list.
  public var careWithin: Duration?

  /// A rule from its parts.
  public init(phones: PhoneRule = .usual, quietHours: QuietHours? = nil, careWithin: Duration? = nil) {
    self.phones = phones
    self.quietHours = quietHours
    self.careWithin = careWithin
  }
}
