extension SimplifiedFaultText {
  func sentence(_ fault: StorageFault) -> String {
    switch fault {
    case .notPermitted(let path):
      "您无权打开 \(place(path))；请向所有者申请权限。"
    case .readOnlyFileSystem(let path):
      "\(path) 位于只读文件系统；请以可写方式挂载，或使用其他文件夹。"
    case .diskFull(let path, let saved):
      "\(path) 所在磁盘已满，\(kept(saved))；请腾出空间后重试。"
    case .notSaved(let path, let saved, let reason):
      "写入 \(path) 失败\(because(reason))，\(kept(saved))；请排除原因后重试。"
    case .outputLost(let reason):
      "无法写到标准输出\(because(reason))；命令已做的事不受影响，重做之前请先查看。"
    case .notKnownToBeSaved(let path, let reason):
      "无法确认 \(path) 是否已保存\(because(reason))；请检查磁盘并重新启动，查看后再决定是否重试。"
    case .writesRefused(let path):
      "\(path) 所在磁盘先前出错，不再写入；请检查磁盘后重新启动。"
    case .busy(let path, let holder, let waited):
      "\(path) 正忙，\(holder.map { "\($0) " } ?? "")已占用超过 \(book.times.duration(waited))；请稍后重试。"
    case .noSuchFile(let path):
      "没有文件 \(path)；请检查名称。"
    case .isFolder(let path):
      "\(path) 是文件夹；请指定其中的文件。"
    case .notFolder(let path): "\(path) 是文件，而这里需要文件夹；请指定新的或空的文件夹。"
    case .notRegularFile(let path):
      "\(path) 不是普通文件；请指定普通文件，而非链接或设备。"
    case .tooLarge(let path, let limit, let given):
      "\(place(path)) 有\(given.map { " \(book.number($0)) 字节" } ?? "过多内容")，文本最多 \(book.number(limit)) 字节；请缩短。"
    case .unreadable(let path, let reason):
      "无法读取 \(place(path))\(because(reason))；请检查磁盘，或指定其他文件。"
    }
  }

  private func kept(_ saved: Int) -> String {
    saved == 0 ? "没有保存任何内容" : "只保存了前 \(book.number(saved)) 条"
  }
}
