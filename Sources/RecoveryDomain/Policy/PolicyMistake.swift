/// One thing that is wrong in a policy's text, or that is hardly meant as it stands there.
public struct PolicyMistake: Hashable, Sendable {
  /// The line it stands in, from 1; nil when something is missing altogether.
  public let line: Int?
  /// The key it is about, with its table: `clocks.resolve`, `actions[3].code`; empty for the file as a whole.
  public let key: String
  /// What is wrong.
  public let kind: Kind

  /// What can be wrong; every kind says enough to name the mend.
  public enum Kind: Hashable, Sendable {
    /// The text is no TOML; the parser's own words.
    case syntax(String)
    /// Tables and arrays lie in each other deeper than Redress reads.
    case nestedTooDeep(most: Int)
    /// Nothing stands in the file.
    case empty
    /// The file is no text.
    case binary
    /// The file is written in another encoding.
    case notUTF8
    /// The file is longer than a policy may be.
    case tooLong(byteCount: Int, most: Int)
    /// A key that stood before.
    case repeatedKey(first: Int)
    /// A key that Redress does not know, and the one that it is like.
    case unknownKey(similar: String?)
    /// A key that must be there.
    case missing
    /// Another kind of value was expected.
    case wrongType(expected: ValueKind)
    /// No length of time such as "15m", "1h", "3d".
    case notADuration(String)
    /// Working days where the clock counts around the clock.
    case workingDaysWithoutCalendar(String)
    /// A time that is no longer than the one that it puts off.
    case notLonger(String, than: String)
    /// No sum in the desk's currency.
    case notASum(String)
    /// A sum in another currency than the desk's.
    case foreignCurrency(String)
    /// Roles that inherit from each other in a circle, in its order.
    case roleCycle([String])
    /// Outside what makes sense.
    case outOfRange(String, allowed: String)
    /// Not one of the words that may stand here.
    case unknownWord(String, allowed: [String])
    /// An amount for an action that has none.
    case takesNoAmount(String)
    /// A key that stands beside another which says the same in another way.
    case eitherOr(String)
    /// A gap of a draft that is not closed.
    case unclosedGap(String)
    /// Something else than a few digits.
    case notDigits(String)
    /// A code that is to be taken out and is not there, and the one that it is like.
    case nothingToTakeOut(String, similar: String?)
    /// An action that one playbook both suggests and avoids.
    case suggestedAndAvoided(String)
    /// A code that was taken out while an inherited key names it.
    case stillNamed(String, by: String)
    /// A playbook that asks for no action and keeps none away.
    case emptyPlaybook
    /// A playbook whose conditions ask for a fact, by its name, and rule out the same.
    case neverApplies(fact: String)
    /// A clock that may be over before it begins, by what it begins and ends with.
    case overBeforeItBegins(starts: String, until: String)
    /// A deadline with the code of a clock of the house.
    case houseClock(String)
    /// A day that a calendar itself both closes and opens.
    case closedAndOpen(String)
    /// A user whom this host does not know.
    case unknownPerson(String)
    /// The owner of the desk's folder may not adopt policies by this, and neither may anybody else.
    case nobodyAdopts(owner: String)
    /// A name that means something by itself.
    case reserved(String)
    /// A code that was given before.
    case duplicate(String)
    /// A code that is not lower-case letters, digits and hyphens.
    case notACode(String)
    /// No hours of a day such as "09:00-12:00".
    case notHours(String)
    /// Hours that end before they begin.
    case endsBeforeItBegins(String)
    /// Numbers that must ascend and do not.
    case notAscending(Int, Int)
    /// Two intervals of one day lie over each other.
    case overlappingHours(String, String)
    /// A calendar in which no time counts.
    case noHours
    /// No zone of that IANA name.
    case unknownZone(String)
    /// No day such as "2026-12-24", with a name behind it where one belongs.
    case notADay(String)
    /// Holidays whose file cannot be read.
    case unreadableHolidays(file: String, HolidayTrouble)
    /// A format of a newer Redress.
    case unknownFormat(Int)
  }

  /// A kind of value, as TOML knows them.
  public enum ValueKind: Hashable, Sendable {
    case table, text, texts, wholeNumber, wholeNumbers, number, flag
    /// An array of tables, by the header that begins each: `actions`.
    case tables(String)
  }

  /// Why the holidays of a file are not known.
  public enum HolidayTrouble: Hashable, Sendable {
    /// There is no such file, or it cannot be opened.
    case noFile
    /// It is neither iCalendar nor holiday-cn's JSON.
    case noCalendar
    /// It is a calendar without any day.
    case noDays
    /// An event of it begins on no day; its name, and what stands in place of the day.
    case eventWithoutDay(String, start: String?)
    /// Its holidays are repeated by a rule that is not understood.
    case repetition(String)
    /// No file was looked for, and the policy does not hold its days.
    case notKept
  }

  /// A mistake from its parts.
  public init(line: Int?, key: String, kind: Kind) {
    self.line = line
    self.key = key
    self.kind = kind
  }
}
