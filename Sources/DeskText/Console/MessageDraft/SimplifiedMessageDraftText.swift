/// The policy's words to customers in 简体中文.
struct SimplifiedMessageDraftText: MessageDraftText {
  var insert: ActionWords {
    ActionWords("措辞", "填入政策为此工单准备的措辞；再按换下一条")
  }
  var notHere: String { "只有联系顾客时才能填入政策措辞。" }
  var ownWords: String { "此处已有自己的文字；请先清空。" }
  var customer: String { "顾客" }
}
