extension EnglishFaultText {
  func sentence(_ fault: DeskFault) -> String {
    switch fault {
    case .notADesk(let path):
      "There is no desk in \(path); make one with “redress init”, or name another folder with --desk."
    case .exists(let path):
      "There is a desk in \(path) already; use it as it is, or name another folder with --desk."
    case .folderNotEmpty(let path):
      "The folder \(path) is not empty; name a new or an empty one."
    case .unknownGroup(let name):
      "There is no group “\(name)” on this host; create it first, or name another with --group."
    case .networkFileSystem(let path, let kind):
      "\(path) is on a network file system (\(kind)), where other hosts do not see the lock; "
        + "move the desk to a local disk, or use --force if only this host ever opens it."
    case .newerFormat(let path, let version):
      "The desk in \(path) was written by a newer Redress (format \(version)) and is read-only here; "
        + "update this program to work on it."
    case .readOnly(let path):
      "The desk in \(path) is open for reading only; nothing was written."
    case .firstLineUnreadable(let path):
      "The first line of \(path) cannot be read, so the desk is not known; restore a backup."
    case .policyKept(let path, let entry):
      "The policy in entry \(entry) of \(path) cannot be read here, so the one before it stays in force; "
        + "update this program, or adopt a policy again."
    case .policyMissing(let path):
      "\(path) holds no policy that can be read; adopt one with “redress policy adopt”, or restore a backup."
    case .journalReplaced(let path):
      "Another file took the place of \(path); open the desk again."
    case .journalShrunk(let path):
      "\(path) lost its end since it was read; compare it with an anchor (“redress verify --anchor”) "
        + "and restore a backup."
    case .damage(let path, let offset, let length, let count):
      "\(path) is damaged in \(book.counted(count, "place")), first \(book.counted(length, "byte")) "
        + "at byte \(book.number(offset)); all else is usable: restore a backup, "
        + "or accept the loss with “redress verify --acknowledge”."
    case .noLine(let path, let offset):
      "No valid line begins at byte \(book.number(offset)) of \(path); run “redress verify”."
    case .anchorMismatch(let path, let difference):
      "\(path) does not agree with its anchor: \(words(difference)); restore a copy that does."
    case .unreadableAnchor(let path):
      "\(place(path)) is not an anchor; make one with “redress verify --head”."
    case .tornTailMended(let path, let length):
      "An unfinished line of \(book.counted(length, "byte")) at the end of \(path) was set aside; "
        + "it was never answered as saved."
    case .clockWentBack(let duration):
      "This host's clock is \(book.times.duration(duration)) behind the last entry; entries keep their order, "
        + "but check the clock."
    case .indexRebuilt(let doubt):
      "The index was built anew: \(words(doubt))."
    case .indexInMemory(let folder):
      "The index cannot be kept in \(folder), so every start reads the whole journal; "
        + "give this user the right to write there, or set XDG_CACHE_HOME to another folder."
    }
  }

  private func words(_ difference: DeskFault.AnchorDifference) -> String {
    switch difference {
    case .cut(let byte): "it ends at byte \(book.number(byte))"
    case .rewritten: "it was written anew"
    case .damaged(let places): "\(book.counted(places, "place is", "places are")) damaged that were not"
    }
  }

  private func words(_ doubt: DeskFault.IndexDoubt) -> String {
    switch doubt {
    case .missing: "there was none"
    case .otherVersion: "it was of another version"
    case .otherJournal: "it did not fit the journal"
    case .damaged: "it was damaged"
    case .asked: "as asked for"
    }
  }
}
