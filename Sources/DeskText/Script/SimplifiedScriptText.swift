import RecoveryDomain

/// The words about scripts of keys in 简体中文.
struct SimplifiedScriptText: ScriptText {
  let book: Phrasebook

  func notAStep(file: String, line: Int) -> String {
    "\(file) 第 \(line) 行不是脚本步骤；请写 size、press、type、paste、wait、expect 或 reject。"
  }
  func screenDiffers(file: String, line: Int, words: String, isExpected: Bool) -> String {
    "\(file) 第 \(line) 行：屏幕上\(isExpected ? "没有" : "不应有")“\(words)”；请查看上方屏幕，再修正脚本或数据。"
  }
}
