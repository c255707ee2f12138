import Foundation

/// Removing what a throw-away desk leaves behind.
enum FolderRemoval {
  /// Removes a folder with all that is in it; what cannot be removed stays.
  static func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }
}
