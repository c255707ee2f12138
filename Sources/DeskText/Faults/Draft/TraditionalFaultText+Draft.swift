extension TraditionalFaultText {
  func sentence(_ fault: DraftFault) -> String {
    switch fault {
    case .notKept(let folder, let reason):
      "草稿無法儲存，程式當掉時會遺失：無法寫入 \(folder)（\(reason)）；請排除原因或儘快送出。"
    case .unreadable(let path):
      "\(path) 不是可讀的草稿，已留在原處；請查看或移除。"
    }
  }
}
