import DeskText
import RecoveryDomain
import Testing

/// Characters of 简体中文 that Big5, the traditional character set, does not have.
private let simplifiedOnly = Set(
  "专丢两严个为产从会倾偿兑关内写决况减则刚创删别办务动势区单参发变号启员响围图处备头夹实审对导将尝属币"
    + "带帮应废开张归当录态总户执扬报择损换搁数断无时显暂权条来标栏样检沟没滚满点状现电盘码称筛签简类紧纠线"
    + "组织终经结给络统继续编联脚腾节补装规视览计订认记许设访证评识诉词试话询该语误说请诺读谁调负责败账资赔"
    + "车转软载输过运还这连迟选遗邮释钟钮链锁错锚键长门闭问间阅队页项顺须顾预领题颜额验骤")

/// Characters of 繁體中文 that GB 2312, the simplified character set, does not have.
private let traditionalOnly = Set(
  "並佇佈佔併來個備傾僅價償優儲兌內兩別則剛動務勢匯區參員問啟單嘗嚴圍執報夾實寫將尋對導屬帳帶幣廢張從復"
    + "態應戶捲掛採揚換損擁擇擱敗數斷時暫會條業標樣機檔檢檯櫃欄權毀決沒況減準溝滿為無狀現產畢畫異當發盤確碼"
    + "種稱筆範篩糾紀終組結絡給統經網緊線編織繼續聯聽臨與處號補裝裡製複規視覽觸訂計記訪設許訴註評詢試話誌認"
    + "語誤說調請諾證識讀變負資賠較載輸轉辦這連過適遲選遺還郵釋釐鈕錄錨錯鍵鎖鐘鑰長門閉開間閱關陣隊離電響頁"
    + "項順須預領頭題額顏願類顧顯餘驗驟體麼點")

/// What is said otherwise in Taiwan.
private let mainlandWords = [
  "文件", "用户", "用戶", "网络", "網絡", "默认", "默認", "信息", "工单", "工單", "渠道", "软件", "軟件", "字节", "字節", "屏幕", "服务器",
  "反馈", "投诉", "登记", "设置",
]
/// What is said otherwise on the mainland.
private let taiwanWords = ["檔案", "使用者", "網路", "預設", "資訊", "客訴", "管道", "軟體", "位元組", "螢幕", "案件"]

/// Checks that a text reads well in each language and is really three texts.
///
/// - Parameter differs: whether the two kinds of Chinese must differ; single words may agree.
func expectSound(
  _ subject: String, differs: Bool = true, zone: DeskZone = Samples.shanghai,
  sourceLocation: SourceLocation = #_sourceLocation, _ text: (Phrasebook) -> String
) {
  let texts = Language.allCases.map { text(Samples.book($0, zone: zone)) }
  for (language, text) in zip(Language.allCases, texts) {
    let complaint = complaint(about: text, in: language)
    #expect(complaint == nil, "\(subject), \(language.rawValue): \(text)", sourceLocation: sourceLocation)
  }
  #expect(texts[0] != texts[1] && texts[0] != texts[2], "\(subject)", sourceLocation: sourceLocation)
  if differs { #expect(texts[1] != texts[2], "\(subject)", sourceLocation: sourceLocation) }
}

/// What is wrong with a text; nil when nothing is.
private func complaint(about text: String, in language: Language) -> String? {
  if text.allSatisfy(\.isWhitespace) { return "empty" }
  if text.first?.isWhitespace == true || text.last?.isWhitespace == true { return "blank at an end" }
  for leftover in ["Optional(", "nil", "%@", "%d", "{", "  ", "TODO", "!", "！", "升级", "升級", "..", "。。"] {
    if text.contains(leftover) { return "contains \(leftover)" }
  }
  if language == .english {
    return text.contains(where: isIdeograph) ? "Chinese in English" : nil
  }
  guard text.contains(where: isIdeograph) else { return "no Chinese" }
  for (one, next) in zip(text, text.dropFirst()) where ",;:?()".contains(next) && isIdeograph(one) {
    return "\(one)\(next) instead of a full-width mark"
  }
  let isSimplified = language == .simplifiedChinese
  let foreign = (isSimplified ? traditionalOnly : simplifiedOnly).intersection(text)
  if !foreign.isEmpty { return "characters of the other script: \(foreign)" }
  return (isSimplified ? taiwanWords : mainlandWords).first { text.contains($0) }.map {
    "the other usage: \($0)"
  }
}

/// Whether a character is a Chinese ideograph.
private func isIdeograph(_ character: Character) -> Bool {
  character.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
}
