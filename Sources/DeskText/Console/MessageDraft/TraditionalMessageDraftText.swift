/// The policy's words to customers in 繁體中文.
struct TraditionalMessageDraftText: MessageDraftText {
  var insert: ActionWords {
    ActionWords("措辭", "填入政策為此案件準備的措辭；再按換下一則")
  }
  var notHere: String { "只有聯繫顧客時才能填入政策措辭。" }
  var ownWords: String { "這裡已有自己的文字；請先清空。" }
  var customer: String { "顧客" }
}
