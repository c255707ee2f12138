/// The joints of 简体中文.
struct SimplifiedBasicText: BasicText {
  /// The desk's phrasebook.
  let book: Phrasebook

  func list(_ items: [String]) -> String { joined(items, "、", last: "和") }
  func enumeration(_ items: [String]) -> String { items.joined(separator: "、") }
  func choice(_ items: [String]) -> String { joined(items, "、", last: "或") }
  func perhaps(_ name: String) -> String { "也许是\(quoted(name))" }
  func quoted(_ text: String) -> String { "“\(text)”" }
  func bracketed(_ text: String) -> String { "（\(text)）" }
  func labelled(_ label: String, _ value: String) -> String { "\(label)：\(value)" }
  func clauses(_ clauses: [String]) -> String { clauses.joined(separator: "；") }
  func sentences(_ sentences: [String]) -> String { sentences.joined() }
  var yes: String { "是" }
  var no: String { "否" }
  var unknown: String { "未知" }
  var none: String { "无" }
  func more(_ count: Int) -> String { "另有 \(book.number(count)) 项" }
}
