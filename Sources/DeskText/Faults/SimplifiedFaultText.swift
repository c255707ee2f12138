/// What went wrong, in 简体中文; the families stand in files of their own.
struct SimplifiedFaultText: FaultText {
  let book: Phrasebook

  func unexpected(_ detail: String) -> String {
    "出现意外情况（\(detail)）：没有因此改动任何内容，请报告此问题。"
  }

  var standardInput: String { "标准输入" }
}
