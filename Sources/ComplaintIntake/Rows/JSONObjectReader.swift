import JSONTape

/// Reads the members of one JSON object a line.
struct JSONObjectReader {
  /// Uses the same storage for one line after another.
  private let parser = JSONParser()

  /// A line whose members can be asked for; nil when it is not one JSON object.
  func object(_ line: UnsafeBufferPointer<UInt8>) -> JSONNode? {
    do {
      let root = try parser.parse(line).root
      return root.kind == .object ? root : nil
    } catch {
      return nil
    }
  }

  /// A value as a column of CSV would have it: strings decoded, everything else as written, null empty.
  static func text(_ value: JSONNode) -> String {
    switch value.kind {
    case .null: ""
    case .string: trimmedText(value.string ?? "")
    default: String(decoding: value.rawBytes, as: UTF8.self)
    }
  }
}
