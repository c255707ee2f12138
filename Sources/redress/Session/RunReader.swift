import DeskText
import RecoveryDomain
import ServiceDesk

/// Who reads what a run says: where their desk and settings stand, and the one place that decides the language they
/// are spoken to in, be it by a verb, the console, a report or a word on wrong usage.
struct RunReader {
  /// Where the desk and what belongs to it stand.
  let places: DeskPlaces
  /// What the user has set.
  let configuration: Configuration
  private let lang: String?

  /// The reader of a run.
  /// - Parameters:
  ///   - desk: The value of `--desk`; nil when it was not given.
  ///   - lang: The value of `--lang`; nil when it was not given.
  init(desk: String?, lang: String?) {
    let variables = ProcessEnvironment.variables
    let home = variables["HOME"] == nil ? SystemUser.homeFolder() : nil
    places = DeskPlaces(desk: desk, environment: variables, home: home ?? "/")
    configuration = Configuration.read(folder: places.configuration)
    self.lang = lang
  }

  /// The reader of a command line that could not be understood: of its options those that can be made out.
  init(arguments: [String]) {
    func value(of option: String) -> String? {
      guard let index = arguments.firstIndex(where: { $0 == option || $0.hasPrefix(option + "=") }) else {
        return nil
      }
      if arguments[index] == option { return arguments[(index + 1)...].first }
      return String(arguments[index].dropFirst(option.count + 1))
    }
    self.init(desk: value(of: "--desk"), lang: value(of: "--lang"))
  }

  /// The language: see `Language.choose`.
  /// - Throws: the fault `unknownLanguage` where `--lang` names none.
  func language(allowsNetworkFileSystem: Bool = false) throws(Fault) -> Language {
    try Language.choose(
      option: lang, configured: configuration.language?.rawValue,
      kept: KeptChoices.read(stateFolder: places.state).language,
      environment: ProcessEnvironment.variables,
      desk: { Desk.language(of: places.desk, allowsNetworkFileSystem: allowsNetworkFileSystem) })
  }

  /// The language where a word must be said whatever `--lang` names.
  var likelyLanguage: Language {
    do throws(Fault) { return try language() } catch { return .english }
  }
}
