/// A field of a customer that a column of a file can fill; raw names are those of `--column field=Header`.
public enum CustomerField: String, CaseIterable, Hashable, Sendable {
  /// The customer's number in the system that the file comes from: with the source its identity.
  case id
  /// The name.
  case name
  /// Another name: a maiden name, a name in another script.
  case otherName
  /// A telephone number; several columns, or several numbers in one, are several telephones.
  case phone
  /// An e-mail address; several likewise.
  case email
  /// An account, membership or contract number; several likewise.
  case account
  /// The language in which the customer wishes to be spoken to.
  case language
  /// The channel that the customer prefers.
  case prefers
  /// The channels over which the customer does not wish to be contacted.
  case unwanted
  /// Good times to call: `mon-fri 18:00-20:00`.
  case goodTimes
  /// Hours of no calls: `21:00-08:00`.
  case quietHours
  /// Since when the customer is one.
  case since
  /// What the customer's business leaves in a year.
  case yearlyMargin
  /// How close the relationship is kept: basic, reactive, accountable, proactive, partnership.
  case level
  /// What the customer comes for: price, product, needs, partnership.
  case interest
  /// Marks, several in one column behind commas.
  case marks
  /// Preferences in words.
  case preferences

  /// Headers that name the field beside its own name, without blanks and in lower case.
  var usualHeaders: [String] {
    switch self {
    case .id: ["customerid", "customerno", "customernumber", "客户编号", "客户号", "客戶編號", "顧客編號", "会员号", "會員編號"]
    case .name: ["customer", "customername", "fullname", "姓名", "客户姓名", "客户", "客戶姓名", "客戶", "顧客姓名"]
    case .otherName: ["alias", "aliases", "别名", "別名", "英文名"]
    case .phone: ["mobile", "telephone", "tel", "cell", "电话", "手机", "手机号", "联系电话", "電話", "手機", "聯絡電話"]
    case .email: ["mail", "emailaddress", "邮箱", "电子邮箱", "信箱", "電子郵件", "電郵"]
    case .account: ["accountno", "membership", "账号", "账户", "会员卡号", "帳號", "會員卡號"]
    case .language: ["lang", "语言", "語言"]
    case .prefers: ["preferredchannel", "首选渠道", "偏好管道"]
    case .unwanted: ["donotcontact", "勿扰渠道", "勿擾管道"]
    case .goodTimes: ["besttime", "方便时间", "方便時間"]
    case .quietHours: ["donotdisturb", "勿扰时段", "勿擾時段"]
    case .since: ["customersince", "成为客户日期", "入会日期", "成為客戶日期", "入會日期"]
    case .yearlyMargin: ["margin", "年毛利", "年利润", "年利潤"]
    case .level: ["relationship", "relationshiplevel", "关系层次", "關係層次"]
    case .interest: ["comesfor", "所求"]
    case .marks: ["tags", "标记", "標記"]
    case .preferences: ["notes", "备注", "偏好", "備註"]
    }
  }
}

/// What a person says with `--column field=Header` of a file of customers; the same field again adds a column.
public struct CustomerColumn: Hashable, Sendable {
  /// The field to fill.
  public let field: CustomerField
  /// The header of its column; letter case does not matter.
  public let header: String

  /// Reads `field=Header`; nil when there is no such field or no header.
  public init?(argument: String) {
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    header = trimmedText(String(argument[argument.index(after: sign)...]))
    guard let field = CustomerField(rawValue: trimmedText(String(argument[..<sign]))), !header.isEmpty else {
      return nil
    }
    self.field = field
  }
}
