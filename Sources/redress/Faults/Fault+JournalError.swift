import DeskText
import EventJournal
import RecoveryDomain

extension Fault {
  /// How long the journal waits for its lock (`decisions` 9).
  private static let lockWait = Duration.seconds(5)

  /// The fault that an error of the journal is.
  init(_ error: JournalError) {
    let path = error.path
    self =
      switch error.code {
      case .notADesk: .desk(.notADesk(path: Self.folder(of: path)))
      case .folderInUse: .desk(.folderNotEmpty(path: path))
      case .notRegularFile: .storage(.notRegularFile(path: path))
      case .notPermitted: .storage(.notPermitted(path: path))
      case .readOnlyFileSystem: .storage(.readOnlyFileSystem(path: path))
      case .diskFull(let landed): .storage(.diskFull(path: path, saved: landed))
      case .notSaved(let landed):
        .storage(.notSaved(path: path, saved: landed, reason: error.systemReason))
      case .notKnownToBeSaved: .storage(.notKnownToBeSaved(path: path, reason: error.systemReason))
      case .writesRefused: .storage(.writesRefused(path: path))
      case .networkFileSystem(let name): .desk(.networkFileSystem(path: path, kind: name))
      case .firstLineUnreadable: .desk(.firstLineUnreadable(path: path))
      case .unknownFormat(let version): .desk(.newerFormat(path: path, version: version))
      case .shrunk: .desk(.journalShrunk(path: path))
      case .replaced: .desk(.journalReplaced(path: path))
      case .busy(let holder):
        .storage(.busy(path: path, holder: holder?.description, waited: Self.lockWait))
      case .tooFarBehind: .storage(.busy(path: path, holder: nil, waited: Self.lockWait))
      case .openedReadOnly: .desk(.readOnly(path: path))
      case .noLine: .desk(.noLine(path: path, offset: error.offset ?? 0))
      case .unreadableAnchor: .desk(.unreadableAnchor(path: path))
      case .copyMismatch(let verdict): Fault(verdict, path: path)
      case .positionMismatch, .unusableDraft: .unexpected(error.description)
      case .system: .storage(.unreadable(path: path, reason: error.systemReason))
      }
  }

  /// The fault of a journal that does not agree with its anchor.
  init(_ verdict: AnchorVerdict, path: String) {
    self =
      switch verdict {
      case .cut(let byteCount): .desk(.anchorMismatch(path: path, .cut(atByte: byteCount)))
      case .rewritten, .intact: .desk(.anchorMismatch(path: path, .rewritten))
      case .damaged(let places): .desk(.anchorMismatch(path: path, .damaged(places: places)))
      }
  }

  /// The folder of the journal that was looked for.
  private static func folder(of path: String) -> String {
    let suffix = "/" + Journal.fileName
    return path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
  }
}
