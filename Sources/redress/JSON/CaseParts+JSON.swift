import JSONTape
import RecoveryDomain

extension CaseDetails {
  /// Writes what is known of the circumstances as members.
  func write(to writer: inout JSONWriter) {
    writer.member("customer", ifPresent: customer)
    writer.member("contact", ifPresent: contact)
    writer.member("channel", ifPresent: channel?.rawValue)
    writer.member("touchpoint", ifPresent: touchpoint)
    writer.member("order", ifPresent: order)
    writer.member("product", ifPresent: product)
    writer.member("occurred", ifPresent: occurred?.text)
    writer.member("price", ifPresent: price)
    writer.member("claimed", ifPresent: claimed)
    writer.member("foreignAmount", ifPresent: foreignAmount)
    writer.member("externalDue", ifPresent: externalDue?.text)
    writer.member("externalBody", ifPresent: externalBody)
    writer.member("externalReference", ifPresent: externalReference)
    writer.member("representative", ifPresent: representative)
    writer.member("authority", ifPresent: authority)
    writer.member("promised", ifPresent: promised)
    writer.member("headline", ifPresent: headline)
    writer.member("words", ifPresent: words)
    writer.member("askedWords", ifPresent: askedWords)
  }
}

extension Classification {
  /// Writes the coded facts as members.
  func write(to writer: inout JSONWriter) {
    writer.member("kind", ifPresent: kind?.rawValue)
    writer.member("severity", ifPresent: severity?.rawValue)
    writer.member("criticalReason", ifPresent: criticalReason)
    writer.member("cause", ifPresent: cause?.rawValue)
    writer.member("asked", words: asked)
    writer.member("problemSide", ifPresent: problemSide?.rawValue)
    writer.member("content", ifPresent: content?.rawValue)
    if let failureClass {
      writer.member("failureClass", failureClass.rawValue)
      writer.member("failureGroup", failureClass.group.rawValue)
    }
    writer.member("redoable", ifPresent: redoable?.rawValue)
    writer.member("moment", ifPresent: moment?.rawValue)
    writer.member("rootCause", ifPresent: rootCause)
    writer.member("gap", ifPresent: gap?.number)
    writer.member("dimension", ifPresent: dimension?.rawValue)
    writer.member("motive", ifPresent: motive?.rawValue)
    writer.member("style", ifPresent: style?.rawValue)
    if !expectation.isEmpty {
      writer.member("expectation") { writer in
        writer.member("ideal", ifPresent: expectation.ideal)
        writer.member("adequate", ifPresent: expectation.adequate)
        writer.member("perceived", ifPresent: expectation.perceived)
        writer.member("superiority", ifPresent: expectation.superiority)
        writer.member("adequacy", ifPresent: expectation.adequacy)
        writer.member("isFailure", ifPresent: expectation.isFailure)
      }
    }
    writer.member("expectationForm", ifPresent: expectationForm?.rawValue)
    writer.member("serviceUse", ifPresent: serviceUse?.rawValue)
    writer.member("assessed", ifPresent: assessed)
    writer.member("flags", words: flags)
  }
}

extension PlannedAction {
  /// Writes the action's members.
  func write(to writer: inout JSONWriter) {
    writer.member("action", id)
    writer.member("code", code)
    writer.member("amount", ifPresent: amount)
    writer.member("owner", owner)
    writer.member("proposed", proposedAt.text)
    writer.member("due", ifPresent: due?.text)
    writer.member("progress", progress.name)
    switch progress {
    case .promised: break
    case .carriedOut(let at, let by):
      writer.member("at", at.text)
      writer.member("by", by)
    case .withdrawn(let at):
      writer.member("at", at.text)
    }
  }
}

extension OwedItem {
  /// Writes the item's members.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .makeSafe: writer.member("owed", "makeSafe")
    case .reading: writer.member("owed", "reading")
    case .judgement: writer.member("owed", "judgement")
    case .action: writer.member("owed", "action")
    case .explanation: writer.member("owed", "explanation")
    case .outstanding(let id, let code):
      writer.member("owed", "outstanding")
      writer.member("action", id)
      writer.member("code", code)
    case .customerTold: writer.member("owed", "customerTold")
    case .rating: writer.member("owed", "rating")
    case .fact(let fact):
      writer.member("owed", "fact")
      writer.member("fact", fact.rawValue)
    case .point(let point, let need):
      writer.member("owed", need == .judgement ? "pointJudgement" : "pointAnswer")
      writer.member("point", point)
    }
  }
}

extension CaseEvent {
  /// Writes the event as one object: its type, and what the journal keeps of it, openly and privately.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      guard let payload else {
        if case .unknown(let type) = self { writer.member("type", type) }
        return
      }
      writer.member("type", type(of: payload).type)
      var personal = JSONWriter()
      personal.object { payload.write(open: &writer, personal: &$0) }
      let members = personal.bytes.dropFirst().dropLast()
      if !members.isEmpty { writer.raw(members) }
    }
  }
}
