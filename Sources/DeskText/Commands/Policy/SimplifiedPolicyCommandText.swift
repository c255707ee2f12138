/// What the verb `policy` says in 简体中文.
struct SimplifiedPolicyCommandText: PolicyCommandText {
  let book: Phrasebook

  var keyHeading: String { "键" }
  var oldHeading: String { "原值" }
  var newHeading: String { "新值" }
  var nothing: String { "–" }
  var same: String { "没有不同之处。" }
  var shipped: String { "Redress 自带的值" }
  var template: String { "来自 Redress 自带的模板" }
  func shippedElse(_ value: String?) -> String { value.map { "Redress 自带 \($0)" } ?? "Redress 未自带此键" }
  func fromFile(_ name: String?, line: Int?) -> String {
    let place = name ?? "已采用的文本"
    return line.map { "来自 \(place) 第 \($0) 行" } ?? "来自 \(place)"
  }
  func adopted(at moment: String, by name: String, seq: Int64) -> String {
    "\(name) 于 \(moment) 采用（日志第 \(seq) 条）"
  }
  func brokenBeside(path: String, mistakes: Int) -> String {
    "\(path) 有 \(book.number(mistakes)) 处错误，仍沿用已采用的政策；请运行“redress policy check \(path)”。"
  }
  func differsBeside(path: String, keys: Int) -> String {
    "\(path) 与现行政策有 \(book.number(keys)) 处不同；可用“redress policy diff \(path)”查看，用“redress policy adopt \(path)”采用。"
  }
}
