import EventJournal

extension Desk {
  /// Reads every byte of the journal and checks every line and the chain (`decisions` 3, 4 and 7).
  /// - Parameters:
  ///   - anchor: A place kept elsewhere, to see a cut tail or a rewritten whole.
  ///   - progress: Hears how many bytes are read; returns whether to go on.
  public static func verify(
    folder: String, against anchor: Anchor? = nil, allowsNetworkFileSystem: Bool = false,
    progress: (Int64) -> Bool = { _ in true }
  ) throws(DeskError) -> JournalVerification {
    try DeskError.translating {
      var options = Journal.Options()
      options.checksFirstLine = false
      options.allowsNetworkFileSystem = allowsNetworkFileSystem
      let journal = try Journal(folder: folder, access: .readOnly, options: options)
      return try journal.verify(against: anchor, progress: progress)
    }
  }

  /// Reads an anchor from a file.
  public static func anchor(file: String) throws(DeskError) -> Anchor {
    try DeskError.translating { try Journal.readAnchor(file) }
  }

  /// Copies a desk's journal, while it may be in use, with an anchor beside it.
  public static func backUp(folder: String, to target: String) throws(DeskError) -> Anchor {
    try DeskError.translating {
      try Journal(folder: folder, access: .readOnly).backup(to: target)
    }
  }

  /// Makes a desk from a copy, after verifying the copy against its anchor.
  public static func restore(from source: String, to folder: String, group: UInt32?) throws(DeskError)
    -> Anchor
  {
    try DeskError.translating { try Journal.restore(from: source, to: folder, sharedBy: group) }
  }
}
