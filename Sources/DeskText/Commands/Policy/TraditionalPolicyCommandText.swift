/// What the verb `policy` says in 繁體中文.
struct TraditionalPolicyCommandText: PolicyCommandText {
  let book: Phrasebook

  var keyHeading: String { "鍵" }
  var oldHeading: String { "原值" }
  var newHeading: String { "新值" }
  var nothing: String { "–" }
  var same: String { "沒有不同之處。" }
  var shipped: String { "Redress 內建的值" }
  var template: String { "來自 Redress 內建的範本" }
  func shippedElse(_ value: String?) -> String { value.map { "Redress 內建 \($0)" } ?? "Redress 沒有內建此鍵" }
  func fromFile(_ name: String?, line: Int?) -> String {
    let place = name ?? "已採用的文字"
    return line.map { "來自 \(place) 第 \($0) 行" } ?? "來自 \(place)"
  }
  func adopted(at moment: String, by name: String, seq: Int64) -> String {
    "\(name) 於 \(moment) 採用（日誌第 \(seq) 筆）"
  }
  func brokenBeside(path: String, mistakes: Int) -> String {
    "\(path) 有 \(book.number(mistakes)) 處錯誤，仍沿用已採用的政策；請執行「redress policy check \(path)」。"
  }
  func differsBeside(path: String, keys: Int) -> String {
    "\(path) 與現行政策有 \(book.number(keys)) 處不同；可用「redress policy diff \(path)」檢視，用「redress policy adopt \(path)」採用。"
  }
}
