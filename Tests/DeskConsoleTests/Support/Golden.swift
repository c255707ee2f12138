import CellScreen
import Foundation
import Testing

/// Golden screens: files beside the tests, rewritten only with `RECORD_GOLDENS=1`; a missing one fails.
enum Golden {
  /// Compares a canvas with its file.
  static func expect(_ canvas: Canvas, _ name: String, file: String = #filePath) throws {
    let url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(
      "Goldens/\(name).screen")
    let shown = canvas.golden
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try shown.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    guard let kept = try? String(contentsOf: url, encoding: .utf8) else {
      Issue.record(
        "golden \(name) is missing: look at the screen, then record with RECORD_GOLDENS=1\n\(shown)")
      return
    }
    guard kept != shown else { return }
    let left = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let right = shown.split(separator: "\n", omittingEmptySubsequences: false)
    let differences = (0..<max(left.count, right.count)).compactMap { row -> String? in
      let old = row < left.count ? left[row] : ""
      let new = row < right.count ? right[row] : ""
      return old == new ? nil : "\(row): -\(old)\n\(row): +\(new)"
    }
    Issue.record("golden \(name) differs; RECORD_GOLDENS=1 accepts\n\(differences.joined(separator: "\n"))")
  }
}
