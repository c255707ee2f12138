extension TraditionalFaultText {
  func sentence(_ fault: IntakeFault) -> String {
    switch fault {
    case .empty(let path):
      "\(place(path)) 是空的，未登錄任何內容；請指定有標題列且至少一列資料的檔案。"
    case .binary(let path, let kind):
      "\(place(path)) 不是文字檔（看似 \(kind)），未登錄任何內容；請匯出為 CSV 或 JSON Lines。"
    case .headerUnreadable(let path):
      "\(place(path)) 的標題列無法讀取，未登錄任何內容；請檢查引號，或用 --encoding 指定編碼。"
    case .missingColumns(let path, let missing, let found):
      "\(place(path)) 缺少欄位\(names(missing))，未登錄任何內容；現有\(names(found))："
        + "請用 --column 指定正確欄位，或改用其他 --preset。"
    case .nothingMapped(let path, let found):
      "\(place(path)) 沒有說明客訴內容的欄位（words、headline、received 或 sourceId），未登錄任何內容；現有\(names(found))："
        + "請用 --column words=欄名 說明對應，或指定 --preset。"
    case .jsonArray(let path):
      "\(place(path)) 是一個 JSON 陣列，未登錄任何內容；請改成一行一個物件（可用 jq -c '.[]'）。"
    case .unknownEncoding(let name):
      "沒有「\(name)」這種編碼；請省略 --encoding，或指定 utf-8、utf-16 或 gb18030。"
    case .encodingUnavailable(let name):
      "本系統無法讀取 \(name)；請安裝轉換表（套件 libc-gconv-modules-extra），或先轉成 UTF-8。"
    case .unknownPreset(let name, let known):
      "沒有「\(name)」這個預設\(book.basics.perhaps(name, among: known, after: "，"))；可用的有\(names(known))。"
    case .unknownField(let name, let known):
      "--column 沒有「\(name)」這個項目\(book.basics.perhaps(name, among: known, after: "，"))；可用的有\(names(known))。"
    case .unknownTimeZone(let name):
      "沒有「\(name)」這個時區；請指定像 Asia/Taipei 這樣的時區。"
    case .noSuchImport(let id):
      "沒有編號「\(id)」的匯入；匯入摘要及其帶來的案件上都有編號。"
    }
  }
}
