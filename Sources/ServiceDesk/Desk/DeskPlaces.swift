import Glibc

/// Where a desk and what belongs to it stand on disk; a pure function of the environment.
public struct DeskPlaces: Hashable, Sendable {
  /// The folder with the journal.
  public let desk: String
  /// The user's own folder for disposable indexes.
  public let cache: String
  /// The user's own folder for drafts and logs.
  public let state: String
  /// The user's own folder for settings and themes.
  public let configuration: String

  /// The places for a user's environment.
  /// - Parameters:
  ///   - desk: The folder named on the command line; nil takes `REDRESS_DESK`, then the user's own.
  ///   - environment: The process's environment.
  ///   - home: The user's home folder.
  public init(desk: String?, environment: [String: String], home: String) {
    func folder(_ variable: String, _ usual: String) -> String {
      // The XDG base directory specification has relative paths ignored.
      if let set = environment[variable], set.hasPrefix("/") { return set + "/redress" }
      return "\(environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home)/\(usual)/redress"
    }
    let named = desk ?? environment["REDRESS_DESK"].flatMap { $0.isEmpty ? nil : $0 }
    self.desk = named ?? folder("XDG_DATA_HOME", ".local/share")
    cache = folder("XDG_CACHE_HOME", ".cache")
    state = folder("XDG_STATE_HOME", ".local/state")
    configuration = folder("XDG_CONFIG_HOME", ".config")
  }

  /// The folder of the index of one desk.
  public func index(ofDesk deskID: String) -> String { "\(cache)/\(deskID)" }
}
