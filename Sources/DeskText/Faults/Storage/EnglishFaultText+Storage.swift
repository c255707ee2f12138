extension EnglishFaultText {
  func sentence(_ fault: StorageFault) -> String {
    switch fault {
    case .notPermitted(let path):
      "You may not open \(place(path)); ask its owner for access."
    case .readOnlyFileSystem(let path):
      "\(path) is on a read-only file system; mount it for writing, or use another folder."
    case .diskFull(let path, let saved):
      "The disk of \(path) is full and \(kept(saved)); make room and repeat."
    case .notSaved(let path, let saved, let reason):
      "Writing to \(path) failed\(because(reason)) and \(kept(saved)); repeat it once the cause is mended."
    case .outputLost(let reason):
      "Standard output could not be written\(because(reason)); what the command did stays done: look before repeating it."
    case .notKnownToBeSaved(let path, let reason):
      "It is not known whether \(path) was saved\(because(reason)); check the disk, start again, "
        + "and look before you repeat."
    case .writesRefused(let path):
      "The disk of \(path) failed before, so nothing more is written; check it and start again."
    case .busy(let path, let holder, let waited):
      "\(path) is busy\(holder.map { ": \($0) has held it" } ?? ", held") "
        + "for more than \(book.times.duration(waited)); try again."
    case .noSuchFile(let path):
      "There is no file \(path); check the name."
    case .isFolder(let path):
      "\(path) is a folder; name a file in it."
    case .notFolder(let path):
      "\(path) is a file, where a folder must be; name a folder that is new or empty."
    case .notRegularFile(let path):
      "\(path) is not an ordinary file; name one, not a link or a device."
    case .tooLarge(let path, let limit, let given):
      "\(place(path)) has \(given.map { "\(book.number($0)) bytes" } ?? "far more bytes") and a text may have "
        + "\(book.number(limit)); shorten it."
    case .unreadable(let path, let reason):
      "\(place(path)) could not be read\(because(reason)); check the disk or name another file."
    }
  }

  private func kept(_ saved: Int) -> String {
    saved == 0 ? "nothing was saved" : "only the first \(book.counted(saved, "entry", "entries")) were saved"
  }
}
