import RecoveryDomain

/// The words about scripts of keys in 繁體中文.
struct TraditionalScriptText: ScriptText {
  let book: Phrasebook

  func notAStep(file: String, line: Int) -> String {
    "\(file) 第 \(line) 行不是腳本步驟；請寫 size、press、type、paste、wait、expect 或 reject。"
  }
  func screenDiffers(file: String, line: Int, words: String, isExpected: Bool) -> String {
    "\(file) 第 \(line) 行：螢幕上\(isExpected ? "沒有" : "不該有")「\(words)」；請查看上方螢幕，再修正腳本或資料。"
  }
}
