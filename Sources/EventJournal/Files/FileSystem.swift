import CLinux

/// Which file systems hosts share without seeing each other's locks (statfs(2)).
enum FileSystem {
  /// The magic number of an open file's file system; -1 on failure.
  static func magic(of descriptor: Int32) -> Int64 { clinux_filesystem_magic(descriptor) }

  /// The name of a network or cluster file system; nil for a local one.
  static func networkName(magic: Int64) -> String? {
    switch magic {
    case CLINUX_FS_NFS: "NFS"
    case CLINUX_FS_SMB, CLINUX_FS_CIFS, CLINUX_FS_SMB2: "SMB"
    case CLINUX_FS_AFS, CLINUX_FS_KAFS: "AFS"
    case CLINUX_FS_CEPH: "Ceph"
    case CLINUX_FS_CODA: "Coda"
    case CLINUX_FS_NCP: "NCP"
    case CLINUX_FS_9P: "9P"
    case CLINUX_FS_LUSTRE: "Lustre"
    case CLINUX_FS_GFS2: "GFS2"
    case CLINUX_FS_OCFS2: "OCFS2"
    default: nil
    }
  }
}
