extension TraditionalFaultText {
  func sentence(_ fault: TerminalFault) -> String {
    switch fault {
    case .notATerminal:
      "主控台的輸入與輸出都需要終端機；在指令稿中請改用命令（「redress --help」）。"
    case .unknownType(""):
      "未設定 TERM，無從得知終端機類型；請設定，例如 xterm-256color。"
    case .unknownType(let name):
      "本系統不認得終端機「\(name)」；請將 TERM 設為認得的類型，例如 xterm-256color，或安裝 ncurses-term。"
    case .tooSimple(let name):
      "「\(name)」類終端機無法顯示全螢幕；請將 TERM 設為實際的終端機類型，或使用指令（「redress --help」）。"
    case .tooSmall(let columns, let rows, let leastColumns, let leastRows):
      "視窗只有 \(columns)×\(rows)，主控台需要 \(leastColumns)×\(leastRows)；請放大視窗。"
    case .noUTF8Locale(let name):
      "地區設定「\(name)」無法顯示中文；請選用 UTF-8，例如 LC_ALL=C.UTF-8。"
    case .localeReplaced(let name, let substitute):
      "未安裝地區設定「\(name)」；改用 \(substitute)。"
    case .failed(let reason):
      "無法使用終端機（\(reason)）；請換一個終端機，或改用命令（「redress --help」）。"
    }
  }
}
