import DeskConsole
import JSONTape
import RecoveryDomain

/// One half-written text as a file: JSON with the desk, the form, the case and the fields.
enum DraftFile {
  /// The number of the format; another one is left alone.
  private static let version: Int64 = 1

  /// Writes a draft.
  static func bytes(_ draft: KeptDraft, deskID: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", version)
      writer.member("desk", deskID)
      writer.member("form", draft.name.form)
      writer.member("case", ifPresent: draft.name.number?.value)
      writer.member("at", ifPresent: draft.writtenAt?.millisecondsSince1970)
      writer.key("fields")
      writer.object { writer in
        for (name, value) in draft.values.sorted(by: { $0.key < $1.key }) {
          writer.key(name: name)
          writer.object { write(value, to: &$0) }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// Reads a draft; nil when it is damaged, of another desk or of another format.
  static func draft(_ bytes: [UInt8], deskID: String) -> KeptDraft? {
    guard let root = try? JSONDocument(bytes).root, root["v"]?.int64 == version,
      root["desk"]?.string == deskID, let form = root["form"]?.string, let fields = root["fields"],
      fields.kind == .object
    else { return nil }
    var values: [String: KeptDraft.Value] = [:]
    for (name, node) in fields.members {
      guard let value = value(node) else { return nil }
      values[name] = value
    }
    let number = root["case"]?.int64.map { CaseNumber($0) }
    return KeptDraft(
      name: KeptDraft.Name(form: form, number: number), values: values,
      writtenAt: root["at"]?.int64.map { Timestamp(millisecondsSince1970: $0) })
  }

  private static func write(_ value: KeptDraft.Value, to writer: inout JSONWriter) {
    switch value {
    case .line(let text): writer.member("line", text)
    case .area(let text): writer.member("area", text)
    case .choice(let code): writer.member("choice", code)
    case .several(let codes):
      writer.key("several")
      writer.array { writer in for code in codes.sorted() { writer.string(code) } }
    }
  }

  private static func value(_ node: JSONNode) -> KeptDraft.Value? {
    if let text = node["line"]?.string { return .line(text) }
    if let text = node["area"]?.string { return .area(text) }
    if let code = node["choice"]?.string { return .choice(code) }
    guard let codes = node["several"], codes.kind == .array else { return nil }
    return .several(Set(codes.elements.compactMap(\.string)))
  }
}
