/// What went wrong, in 繁體中文; the families stand in files of their own.
struct TraditionalFaultText: FaultText {
  let book: Phrasebook

  func unexpected(_ detail: String) -> String {
    "發生未預期的狀況（\(detail)）：沒有因此變動任何內容，請回報此問題。"
  }

  var standardInput: String { "標準輸入" }
}
