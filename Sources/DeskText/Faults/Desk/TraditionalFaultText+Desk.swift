extension TraditionalFaultText {
  func sentence(_ fault: DeskFault) -> String {
    switch fault {
    case .notADesk(let path):
      "\(path) 裡沒有服務台；請以「redress init」建立，或用 --desk 指定其他資料夾。"
    case .exists(let path):
      "\(path) 裡已經有服務台；請直接使用，或用 --desk 指定其他資料夾。"
    case .folderNotEmpty(let path):
      "資料夾 \(path) 不是空的；請指定新的或空的資料夾。"
    case .unknownGroup(let name):
      "本機沒有群組「\(name)」；請先建立，或用 --group 指定其他群組。"
    case .networkFileSystem(let path, let kind):
      "\(path) 位於網路檔案系統（\(kind)），其他主機看不到鎖定；請將服務台移到本機磁碟，"
        + "若只有本機會開啟，可加上 --force。"
    case .newerFormat(let path, let version):
      "\(path) 的服務台由較新版的 Redress 寫入（格式 \(version)），在此僅能讀取；請更新本程式後再作業。"
    case .readOnly(let path):
      "\(path) 的服務台以唯讀方式開啟；未寫入任何內容。"
    case .firstLineUnreadable(let path):
      "\(path) 的第一行無法讀取，無從得知是哪個服務台；請還原備份。"
    case .policyKept(let path, let entry):
      "\(path) 第 \(entry) 筆的政策在此無法讀取，仍沿用前一份政策；請更新本程式，或重新採用一份政策。"
    case .policyMissing(let path):
      "\(path) 裡沒有可讀取的政策；請以「redress policy adopt」採用一份，或還原備份。"
    case .journalReplaced(let path):
      "\(path) 已換成另一個檔案；請重新開啟服務台。"
    case .journalShrunk(let path):
      "\(path) 的結尾在上次讀取後遺失；請用「redress verify --anchor」與錨點比對，並還原備份。"
    case .damage(let path, let offset, let length, let count):
      "\(path) 有 \(book.number(count)) 處毀損，第一處在第 \(book.number(offset)) 位元組，"
        + "長 \(book.number(length)) 位元組；其餘內容仍可使用：請還原備份，"
        + "或以「redress verify --acknowledge」確認損失。"
    case .noLine(let path, let offset):
      "\(path) 的第 \(book.number(offset)) 位元組處沒有有效的行；請執行「redress verify」。"
    case .anchorMismatch(let path, let difference):
      "\(path) 與錨點不符：\(words(difference))；請還原與錨點相符的副本。"
    case .unreadableAnchor(let path):
      "\(place(path)) 不是錨點檔；請以「redress verify --head」產生。"
    case .tornTailMended(let path, let length):
      "\(path) 結尾有一行沒寫完（\(book.number(length)) 位元組），已擱置；這一行從未回報為已儲存。"
    case .clockWentBack(let duration):
      "本機時鐘比最後一筆紀錄慢 \(book.times.duration(duration))；紀錄順序不受影響，但請檢查時鐘。"
    case .indexRebuilt(let doubt):
      "已重建索引：\(words(doubt))。"
    case .indexInMemory(let folder):
      "索引無法存放在 \(folder)，每次啟動都得讀取整份日誌；請給本使用者寫入權限，"
        + "或以 XDG_CACHE_HOME 指定其他資料夾。"
    }
  }

  private func words(_ difference: DeskFault.AnchorDifference) -> String {
    switch difference {
    case .cut(let byte): "檔案在第 \(book.number(byte)) 位元組處結束"
    case .rewritten: "檔案經過改寫"
    case .damaged(let places): "多出 \(book.number(places)) 處毀損"
    }
  }

  private func words(_ doubt: DeskFault.IndexDoubt) -> String {
    switch doubt {
    case .missing: "原本沒有索引"
    case .otherVersion: "索引屬於其他版本"
    case .otherJournal: "索引與日誌不符"
    case .damaged: "索引已毀損"
    case .asked: "依要求重建"
    }
  }
}
