/// The service guarantees of the demo's desk: what an owner would write behind the shipped policy.
enum DemoGuarantees {
  /// The tables, to stand behind a policy's text.
  static let text = """

    [[guarantees]]
    code = "call-back"
    name = { en = "Called back in time", zh-Hans = "准时回电", zh-Hant = "準時回電" }
    promise = { en = "We call you back within two hours.", zh-Hans = "两小时内回电。", zh-Hant = "兩小時內回電。" }
    trigger = { en = "No call within two hours", zh-Hans = "两小时内未回电", zh-Hant = "兩小時內未回電" }
    payout = "20.00"
    action = "guarantee-payout"
    exclusions = [
      { code = "no-number", text = { en = "No number was left", zh-Hans = "未留电话", zh-Hant = "未留電話" } },
    ]
    evidence = [
      { code = "promised-at", text = { en = "When it was promised", zh-Hans = "承诺时间", zh-Hant = "承諾時間" } },
      { code = "called-at", text = { en = "When we called", zh-Hans = "回电时间", zh-Hant = "回電時間" } },
    ]
    budget = { alarm = "500.00", window = "30d" }

    [[guarantees]]
    code = "satisfied"
    name = { en = "Satisfied or your money back", zh-Hans = "不满意就退款", zh-Hant = "不滿意就退款" }
    promise = { en = "Not satisfied? You get the price back.", zh-Hans = "不满意，全额退款。", zh-Hant = "不滿意，全額退款。" }
    trigger = { en = "The customer says so", zh-Hans = "顾客表示不满意", zh-Hant = "顧客表示不滿意" }
    payout_share = 1.0
    action = "guarantee-payout"
    scope = "overall"
    subject = "outcome"

    """
}
