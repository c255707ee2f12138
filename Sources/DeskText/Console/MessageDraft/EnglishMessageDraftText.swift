/// The policy's words to customers in English.
struct EnglishMessageDraftText: MessageDraftText {
  var insert: ActionWords {
    ActionWords("policy's words", "Put the policy's words for this case in; again for the next ones")
  }
  var notHere: String { "Only a word to the customer takes the policy's words." }
  var ownWords: String { "Own words stand here; empty the text first." }
  var customer: String { "customer" }
}
