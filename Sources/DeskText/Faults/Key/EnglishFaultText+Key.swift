extension EnglishFaultText {
  func sentence(_ fault: KeyFault) -> String {
    "\(fault.file)\(fault.line.map { ", line \($0)" } ?? ""): \(words(fault)); this setting is left out."
  }

  private func words(_ fault: KeyFault) -> String {
    switch fault.problem {
    case .unknownAction(let name, let similar):
      "there is no action “\(name)” here"
        + (similar.isEmpty
          ? "; redress keys lists all"
          : "; perhaps \(book.basics.choice(similar.map { book.basics.quoted($0) }))")
    case .unknownKey(let key):
      "“\(key)” is no key; write j, G, ctrl-n, alt-x, shift-tab, f1, or several with blanks between"
    case .conflict(let key, let other, let place):
      "\(key) means \(other) already in \(place); choose another key or give \(other) one"
    case .hidden(let key, let other, let place):
      "\(key) and the keys of \(other) in \(place) begin alike, so one of them could never be pressed; "
        + "choose another key"
    case .confirmsItself(let key, let other):
      "\(key) would both ask and confirm, because \(other) has it; choose another key"
    case .letterInText(let key, let place):
      "letters are text in \(place), so \(key) cannot be a command; add ctrl- or alt-"
    case .needsKey(let action): "without a key for \(action) nothing leads out; give it one"
    case .wrongKind: "\(fault.setting) must be a key or a list of keys in quotation marks"
    case .syntax(let reason): "not readable as TOML (\(reason)); correct it"
    }
  }
}
