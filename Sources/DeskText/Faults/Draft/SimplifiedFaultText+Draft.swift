extension SimplifiedFaultText {
  func sentence(_ fault: DraftFault) -> String {
    switch fault {
    case .notKept(let folder, let reason):
      "草稿无法保存，程序崩溃时会丢失：无法写入 \(folder)（\(reason)）；请排除原因或尽快提交。"
    case .unreadable(let path):
      "\(path) 不是可读的草稿，已留在原处；请查看或删除。"
    }
  }
}
