import Glibc

extension Journal {
  /// Makes a desk's folder with an empty journal in it, on disk when it returns.
  ///
  /// The folder must be new or empty. It gets mode 0700 and the file 0600; shared by a group 2770 and 0660.
  ///
  /// - Parameter group: the number of the group that shares the desk; nil for the user alone.
  /// - Throws: `JournalError` folderInUse when something is there already, and what the system refuses.
  public static func create(folder: String, sharedBy group: UInt32? = nil) throws(JournalError) {
    try DeskFolder.make(folder, group: group)
    let path = folder + "/" + fileName
    let file = try JournalFile(path: path, flags: O_RDWR | O_CREAT | O_EXCL)
    try DeskFolder.setAccess(file.descriptor, path: path, group: group)
    guard fsync(file.descriptor) == 0 else { throw JournalError.system(errno, path: path) }
    try DeskFolder.sync(folder)
    try DeskFolder.sync(folder + "/..")
  }
}
