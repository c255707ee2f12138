import RecoveryDomain

extension Language {
  /// The language that a person reads: the option, else the configured one, else what the environment says.
  ///
  /// A language that was named outright must be one of the desk's; one that was only detected may be any, and is
  /// English where the desk does not speak it.
  ///
  /// - Parameters:
  ///   - option: the value of `--lang`; nil or empty when it was not given.
  ///   - configured: the value in the configuration; nil or empty when there is none.
  ///   - environment: the process's variables, of which `LC_ALL`, `LC_MESSAGES` and `LANG` count, the first one that
  ///     is not empty alone (POSIX, *Internationalization Variables*).
  /// - Throws: the fault `unknownLanguage` with the value that names none.
  public static func choose(
    option: String?, configured: String?, environment: [String: String]
  ) throws(Fault) -> Language {
    for named in [option, configured] {
      guard let tag = named, !tag.isEmpty else { continue }
      guard let language = Language(tag: tag) else { throw .request(.unknownLanguage(tag)) }
      return language
    }
    return detected(environment: environment)
  }

  /// The language that the environment asks for; English where it asks for none that the desk speaks.
  public static func detected(environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.flatMap { Language(tag: $0) } ?? .english
  }
}
