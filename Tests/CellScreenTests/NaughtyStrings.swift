/// Texts of the kinds that break screens: one or two of each.
///
/// Tests take them by index, so that a test run does not send them to somebody's terminal.
enum NaughtyStrings {
  static let all: [String] = [
    "", " ", "plain text", "房间空调整夜不制冷，前台无人理会。", "mixed 中文 and English，半角全角",
    "ｆｕｌｌｗｉｄｔｈ", "한국어 주문이 오지 않았다", "\u{1112}\u{1161}\u{11AB}",
    "日本語の苦情ー長い", "e\u{301}a\u{300}\u{323}", "\u{301}lonely mark",
    "Z\u{351}\u{36B}\u{343}\u{36A}\u{302}\u{36B}algo",
    "नमस्ते दुनिया", "ทดสอบภาษาไทย", "مرحبا بالعالم", "\u{202E}reversed\u{202C}", "\u{2066}isolate\u{2069}",
    "👍🏽 👨‍👩‍👧‍👦 🇨🇳🇩🇪 ☎️ ❤️ 1️⃣ 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "👩🏽‍🚀 🏳️‍🌈 ⌚ ✅", "\u{1FAE8}\u{1FAE9} new emoji", "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{9B}31m",
    "bell\u{7} tab\there nul\u{0} del\u{7F}", "two\nlines\r\nand\rmore\u{2028}sep\u{85}nel",
    "zero\u{200B}width\u{200D}joiner\u{FEFF}bom\u{AD}soft", "tags\u{E0041}\u{E0042}\u{E0001}",
    "\u{FFFE}\u{10FFFF}\u{E000}", "𠀀𪚥 extension B", "①②③★…—“quotes”·±", "\u{1F3FD}\u{1F1E8}", "‮test‮",
    "﷽", "\u{FFFD}", "x\u{200D}\u{200D}\u{200D}y", "<script>alert(0)</script>", "%s%n$(rm -rf /)`id`",
  ]
}
