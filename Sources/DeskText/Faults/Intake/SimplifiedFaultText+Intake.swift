extension SimplifiedFaultText {
  func sentence(_ fault: IntakeFault) -> String {
    switch fault {
    case .empty(let path):
      "\(place(path)) 是空的，没有登记任何内容；请指定含表头和至少一行数据的文件。"
    case .binary(let path, let kind):
      "\(place(path)) 不是文本（像是 \(kind)），没有登记任何内容；请导出为 CSV 或 JSON Lines。"
    case .headerUnreadable(let path):
      "\(place(path)) 的表头无法读取，没有登记任何内容；请检查引号，或用 --encoding 指定编码。"
    case .missingColumns(let path, let missing, let found):
      "\(place(path)) 缺少列\(names(missing))，没有登记任何内容；现有\(names(found))："
        + "请用 --column 指定正确的列，或改用其他 --preset。"
    case .nothingMapped(let path, let found):
      "\(place(path)) 中没有说明投诉内容的列（words、headline、received 或 sourceId），没有登记任何内容；现有\(names(found))："
        + "请用 --column words=列名 说明对应关系，或指定 --preset。"
    case .jsonArray(let path):
      "\(place(path)) 是一个 JSON 数组，没有登记任何内容；请改为每行一个对象（可用 jq -c '.[]'）。"
    case .unknownEncoding(let name):
      "没有编码“\(name)”；请省略 --encoding，或指定 utf-8、utf-16 或 gb18030。"
    case .encodingUnavailable(let name):
      "本系统无法读取 \(name)；请安装转换表（软件包 libc-gconv-modules-extra），或先转换为 UTF-8。"
    case .unknownPreset(let name, let known):
      "没有预设“\(name)”\(book.basics.perhaps(name, among: known, after: "，"))；可用的有\(names(known))。"
    case .unknownField(let name, let known):
      "--column 没有字段“\(name)”\(book.basics.perhaps(name, among: known, after: "，"))；可用的有\(names(known))。"
    case .unknownTimeZone(let name):
      "没有时区“\(name)”；请指定如 Asia/Shanghai 的时区。"
    case .noSuchImport(let id):
      "没有编号为“\(id)”的导入；导入摘要和它带来的工单中写有编号。"
    }
  }
}
