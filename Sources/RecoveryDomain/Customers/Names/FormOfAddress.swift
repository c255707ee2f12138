/// Whom a form of address before or behind a name is for: it tells a couple apart who share a name and a telephone.
enum FormOfAddress: Hashable, Sendable {
  /// `Mr`, 先生.
  case man
  /// `Mrs`, `Ms`, 女士.
  case woman
  /// The wife of the man who is named: 李伟太太.
  case wife
  /// Anybody of a profession or rank: `Dr`, 老师.
  case anybody

  /// Forms of address before or behind a name in letters.
  static let words: [String: FormOfAddress] = [
    "mr": .man, "sir": .man, "herr": .man, "mrs": .woman, "ms": .woman, "miss": .woman, "madam": .woman,
    "mme": .woman, "frau": .woman, "mx": .anybody, "dr": .anybody, "prof": .anybody, "professor": .anybody,
    "phd": .anybody, "md": .anybody, "esq": .anybody,
  ]

  /// Forms of address behind a Chinese name; none ends with another.
  private static let characters: [(characters: [Unicode.Scalar], address: FormOfAddress)] = [
    (FormOfAddress.man, ["先生", "大哥", "叔叔"]), (.woman, ["女士", "小姐", "大姐", "阿姨"]),
    (.wife, ["太太", "夫人", "老婆", "妻子"]),
    (
      .anybody,
      ["老师", "老師", "经理", "經理", "主任", "医生", "醫生", "教授", "同志", "师傅", "師傅", "总", "總"]
    ),
  ].flatMap { address, titles in titles.map { (Array($0.unicodeScalars), address) } }

  /// The form of address at the end of some characters, and how many it takes; nil where there is none, or nothing
  /// before it.
  static func behind(_ han: [Unicode.Scalar]) -> (address: FormOfAddress?, length: Int)? {
    for (title, address) in characters
    where han.count > title.count && Array(han.suffix(title.count)) == title {
      // Behind a surname alone it is her own: 王太太.
      let isOwn = address == .wife && han.count - title.count == 1
      return (isOwn ? .woman : address == .anybody ? nil : address, title.count)
    }
    return nil
  }

  /// What is left of a relation of two names, by whom their forms of address are for.
  static func limit(_ relation: NameRelation, _ left: FormOfAddress?, _ right: FormOfAddress?) -> NameRelation
  {
    guard left != right, relation.isCompatible || relation == .partial else { return relation }
    if let left, let right { return Set([left, right]) == [.woman, .wife] ? .partial : .different }
    // A wife who is called by her husband's name, or the husband himself.
    return left == .wife || right == .wife ? .partial : relation
  }
}
