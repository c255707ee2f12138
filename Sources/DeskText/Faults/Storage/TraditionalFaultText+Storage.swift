extension TraditionalFaultText {
  func sentence(_ fault: StorageFault) -> String {
    switch fault {
    case .notPermitted(let path):
      "您沒有開啟 \(place(path)) 的權限；請向擁有者申請。"
    case .readOnlyFileSystem(let path):
      "\(path) 位於唯讀檔案系統；請以可寫入方式掛載，或改用其他資料夾。"
    case .diskFull(let path, let saved):
      "\(path) 所在磁碟已滿，\(kept(saved))；請釋出空間後再試一次。"
    case .notSaved(let path, let saved, let reason):
      "寫入 \(path) 失敗\(because(reason))，\(kept(saved))；請排除原因後再試一次。"
    case .outputLost(let reason):
      "無法寫到標準輸出\(because(reason))；指令已完成的事不受影響，重做之前請先查看。"
    case .notKnownToBeSaved(let path, let reason):
      "無法確定 \(path) 是否已儲存\(because(reason))；請檢查磁碟並重新啟動，確認後再決定是否重做。"
    case .writesRefused(let path):
      "\(path) 所在磁碟先前發生錯誤，不再寫入；請檢查磁碟後重新啟動。"
    case .busy(let path, let holder, let waited):
      "\(path) 忙碌中，\(holder.map { "\($0) " } ?? "")已佔用超過 \(book.times.duration(waited))；請稍後再試。"
    case .noSuchFile(let path):
      "找不到檔案 \(path)；請檢查名稱。"
    case .isFolder(let path):
      "\(path) 是資料夾；請指定其中的檔案。"
    case .notFolder(let path): "\(path) 是檔案，而這裡需要資料夾；請指定新的或空的資料夾。"
    case .notRegularFile(let path):
      "\(path) 不是一般檔案；請指定一般檔案，而非連結或裝置。"
    case .tooLarge(let path, let limit, let given):
      "\(place(path)) 有\(given.map { " \(book.number($0)) 位元組" } ?? "過多內容")，文字最多 \(book.number(limit)) 位元組；請縮短。"
    case .unreadable(let path, let reason):
      "無法讀取 \(place(path))\(because(reason))；請檢查磁碟，或指定其他檔案。"
    }
  }

  private func kept(_ saved: Int) -> String {
    saved == 0 ? "沒有儲存任何內容" : "只儲存了前 \(book.number(saved)) 筆"
  }
}
