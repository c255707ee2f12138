extension SimplifiedFaultText {
  func sentence(_ fault: TerminalFault) -> String {
    switch fault {
    case .notATerminal:
      "控制台的输入和输出都需要终端；在脚本中请使用命令（“redress --help”）。"
    case .unknownType(""):
      "未设置 TERM，无法得知终端类型；请设置，例如 xterm-256color。"
    case .unknownType(let name):
      "本系统不认识终端“\(name)”；请把 TERM 设为已知类型，如 xterm-256color，或安装 ncurses-term。"
    case .tooSimple(let name):
      "“\(name)”类终端无法显示全屏；请将 TERM 设为实际的终端类型，或使用命令（“redress --help”）。"
    case .tooSmall(let columns, let rows, let leastColumns, let leastRows):
      "窗口只有 \(columns)×\(rows)，控制台需要 \(leastColumns)×\(leastRows)；请放大窗口。"
    case .noUTF8Locale(let name):
      "区域设置“\(name)”无法显示中文；请选用 UTF-8，例如 LC_ALL=C.UTF-8。"
    case .localeReplaced(let name, let substitute):
      "未安装区域设置“\(name)”；改用 \(substitute)。"
    case .failed(let reason):
      "无法使用终端（\(reason)）；请换一个终端，或使用命令（“redress --help”）。"
    }
  }
}
