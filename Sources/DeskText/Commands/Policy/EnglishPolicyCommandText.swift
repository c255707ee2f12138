/// What the verb `policy` says in English.
struct EnglishPolicyCommandText: PolicyCommandText {
  let book: Phrasebook

  var keyHeading: String { "KEY" }
  var oldHeading: String { "OLD" }
  var newHeading: String { "NEW" }
  var nothing: String { "–" }
  var same: String { "No key differs." }
  var shipped: String { "as Redress ships it" }
  var template: String { "from the template that Redress ships" }
  func shippedElse(_ value: String?) -> String {
    value.map { "Redress ships \($0)" } ?? "Redress ships no such key"
  }
  func fromFile(_ name: String?, line: Int?) -> String {
    let place = name ?? "the adopted text"
    return line.map { "from \(place), line \($0)" } ?? "from \(place)"
  }
  func adopted(at moment: String, by name: String, seq: Int64) -> String {
    "adopted \(moment) by \(name) (entry \(seq) of the journal)"
  }
  func brokenBeside(path: String, mistakes: Int) -> String {
    "\(path) has \(book.counted(mistakes, "mistake")), so the adopted policy stays in force; "
      + "run “redress policy check \(path)”."
  }
  func differsBeside(path: String, keys: Int) -> String {
    "\(path) differs from the policy in force in \(book.counted(keys, "key")); "
      + "look with “redress policy diff \(path)”, adopt it with “redress policy adopt \(path)”."
  }
}
