import RecoveryDomain

extension TraditionalFaultText {
  func sentence(_ fault: PolicyFault) -> String {
    switch fault {
    case .mistakes(let path, let mistakes):
      "政策 \(place(path)) 有 \(book.number(mistakes.count)) 處錯誤，未予採用；請更正後執行「redress policy check」。"
    case .doubts(let path, let doubts):
      "政策 \(place(path)) 可以使用，但有 \(book.number(doubts.count)) 處可能並非本意；請核對。"
    }
  }

  func mistake(_ mistake: PolicyMistake) -> String {
    let line = mistake.line.map { "第 \($0) 行" }
    let place = [line, mistake.key.isEmpty ? nil : mistake.key].compactMap { $0 }.joined(separator: "，")
    return (place.isEmpty ? "" : "\(place)：") + words(mistake.kind)
  }

  private func words(_ kind: PolicyMistake.Kind) -> String {
    switch kind {
    case .syntax(let reason): "無法以 TOML 讀取（\(reason)）"
    case .nestedTooDeep(let most): "表格與陣列巢狀超過 \(most) 層；請補上未關閉的括號"
    case .empty: "檔案是空的；請寫入政策，或只寫「inherits = \"default\"」及不同之處"
    case .binary: "不是文字檔；請另存為純文字"
    case .notUTF8: "不是 UTF-8 編碼；請以 UTF-8 儲存"
    case .tooLong(let count, let most):
      "共 \(book.number(count)) 位元組，最多 \(book.number(most)) 位元組；請刪去不屬於政策的內容"
    case .repeatedKey(let first): "第 \(first) 行已有這個鍵；請只留一處"
    case .endsBeforeItBegins(let text): "「\(text)」的結束早於開始；跨午夜的時段請分成兩天：到 24:00 止、從 00:00 起"
    case .notAscending(let lower, let higher): "\(higher) 排在 \(lower) 之後；請由小到大排列"
    case .unknownKey(let similar): "沒有這個鍵" + (similar.map { "；\(book.basics.perhaps($0))" } ?? "")
    case .missing: "不可缺少"
    case .wrongType(let expected): "必須是\(words(expected))"
    case .notADuration(let text): "「\(text)」不是時間長度；請寫成 15m、1h、3d 或 10wd（工作日）"
    case .workingDaysWithoutCalendar(let text): "「\(text)」以工作日計算，需要行事曆；請指定行事曆，或寫成 3d 這樣的時間長度"
    case .notLonger(let text, let than): "「\(text)」並不長於「\(than)」；請寫得更長"
    case .notASum(let text): "「\(text)」不是以 \(book.currency.code) 計的金額；請寫成 240.00"
    case .foreignCurrency(let code): "金額以 \(code) 計，但本服務台以 \(book.currency.code) 計算；請先換算"
    case .roleCycle(let roles): "角色循環繼承（\(roles.joined(separator: " → "))）；請移除其中一行"
    case .outOfRange(let value, let allowed): "\(value) 超出範圍 \(allowed)"
    case .unknownWord(let word, let allowed):
      unknownWord(word, allowed, among: "「\(word)」不屬於\(names(allowed))", instead: "沒有「\(word)」", "；")
    case .takesNoAmount(let code): "「\(code)」不帶金額；只寫「\(code)」"
    case .eitherOr(let other): "與「\(other)」只能寫其中一個；請移除一個"
    case .suggestedAndAvoided(let code): "該預案既建議又排除「\(code)」；請移除其中一處"
    case .unclosedGap(let text): "「\(text)」的空格沒有關閉；請寫成 {amount}"
    case .notDigits(let text): "「\(text)」必須是最多四位數字"
    case .nothingToTakeOut(let code, let similar):
      "沒有代碼為「\(code)」的項目可移除" + (similar.map { "；\(book.basics.perhaps($0))" } ?? "；請刪去此項目")
    case .stillNamed(let code, let key): "「\(code)」在此被移除，但 \(key) 仍提到它；請一併改寫該鍵"
    case .emptyPlaybook: "該預案既不建議也不排除任何措施；請寫上措施，或移除該預案"
    case .neverApplies(let fact): "「unless」排除了「when」對「\(fact)」的全部要求，該預案永不適用；請改動其中一處"
    case .overBeforeItBegins(let starts, let until):
      "從「\(starts)」到「\(until)」的時限可能尚未開始就已結束，不會計時；請讓它晚些結束或早些開始"
    case .houseClock(let code): "「\(code)」與內建時限同名，在清單中難以分辨；請換一個代碼"
    case .closedAndOpen(let day): "\(day) 同時列為休息與上班，以上班日計；請移除其中一處"
    case .unknownPerson(let name): "本機沒有使用者「\(name)」；請核對登入名稱"
    case .nobodyAdopts(let owner):
      "服務台的擁有者「\(owner)」依此不是經理，也沒有其他經理，往後無人能採用新政策；請指定一名經理"
    case .reserved(let name): "「\(name)」是保留名稱，自有含義；請換一個名稱"
    case .duplicate(let code): "「\(code)」重複出現"
    case .notACode(let code): "「\(code)」只能使用小寫字母、數字及連字號"
    case .notHours(let text): "「\(text)」不是一天中的時段；請寫成 09:00-12:00，最晚 24:00"
    case .overlappingHours(let one, let other): "\(one) 與 \(other) 重疊；請讓前一段在後一段開始前結束"
    case .noHours: "行事曆沒有任何工作時間，時限永遠不會到期；請為某個星期填寫時段，如 monday = [\"09:00-17:00\"]"
    case .unknownZone(let name): "「\(name)」不是時區；請寫 IANA 名稱，如 Asia/Taipei"
    case .notADay(let text): "「\(text)」不是日期；請寫成 2026-10-10 國慶日"
    case .unreadableHolidays(let file, let trouble): "假日檔案「\(Harmless.line(file))」\(words(trouble))"
    case .unknownFormat(let version): "格式 \(version) 屬於較新版的 Redress；請更新本程式"
    }
  }

  private func words(_ kind: PolicyMistake.ValueKind) -> String {
    switch kind {
    case .table: "表格，如 [name] 或 { key = value }"
    case .tables(let name): "表格陣列：每項以 [[\(name)]] 開頭"
    case .text: "加引號的文字"
    case .texts: "文字陣列，如 [\"one\", \"two\"]"
    case .wholeNumber: "不加引號的整數"
    case .wholeNumbers: "整數陣列，如 [50, 80]"
    case .number: "不加引號的數字"
    case .flag: "不加引號的 true 或 false"
    }
  }

  private func words(_ trouble: PolicyMistake.HolidayTrouble) -> String {
    switch trouble {
    case .noFile: "無法讀取；請寫政策檔旁的檔名"
    case .noCalendar: "既不是 iCalendar（.ics），也不是 holiday-cn 的 JSON"
    case .noDays: "沒有任何日期；請換一個檔案或移除它"
    case .eventWithoutDay(let name, nil): "有事件\(called(name))缺少 DTSTART；請寫上日期"
    case .eventWithoutDay(let name, let start?):
      "有事件\(called(name))的日期「\(Harmless.line(start))」無效；請寫成 20261224"
    case .repetition(let rule):
      "依「\(Harmless.line(rule))」重複；只支援每年同一天（FREQ=YEARLY），請逐日列出"
    case .notKept: "未保存在政策中；請以檔案形式檢查或採用，以便讀取"
    }
  }

  /// The name of an event behind its kind; nothing where it has none.
  private func called(_ event: String) -> String { event.isEmpty ? "" : "「\(Harmless.line(event))」" }
}
