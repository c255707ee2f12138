import RecoveryDomain

/// The words about scripts of keys in English.
struct EnglishScriptText: ScriptText {
  let book: Phrasebook

  func notAStep(file: String, line: Int) -> String {
    "\(file), line \(line): no step of a script; write size, press, type, paste, wait, expect or reject."
  }
  func screenDiffers(file: String, line: Int, words: String, isExpected: Bool) -> String {
    "\(file), line \(line): the screen \(isExpected ? "does not show" : "shows") “\(words)”; "
      + "look at the screen above and mend the script or the desk."
  }
}
