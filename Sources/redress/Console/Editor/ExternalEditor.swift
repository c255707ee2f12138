import DeskConsole
import Glibc
import ServiceDesk

/// The person's own editor for a text of several lines, by way of a file that only they may read.
struct ExternalEditor {
  /// What is run: a command for the shell, since `$VISUAL` and `$EDITOR` may carry options.
  let command: String
  /// The folder in which the file stands while it is edited.
  let folder: String

  /// Longer texts than this are no complaint or note.
  private static let largestText = 16 << 20

  /// The editor of an environment: `$VISUAL`, else `$EDITOR`, else `vi`, as environ(7) has it.
  init(environment: [String: String], folder: String) {
    let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.allSatisfy(\.isWhitespace) }
    command = named ?? "vi"
    self.folder = folder
  }

  /// Lets the person edit a text.
  ///
  /// - Parameter run: Runs a program with its arguments on the terminal and gives its exit status.
  /// - Returns: The text as it was left, without the line break that editors put at the end; or why there is none.
  func edit(_ text: String, run: ([String]) throws -> Int32) -> EditedText {
    let path = "\(folder)/text-\(String.randomHexadecimal(digits: 12)).txt"
    do {
      try PrivateFile.makeFolder(folder)
      try PrivateFile.write(Array((text.isEmpty ? "" : text + "\n").utf8), to: path)
    } catch {
      return .unusable(program: command)
    }
    defer { unlink(path) }
    // The shell splits the command into words and hands the path on as one, whatever stands in it.
    guard let status = try? run(["/bin/sh", "-c", command + " \"$@\"", command, path]) else {
      return .missing(program: command)
    }
    if status == Self.notFound || status == Self.notExecutable { return .missing(program: command) }
    guard status == 0 else { return .failed(program: command, status: Int(status)) }
    guard let bytes = PrivateFile.read(path, limit: Self.largestText),
      let edited = String(validating: bytes, as: UTF8.self)
    else { return .unusable(program: command) }
    return .text(edited.hasSuffix("\n") ? String(edited.dropLast()) : edited)
  }

  /// What sh(1) leaves with for a command that is not there, or is no program.
  private static let notFound: Int32 = 127
  private static let notExecutable: Int32 = 126
}
