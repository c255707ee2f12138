extension SimplifiedFaultText {
  func sentence(_ fault: DeskFault) -> String {
    switch fault {
    case .notADesk(let path):
      "\(path) 中没有服务台；请用“redress init”新建，或用 --desk 指定其他文件夹。"
    case .exists(let path):
      "\(path) 中已有服务台；请直接使用，或用 --desk 指定其他文件夹。"
    case .folderNotEmpty(let path):
      "文件夹 \(path) 不是空的；请指定新的或空的文件夹。"
    case .unknownGroup(let name):
      "本机没有用户组“\(name)”；请先创建，或用 --group 指定其他组。"
    case .networkFileSystem(let path, let kind):
      "\(path) 位于网络文件系统（\(kind)），其他主机看不到锁；请把服务台移到本地磁盘，"
        + "如果只有本机使用，可加 --force。"
    case .newerFormat(let path, let version):
      "\(path) 中的服务台由更新版本的 Redress 写入（格式 \(version)），在此只能读取；请更新本程序后再处理。"
    case .readOnly(let path):
      "\(path) 中的服务台以只读方式打开；没有写入任何内容。"
    case .firstLineUnreadable(let path):
      "\(path) 的第一行无法读取，服务台无法识别；请恢复备份。"
    case .policyKept(let path, let entry):
      "\(path) 第 \(entry) 条中的政策在此无法读取，仍沿用前一份政策；请更新本程序，或重新采用一份政策。"
    case .policyMissing(let path):
      "\(path) 中没有可读取的政策；请用“redress policy adopt”采用一份，或恢复备份。"
    case .journalReplaced(let path):
      "\(path) 已被另一个文件取代；请重新打开服务台。"
    case .journalShrunk(let path):
      "\(path) 自上次读取后末尾缺失；请用“redress verify --anchor”与锚点比对，并恢复备份。"
    case .damage(let path, let offset, let length, let count):
      "\(path) 有 \(book.number(count)) 处损坏，第一处在第 \(book.number(offset)) 字节，"
        + "长 \(book.number(length)) 字节；其余内容可用：请恢复备份，"
        + "或用“redress verify --acknowledge”确认损失。"
    case .noLine(let path, let offset):
      "\(path) 的第 \(book.number(offset)) 字节处没有有效的行；请运行“redress verify”。"
    case .anchorMismatch(let path, let difference):
      "\(path) 与锚点不符：\(words(difference))；请恢复与锚点相符的副本。"
    case .unreadableAnchor(let path):
      "\(place(path)) 不是锚点文件；请用“redress verify --head”生成。"
    case .tornTailMended(let path, let length):
      "\(path) 末尾有一行未写完（\(book.number(length)) 字节），已搁置；它从未被答复为已保存。"
    case .clockWentBack(let duration):
      "本机时钟比最后一条记录慢 \(book.times.duration(duration))；记录顺序不变，但请检查时钟。"
    case .indexRebuilt(let doubt):
      "已重建索引：\(words(doubt))。"
    case .indexInMemory(let folder):
      "索引无法保存在 \(folder)，每次启动都要读取整个日志；请授予本用户写入权限，"
        + "或用 XDG_CACHE_HOME 指定其他文件夹。"
    }
  }

  private func words(_ difference: DeskFault.AnchorDifference) -> String {
    switch difference {
    case .cut(let byte): "文件在第 \(book.number(byte)) 字节处结束"
    case .rewritten: "文件被重写过"
    case .damaged(let places): "有 \(book.number(places)) 处新的损坏"
    }
  }

  private func words(_ doubt: DeskFault.IndexDoubt) -> String {
    switch doubt {
    case .missing: "原先没有索引"
    case .otherVersion: "索引属于其他版本"
    case .otherJournal: "索引与日志不符"
    case .damaged: "索引已损坏"
    case .asked: "按要求重建"
    }
  }
}
