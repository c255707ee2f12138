extension IntakeField {
  /// The headers that usually name the field beside its own name, in groups that are joined, without blanks and in
  /// lower case; no header stands for two fields.
  ///
  /// What settles a record — its outcome, its end, what was paid — is never guessed: a case that comes in closed by
  /// mistake is one that nobody answers.
  var usualHeaders: [[String]] {
    switch self {
    case .source, .currency, .outcome, .closed, .paid: []
    case .sourceId:
      [
        [
          "id", "caseid", "caseno", "casenumber", "complaintid", "complaintno", "complaintnumber", "ticket",
          "ticketid",
          "ticketno", "ticketnumber", "编号", "工单号", "工单编号", "投诉编号", "編號", "工單號", "工單編號", "投訴編號",
        ]
      ]
    case .order:
      [
        [
          "orderid", "orderno", "ordernumber", "booking", "bookingno", "bookingnumber", "bookingreference",
          "reservation", "account", "accountno", "accountnumber", "订单", "订单号", "订单编号", "预订号", "訂單", "訂單號",
          "訂單編號", "訂位代號",
        ]
      ]
    case .customer:
      [
        [
          "customername", "name", "fullname", "complainant", "client", "clientname", "姓名", "客户", "客户姓名", "顾客",
          "顾客姓名", "投诉人", "客戶", "客戶姓名", "顧客", "顧客姓名", "投訴人",
        ]
      ]
    case .contact:
      [
        ["联系方式", "聯絡方式"],
        [
          "phone", "phonenumber", "mobile", "telephone", "tel", "电话", "手机", "手机号", "联系电话", "電話", "手機",
          "手機號碼", "聯絡電話",
        ],
        ["email", "emailaddress", "mail", "邮箱", "电子邮箱", "信箱", "電子郵件", "電郵"],
      ]
    case .channel: [["via", "渠道", "投诉渠道", "管道", "投訴管道"]]
    case .product: [["productname", "service", "servicename", "产品", "商品", "服务", "產品", "服務"]]
    case .headline: [["subject", "title", "summary", "主题", "标题", "事由", "主題", "標題"]]
    case .words:
      [
        [
          "text", "complaint", "complainttext", "description", "message", "body", "narrative", "content",
          "comment",
          "comments", "投诉内容", "内容", "描述", "投訴內容", "內容",
        ]
      ]
    case .received:
      [
        [
          "receivedat", "receiveddate", "datereceived", "date", "datetime", "timestamp", "created",
          "createdat",
          "createddate", "submitted", "submittedat", "投诉时间", "投诉日期", "受理时间", "创建时间", "提交时间", "日期",
          "时间", "投訴時間", "投訴日期", "受理時間", "建立時間", "時間",
        ]
      ]
    case .occurred: [["incidentdate", "dateofincident", "发生时间", "发生日期", "發生時間", "發生日期"]]
    case .due: [["deadline", "duedate", "截止日期", "截止时间", "截止時間"]]
    case .loss: [["claimed", "claimamount", "损失", "损失金额", "索赔金额", "損失", "損失金額", "索賠金額"]]
    case .price: [["价格", "金额", "價格", "金額"]]
    case .asked: [["remedyasked", "desiredresolution", "诉求", "要求", "訴求"]]
    }
  }

  /// The columns that fill the field where neither a preset nor a person says which: the field's own name goes before
  /// the usual ones.
  var usualRule: ColumnRule {
    let groups = usualHeaders
    let first = ColumnRule.Part([rawValue] + (groups.first ?? []), joint: "")
    return ColumnRule(parts: [first] + groups.dropFirst().map { ColumnRule.Part($0, joint: joint) })
  }
}
