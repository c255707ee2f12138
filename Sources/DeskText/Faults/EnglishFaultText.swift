/// What went wrong, in English; the families stand in files of their own.
struct EnglishFaultText: FaultText {
  let book: Phrasebook

  func unexpected(_ detail: String) -> String {
    "Something unexpected happened (\(detail)): nothing was changed by it; please report it."
  }

  var standardInput: String { "standard input" }
}
