import RecoveryDomain

extension Language {
  /// The language that a person reads: the option, else the configured one, else what they chose on the screen, else
  /// what the environment says, else the desk's.
  ///
  /// A language that was named outright must be one of the desk's; one that was only detected may be any, and counts
  /// for nothing where the desk does not speak it.
  ///
  /// - Parameters:
  ///   - option: the value of `--lang`; nil or empty when it was not given.
  ///   - configured: the value in the configuration; nil or empty when there is none.
  ///   - kept: what was chosen on the screen; nil when nothing was.
  ///   - environment: the process's variables, of which `LC_ALL`, `LC_MESSAGES` and `LANG` count, the first one that
  ///     is not empty alone (POSIX, *Internationalization Variables*).
  ///   - desk: gives the desk's language, nil where there is no desk; asked only where nothing else says one.
  /// - Throws: the fault `unknownLanguage` with the value that names none.
  public static func choose(
    option: String?, configured: String?, kept: Language? = nil, environment: [String: String],
    desk: () -> Language? = { nil }
  ) throws(Fault) -> Language {
    for named in [option, configured] {
      guard let tag = named, !tag.isEmpty else { continue }
      guard let language = Language(tag: tag) else { throw .request(.unknownLanguage(tag)) }
      return language
    }
    return kept ?? detected(environment: environment) ?? desk() ?? .english
  }

  /// The language that the environment asks for; nil where it asks for none that the desk speaks.
  public static func detected(environment: [String: String]) -> Language? {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.flatMap { Language(tag: $0) }
  }
}
