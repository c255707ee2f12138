/// The way a complaint came in: as the file says it, and as the desk codes it.
public struct IntakeChannel: Hashable, Sendable {
  /// One of `counter phone voiceMessage web email chat letter social kiosk survey foundByUs other`.
  public let code: String
  /// As written in the file.
  public let text: String

  /// Recognises a text by the words in it; `other` when none is known.
  public init(text: String) {
    self.text = text
    let lower = text.lowercased()
    code = Self.exact[lower] ?? Self.words.first { lower.contains($0.word) }?.code ?? "other"
  }

  /// Whole texts whose words alone would mislead.
  private static let exact = [
    "api": "web", "app": "web", "ivr": "phone", "sms": "chat", "im": "chat",
    "internal": "foundByUs",
    "system": "foundByUs", "tel": "phone", "x": "social", "mail": "letter", "fax": "letter",
    "voicemessage": "voiceMessage", "foundbyus": "foundByUs",
  ]

  /// Words and what they mean; the first that occurs decides, so the special ones come first.
  private static let words: [(word: String, code: String)] = [
    ("voice", "voiceMessage"), ("语音留言", "voiceMessage"), ("語音留言", "voiceMessage"),
    ("e-mail", "email"),
    ("email", "email"), ("电邮", "email"), ("電郵", "email"), ("电子邮件", "email"), ("電子郵件", "email"),
    ("邮箱", "email"), ("信箱", "email"), ("web", "web"), ("chat", "chat"), ("messag", "chat"),
    ("微信", "chat"),
    ("短信", "chat"), ("簡訊", "chat"), ("客服聊天", "chat"), ("twitter", "social"), ("facebook", "social"),
    ("social", "social"), ("weibo", "social"), ("微博", "social"), ("抖音", "social"),
    ("kiosk", "kiosk"),
    ("自助", "kiosk"), ("survey", "survey"), ("问卷", "survey"), ("問卷", "survey"), ("phone", "phone"),
    ("call", "phone"), ("hotline", "phone"), ("电话", "phone"), ("電話", "phone"), ("热线", "phone"),
    ("熱線", "phone"), ("来电", "phone"), ("來電", "phone"), ("online", "web"), ("internet", "web"),
    ("mobile", "web"), ("self service", "web"), ("self-service", "web"), ("portal", "web"),
    ("site", "web"),
    ("网", "web"), ("網", "web"), ("小程序", "web"), ("postal", "letter"), ("letter", "letter"),
    ("post", "letter"),
    ("信件", "letter"), ("来信", "letter"), ("來信", "letter"), ("邮寄", "letter"), ("counter", "counter"),
    ("in person", "counter"), ("walk", "counter"), ("desk", "counter"), ("柜", "counter"),
    ("櫃", "counter"),
    ("前台", "counter"), ("窗口", "counter"), ("现场", "counter"), ("現場", "counter"),
    ("proactive", "foundByUs"),
  ]
}
