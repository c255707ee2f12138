/// What customers and colleagues of a desk for measuring write; written for it after common service failures.
///
/// `#` stands for a number that differs from case to case.
enum BenchSentences {
  /// A word that stands in one of so many cases, and one that stands in very many: for timing searches.
  static let rareWord = "琥珀"
  /// Every how-manieth Chinese case holds the rare word.
  static let rareEvery = 400
  /// Stands in a large part of the Chinese cases.
  static let frequentWord = "退款"

  /// Customers' sentences in Chinese.
  static let chinese = [
    "我于#日在贵店购买的咖啡机使用不到两周就无法加热，维修一次后又出现同样的故障。",
    "页面标明满#元减一百，付款时却提示活动已经结束，客服前后说法不一致。",
    "前台告知房间已满，可是我两个月前就预订并付清了#元，当晚只能另找住处。",
    "在银行排队等候了#分钟，轮到我时窗口却突然停止办理，没有人解释原因。",
    "申请退款已经#天，系统一直显示处理中，打电话也没有得到明确的答复。",
    "送来的外卖少了两样菜，包装破损，汤汁洒了一地，骑手态度也很差。",
    "行李到达时拉杆断裂，柜台只给了一张表格，至今#天没有任何消息。",
    "会员费被重复扣了#元，我没有授权过自动续费，要求全额退款并说明情况。",
    "安装师傅迟到#小时，到了以后又说缺少配件，需要再约时间。",
    "我要求经理当面道歉，并书面说明今后如何避免同样的问题。",
    "价格标错不是顾客的责任，订单#已经确认，请按原价发货。",
    "同样的问题上个月已经反映过一次，当时承诺三天内解决，结果不了了之。",
    "老人独自在家，热水器漏水#小时，电话一直打不通，非常着急。",
    "课程临时改期，我们从外地赶来，车票和住宿损失约#元。",
    "收到的衣服颜色与图片明显不符，洗了一次就严重褪色。",
    "请尽快核实并给我一个合理的处理方案，不要再推来推去。",
  ]
  /// Customers' sentences in English.
  static let english = [
    "The machine I bought on the # stopped heating after two weeks and failed again after the repair.",
    "The page promised a hundred off above #, yet at the till I was told that the promotion had ended.",
    "I paid # two months ahead and was told at the desk that there was no room left for us.",
    "After # minutes in the queue the counter closed just before my turn and nobody said why.",
    "My refund has been pending for # days and every call ends with a different answer.",
    "Two dishes were missing, the bag was torn and the driver was rude about it.",
    "My suitcase arrived with a broken handle; I was given a form and heard nothing for # days.",
    "I was charged # twice for a membership that I never agreed to renew.",
    "The fitter came # hours late and then said that a part was missing.",
    "I would like the manager to call me and to explain how this will not happen again.",
    "Order # was confirmed at that price and I expect it to be honoured.",
    "I reported the same problem last month and was promised an answer within three days.",
    "My mother is alone at home and the water heater has been leaking for # hours.",
    "The course was moved at a day's notice; train and hotel cost us about #.",
    "The colour is nothing like the picture and it faded at the first wash.",
    "Please look into it and tell me what you are going to do about it.",
  ]

  /// Headlines in Chinese.
  static let chineseHeadlines = [
    "咖啡机维修后再次故障", "满减活动提前结束", "预订的房间被取消", "银行排队过久", "退款迟迟未到账", "外卖漏送且破损",
    "行李损坏无人处理", "会员费重复扣款", "安装师傅迟到", "标错价格拒绝发货",
  ]
  /// Headlines in English.
  static let englishHeadlines = [
    "Coffee machine failed again after repair", "Promotion withdrawn early", "Booked room given away",
    "Counter closed before my turn", "Refund pending for weeks", "Dishes missing from delivery",
    "Suitcase broken, no answer", "Charged twice for membership", "Fitter late and without the part",
    "Confirmed price not honoured",
  ]

  /// Colleagues' notes in Chinese.
  static let chineseNotes = [
    "已向现场值班经理核实，监控和系统记录与顾客描述一致，等待财务确认#元的金额后再答复。",
    "致电顾客两次无人接听，已发短信说明将于明天上午再联系，并留下了我的分机号码#。",
    "仓库回复说该批次共有#件同样的投诉，供应商承诺本周内给出书面说明。",
    "顾客补充了付款截图和聊天记录，金额与订单一致，建议按方案退款并致歉。",
    "与门店沟通后确认是我方标价错误，已请门店下架并检查其余#个商品。",
  ]
  /// Colleagues' notes in English.
  static let englishNotes = [
    "Checked with the branch: cameras and records agree with the customer; finance still has to confirm #.",
    "Called twice without an answer, left a message that we call again tomorrow morning, extension #.",
    "The warehouse says that # units of the batch came back; the supplier owes us a written statement.",
    "The customer sent the receipt and the chat; the amount fits the order, I suggest to refund it.",
    "It was our own price label; the branch has taken it down and checks # other items.",
  ]
  /// What customers are told, in Chinese.
  static let chineseWords = [
    "已致电致歉，说明正在核实情况，今天#点前给出答复。", "已告知处理结果和到账时间，顾客表示接受，并感谢跟进。",
    "已说明责任在我方，方案正在审批，预计#小时内完成。",
  ]
  /// What customers are told, in English.
  static let englishWords = [
    "Called, said sorry and told them that we are looking into it; an answer follows by # o'clock.",
    "Told the customer what was done and when the money arrives; they accept it and say thank you.",
    "Explained that it was our mistake and that the package will be ready within # hours.",
  ]

  /// Family and given names.
  static let chineseFamilyNames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙"]
  static let chineseGivenNames = ["敏", "伟", "芳", "秀英", "志强", "丽华", "建国", "晓东", "雨桐", "思远", "佳怡", "子轩"]
  static let englishFamilyNames = [
    "Moore", "Patel", "Garcia", "Novak", "Silva", "Kim", "Adams", "Weber", "Rossi", "Dubois",
  ]
  static let englishGivenNames = [
    "Anna", "James", "Priya", "Lucas", "Marta", "Owen", "Sofia", "Ethan", "Grace", "Noah",
  ]
  /// Products in both languages.
  static let chineseProducts = ["家电", "优惠活动", "酒店", "网点服务", "外卖", "行李", "会员", "安装"]
  static let englishProducts = [
    "appliances", "promotions", "hotel", "branch", "delivery", "baggage", "membership", "fitting",
  ]
}
