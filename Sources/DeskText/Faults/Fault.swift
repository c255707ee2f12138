/// Everything that can go wrong outside the rules, or that a person should know of the desk's machinery.
///
/// The values are typed; the sentence comes from `Phrasebook.sentence(of:)`. Personal data never stands in a fault.
public enum Fault: Error, Hashable, Sendable {
  /// The desk as a whole: its folder, journal, index.
  case desk(DeskFault)
  /// A file, the disk, the lock.
  case storage(StorageFault)
  /// A file of complaints.
  case intake(IntakeFault)
  /// A policy file.
  case policy(PolicyFault)
  /// What was asked for: options, names, queries.
  case request(RequestFault)
  /// The terminal and its locale.
  case terminal(TerminalFault)
  /// A theme.
  case theme(ThemeFault)
  /// The user's settings.
  case configuration(ConfigurationFault)
  /// Half-written texts that are kept.
  case draft(DraftFault)
  /// A person's own keys.
  case key(KeyFault)
  /// Something that should not be possible; the text is for whoever looks into it.
  case unexpected(String)

  /// How much a fault matters.
  public enum Category: Hashable, Sendable {
    /// What was asked for was not done.
    case error
    /// It was done, but something is wrong and stays so.
    case warning
    /// It was done; something was noticed or mended on the way.
    case information
  }

  /// How much it matters.
  public var category: Category {
    switch self {
    case .desk(let fault): fault.category
    case .theme(.mistake), .configuration, .draft, .key: .warning
    case .policy(.doubts): .warning
    case .terminal(.localeReplaced): .information
    case .storage, .intake, .policy, .request, .terminal, .theme, .unexpected: .error
    }
  }
}
