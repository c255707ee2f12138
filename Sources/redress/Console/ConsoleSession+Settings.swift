import CellScreen
import DeskConsole
import DeskText
import RecoveryDomain
import ServiceDesk

extension ConsoleSession {
  /// What the console is started with.
  struct Settings {
    /// Where the desk stands.
    var places: DeskPlaces
    /// How the desk is opened.
    var options = Desk.Options()
    /// The language of the first screen.
    var language: Language
    /// The zone's rules, by the desk's name for it.
    var zone: DeskZone
    /// The user's own views.
    var savedViews: [SavedView] = []
    /// The themes that can be had.
    var themes: ThemeCatalogue
    /// The theme of the first screen.
    var themeName: String
    /// The process's environment.
    var environment: [String: String]
    /// What the desk is called in the header.
    var deskName: String
    /// Where half-written texts are kept; nil keeps none.
    var drafts: DraftFolder?
    /// What each key means.
    var keymap = Keymap.standard
    /// Writes down what the person does.
    var recorder: ScriptRecorder?
    /// What is wrong with the person's own keys.
    var keyFaults: [KeyFault] = []
    /// What lines are drawn with, where the terminal's locale is not to decide.
    var borders: SymbolSet?
    /// Whether the mouse is reported from the start.
    var isMouseOn = false
    /// What the user chose on the screen before.
    var choices = KeptChoices()
    /// What people are told on the first screen.
    var greeting: [HostNotice] = []
  }
}
