import Foundation
import Testing

/// The house as the README draws it: which room may import which.
@Suite struct ImportTests {
  /// Every arrow between rooms, and the only places where libraries stand.
  static let arrows: [String: Set<String>] = [
    "JSONTape": [],
    "TOMLPlaces": ["TOMLKit"],
    "RecoveryDomain": ["JSONTape"],
    "EventJournal": ["CLinux", "JSONTape", "Crypto", "Synchronization", "Dispatch"],
    "CaseIndex": ["RecoveryDomain", "JSONTape", "GRDB", "GRDBSQLite", "Synchronization"],
    "ComplaintIntake": ["RecoveryDomain", "JSONTape", "Foundation"],
    "ServiceDesk": [
      "RecoveryDomain", "CLinux", "JSONTape", "EventJournal", "CaseIndex", "ComplaintIntake", "Crypto",
      "TOMLKit", "TOMLPlaces", "Dispatch", "Synchronization",
    ],
    "DeskText": ["RecoveryDomain"],
    "CellScreen": ["TOMLKit", "TOMLPlaces"],
    "DeskConsole": ["RecoveryDomain", "DeskText", "CellScreen"],
    "NcursesTerminal": ["CNcurses", "CellScreen", "Synchronization"],
    "redress": [
      "RecoveryDomain", "JSONTape", "EventJournal", "ComplaintIntake", "ServiceDesk", "DeskText",
      "CellScreen",
      "DeskConsole", "NcursesTerminal", "BuiltInThemes", "CLinux", "ArgumentParser", "Foundation",
      "Synchronization", "Crypto", "CaseIndex", "Dispatch",
    ],
  ]

  /// The pure rooms, which see no file, clock or terminal: not even the C library.
  static let pure: Set<String> = ["RecoveryDomain", "DeskText", "DeskConsole"]

  @Test(arguments: arrows.keys.sorted())
  func `a room imports only what the house allows`(room: String) throws {
    let allowed = try #require(Self.arrows[room])
    let files = try Self.swiftFiles(in: room)
    #expect(!files.isEmpty, "the room \(room) has no sources")
    for file in files {
      for module in try Self.imports(of: file) {
        let isSystem = module == "Glibc" && !Self.pure.contains(room)
        let isAllowed = isSystem || allowed.contains(module)
        #expect(isAllowed, "\(room) may not import \(module): \(file.lastPathComponent)")
      }
    }
  }

  @Test func `every room is in the list`() throws {
    let rooms = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    let cRooms: Set<String> = ["CLinux", "CNcurses"]
    #expect(Set(rooms).subtracting(cRooms) == Set(Self.arrows.keys))
  }

  @Test func `printing and leaving happen in the executable only`() throws {
    for room in Self.arrows.keys where room != "redress" {
      for file in try Self.swiftFiles(in: room) {
        let text = try String(contentsOf: file, encoding: .utf8)
        for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
          let calls = ["print(", "exit(", "fatalError("].contains { call in
            line.ranges(of: call).contains { range in
              guard range.lowerBound > line.startIndex else { return true }
              let before = line[line.index(before: range.lowerBound)]
              return !before.isLetter && !before.isNumber && before != "_" && before != "."
            }
          }
          #expect(!calls, "\(room)/\(file.lastPathComponent): \(line)")
        }
      }
    }
  }

  @Test func `no file grows into more than one thing`() throws {
    for room in Self.arrows.keys {
      for file in try Self.swiftFiles(in: room) {
        let count = try String(contentsOf: file, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false
        ).count
        #expect(count <= 350, "\(room)/\(file.lastPathComponent) has \(count) lines")
      }
    }
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  private static func swiftFiles(in room: String) throws -> [URL] {
    let folder = sources.appending(path: room)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
  }

  private static func imports(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"), position <= 2, !line.hasPrefix(" ") else {
        return nil
      }
      return words.last.map(String.init)
    }
  }
}
