/// How the characters of a file are written as bytes.
public struct TextEncoding: Hashable, Sendable {
  /// The name that the C library's `iconv_open` knows.
  public let name: String

  /// UTF-8, with or without a byte order mark.
  public static let utf8 = TextEncoding(knownName: "UTF-8")
  /// UTF-16 with the low byte first.
  public static let utf16LittleEndian = TextEncoding(knownName: "UTF-16LE")
  /// UTF-16 with the high byte first.
  public static let utf16BigEndian = TextEncoding(knownName: "UTF-16BE")
  /// GB 18030, which contains GBK and GB 2312.
  public static let gb18030 = TextEncoding(knownName: "GB18030")

  /// An encoding by a name that is known to be right.
  private init(knownName: String) { name = knownName }

  /// Reads a name as people write it (`utf8`, `GBK`, `big5`, `windows-1252` …); nil when it is not known.
  ///
  /// Only encodings are known in which quotes, commas and line breaks are never part of another character,
  /// because rows are found before they are decoded.
  public init?(argument: String) {
    let plain = argument.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    guard let name = Self.names[plain] else { return nil }
    self.init(knownName: name)
  }

  /// Names without hyphens, in lower case, and what `iconv_open` calls them.
  private static let names = [
    "utf8": "UTF-8", "ascii": "UTF-8", "utf16le": "UTF-16LE", "utf16be": "UTF-16BE",
    "utf16": "UTF-16LE",
    "gb18030": "GB18030", "gbk": "GB18030", "gb2312": "GB18030", "cp936": "GB18030",
    "big5": "BIG5-HKSCS",
    "big5hkscs": "BIG5-HKSCS", "cp950": "CP950", "shiftjis": "CP932", "sjis": "CP932",
    "cp932": "CP932",
    "eucjp": "EUC-JP", "euckr": "EUC-KR", "cp949": "CP949", "latin1": "ISO-8859-1",
    "iso88591": "ISO-8859-1", "iso885915": "ISO-8859-15", "windows1252": "CP1252",
    "cp1252": "CP1252",
    "windows1251": "CP1251", "cp1251": "CP1251", "koi8r": "KOI8-R",
  ]

  /// Whether the file is UTF-16 of either byte order.
  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
