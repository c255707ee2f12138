/// Where themes are found: `$REDRESS_THEMES`, the config folder, beside the executable, then those built in
/// (decisions 25).
public struct ThemeCatalogue: Sendable {
  /// The folders asked, in order.
  public let folders: [String]
  private let builtIn: [String: String]
  private let readFile: @Sendable (String) -> [UInt8]?
  private let listFolder: @Sendable (String) -> [String]

  /// Makes a catalogue; touches no file.
  ///
  /// - Parameters:
  ///   - environment: The process's environment.
  ///   - configFolder: The program's config folder, when there is one; its `themes` is asked.
  ///   - executable: The path of the running program: `../share/redress/themes` from its folder is asked.
  ///   - builtIn: Texts of the built-in themes by name.
  ///   - readFile: The bytes of a file, nil when it cannot be read.
  ///   - listFolder: The names in a folder, none when it cannot be read.
  public init(
    environment: [String: String], configFolder: String?, executable: String?, builtIn: [String: String],
    readFile: @escaping @Sendable (String) -> [UInt8]?,
    listFolder: @escaping @Sendable (String) -> [String]
  ) {
    folders = Self.folders(environment: environment, configFolder: configFolder, executable: executable)
    self.builtIn = builtIn
    self.readFile = readFile
    self.listFolder = listFolder
  }

  /// The folders to look in, in order.
  public static func folders(
    environment: [String: String], configFolder: String?, executable: String?
  ) -> [String] {
    var all: [String] = []
    if let own = environment["REDRESS_THEMES"], !own.isEmpty { all.append(own) }
    if let configFolder { all.append(configFolder + "/themes") }
    if let executable, let slash = executable.lastIndex(of: "/") {
      all.append(executable[..<slash] + "/../share/redress/themes")
    }
    return all
  }

  /// The names of all themes, sorted.
  public var names: [String] {
    Set(folders.flatMap(namesOnDisk) + builtIn.keys).sorted()
  }

  /// The names of the themes whose files stand in a folder, whether they can be read or not.
  private func namesOnDisk(_ folder: String) -> [String] {
    listFolder(folder).filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.filter(Self.isName)
  }

  /// The files of themes that are there and cannot be read, in the order in which they are looked for.
  public var unreadableFiles: [(name: String, path: String)] {
    folders.flatMap { folder in
      namesOnDisk(folder).sorted().map { ($0, Self.path(of: $0, in: folder)) }
    }.filter { readFile($0.path) == nil }
  }

  /// Whether there is a theme of a name that can be read.
  public func isReadable(_ name: String) -> Bool { bytes(of: name) != nil }

  private static func path(of name: String, in folder: String) -> String { "\(folder)/\(name).toml" }

  /// Reads a theme by name.
  ///
  /// - Returns: The theme with what was wrong in it; ``Theme/plain`` when there is none of that name.
  public func theme(named name: String) -> (theme: Theme, mistakes: [ThemeMistake]) {
    guard let bytes = bytes(of: name) else {
      return (.plain, [ThemeMistake(theme: name, line: nil, kind: .unknownTheme(name))])
    }
    return theme(named: name, bytes: bytes)
  }

  /// Reads a theme from the bytes of its file, which are to be UTF-8; what is not costs only what it stands in.
  public func theme(named name: String, bytes: [UInt8]) -> (theme: Theme, mistakes: [ThemeMistake]) {
    var (theme, mistakes) = theme(named: name, toml: String(decoding: bytes, as: UTF8.self))
    if String(validating: bytes, as: UTF8.self) == nil {
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
      mistakes.insert(ThemeMistake(theme: name, line: bad.map { $0 + 1 }, kind: .notUTF8), at: 0)
    }
    return (theme, mistakes)
  }

  /// Reads a theme from a text: parents are looked up, and a theme of one's own may have the name of the built-in one
  /// that it changes.
  public func theme(named name: String, toml: String) -> (theme: Theme, mistakes: [ThemeMistake]) {
    ThemeReader.read(name: name, toml: toml) { parent in
      parent == name ? builtIn[parent] : self.text(of: parent)
    }
  }

  /// The file that a theme is read from; nil for a built-in one, and where there is none.
  public func place(of name: String) -> String? {
    guard Self.isName(name) else { return nil }
    return folders.map { Self.path(of: name, in: $0) }.first { readFile($0) != nil }
  }

  /// The text of a theme from the first place that has it.
  public func text(of name: String) -> String? {
    bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  private func bytes(of name: String) -> [UInt8]? {
    guard Self.isName(name) else { return nil }
    for folder in folders {
      if let bytes = readFile(Self.path(of: name, in: folder)) { return bytes }
    }
    return builtIn[name].map { Array($0.utf8) }
  }

  /// Whether a name is safe to build a path from.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
