import CellScreen
import RecoveryDomain

extension KeptDraft {
  /// What the words of a package are called among the forms.
  private static let packageForm = "package"
  /// The field that they stand in.
  private static let packageField = "text"

  /// A form's draft to keep.
  init(_ key: DraftKey, _ values: FormValues, writtenAt: Timestamp?) {
    var kept: [String: Value] = [:]
    for (id, value) in values.values where !value.isEmpty { kept[id.rawValue] = Value(value) }
    self.init(name: key.name, values: kept, writtenAt: writtenAt)
  }

  /// The words of a package to keep.
  init(package number: CaseNumber, words: String) {
    self.init(
      name: Name(form: Self.packageForm, number: number), values: [Self.packageField: .area(words)])
  }

  /// The words of a package; nil when this is the draft of a form.
  var packageWords: (number: CaseNumber, words: String)? {
    guard name.form == Self.packageForm, let number = name.number,
      case .area(let words)? = values[Self.packageField]
    else { return nil }
    return (number, words)
  }

  /// The draft of a form; nil when this console knows no such form, or not all of its fields: then nothing may be
  /// made of it, because what is not understood would be lost.
  var formDraft: (key: DraftKey, values: FormValues)? {
    let parts = name.form.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let form = FormID(rawValue: String(parts[0])) else { return nil }
    let about = parts.count > 1 ? FormAbout(name: parts[1]) : nil
    if parts.count > 1, about == nil { return nil }
    var values = FormValues()
    for (name, value) in self.values {
      guard let id = FieldID(rawValue: name) else { return nil }
      values[id] = FieldValue(value)
    }
    return (DraftKey(form: form, number: name.number, about: about, copy: name.copy), values)
  }
}

extension DraftKey {
  /// What the draft is called outside the console.
  var name: KeptDraft.Name {
    KeptDraft.Name(form: form.rawValue + (about.map { ".\($0.name)" } ?? ""), number: number, copy: copy)
  }
}

extension KeptDraft.Value {
  /// What a field holds, without its caret.
  fileprivate init(_ value: FieldValue) {
    switch value {
    case .line(let field): self = .line(field.text)
    case .area(let area): self = .area(area.text)
    case .choice(let code): self = .choice(code ?? "")
    case .several(let codes, _): self = .several(codes)
    }
  }
}

extension FieldValue {
  /// What a field held when it was kept.
  fileprivate init(_ value: KeptDraft.Value) {
    switch value {
    case .line(let text): self = .line(TextField(text))
    case .area(let text): self = .area(TextArea(text))
    case .choice(let code): self = .choice(code)
    case .several(let codes): self = .several(codes, cursor: 0)
    }
  }
}
