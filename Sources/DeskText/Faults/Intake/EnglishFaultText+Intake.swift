extension EnglishFaultText {
  func sentence(_ fault: IntakeFault) -> String {
    switch fault {
    case .empty(let path):
      "\(place(path)) is empty, nothing was recorded; name a file with a header line and at least one row."
    case .binary(let path, let kind):
      "\(place(path)) is not text (it looks like \(kind)), nothing was recorded; "
        + "export it as CSV or JSON Lines."
    case .headerUnreadable(let path):
      "The header line of \(place(path)) cannot be read, nothing was recorded; check its quotes, "
        + "or name the --encoding."
    case .missingColumns(let path, let missing, let found):
      "\(place(path)) lacks the \(missing.count == 1 ? "column" : "columns") \(names(missing)), "
        + "nothing was recorded; it has \(names(found)): name the right ones with --column, or another --preset."
    case .nothingMapped(let path, let found):
      "No column of \(place(path)) says what the complaint is (words, headline, received or sourceId), nothing was "
        + "recorded; it has \(names(found)): say which is which with --column words=Header, or name a --preset."
    case .jsonArray(let path):
      "\(place(path)) is one JSON array, nothing was recorded; write one object a line (jq -c '.[]' does it)."
    case .unknownEncoding(let name):
      "There is no encoding “\(name)”; leave --encoding out, or name utf-8, utf-16 or gb18030."
    case .encodingUnavailable(let name):
      "This system cannot read \(name); install its conversions (package libc-gconv-modules-extra), "
        + "or convert the file to UTF-8."
    case .unknownPreset(let name, let known):
      "There is no preset “\(name)”\(book.basics.perhaps(name, among: known, after: ", ")); there are \(names(known))."
    case .unknownField(let name, let known):
      "There is no field “\(name)” for --column\(book.basics.perhaps(name, among: known, after: ", ")); there are \(names(known))."
    case .unknownTimeZone(let name):
      "There is no time zone “\(name)”; name one such as Asia/Shanghai."
    case .noSuchImport(let id):
      "No intake has the id “\(id)”; the summary of an intake and the cases it brought name it."
    }
  }
}
