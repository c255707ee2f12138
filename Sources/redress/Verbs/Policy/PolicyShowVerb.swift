import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `policy show`: the policy in force as it was adopted, or the values of one key and where they come from.
struct PolicyShowVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the policy in force, or one table or key of it and where it comes from.")

  @Argument(help: ArgumentHelp("A table or key: clocks, clocks.resolve, actions.voucher.", valueName: "key"))
  var key: String?

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let adoption = try session.desk(toWrite: false).policyAdoption()
    if let key {
      let values = adoption.values(under: key)
      guard !values.isEmpty else {
        StandardError.line(Harmless.line(session.book.commands.noPolicyKey(key)))
        session.status = .notFound
        return
      }
      options.json ? json(values, adoption, session) : lines(values, adoption, session)
    } else if options.json {
      json(adoption.values(under: nil), adoption, session)
    } else {
      session.output.line(session.output.shown(adoption.text.trimmingEnd(of: "\n")))
    }
  }

  private func lines(_ values: [PolicyValue], _ adoption: PolicyHistory.Entry, _ session: Session) {
    let texts = session.book.policyCommands
    for value in values {
      var told = [origin(value.origin, texts)]
      if value.origin != .template, value.shipped != value.entry.value {
        told.append(texts.shippedElse(value.shipped))
      }
      let origin = session.book.basics.clauses(told)
      session.output.line(session.output.shownLine("\(value.entry.key) = \(value.entry.value)  # \(origin)"))
    }
    let moment = session.book.times.dateAndTime(adoption.at)
    let adopted = texts.adopted(at: moment, by: adoption.actor, seq: adoption.seq)
    session.output.line(session.output.shownLine("# \(adopted)"))
  }

  private func origin(_ origin: PolicyOrigin, _ texts: any PolicyCommandText) -> String {
    switch origin {
    case .shipped: texts.shipped
    case .template: texts.template
    case .file(let name, let line): texts.fromFile(name, line: line)
    }
  }

  private func json(_ values: [PolicyValue], _ adoption: PolicyHistory.Entry, _ session: Session) {
    session.output.json { writer in
      writer.object { writer in
        writer.member(
          "policy",
          key == nil
            ? adoption.text : values.map { "\($0.entry.key) = \($0.entry.value)" }.joined(separator: "\n"))
        writer.key("adopted")
        writer.object { writer in
          writer.member("seq", adoption.seq)
          writer.member("at", adoption.at.text)
          writer.member("by", adoption.actor)
          if let file = adoption.file { writer.member("file", file) }
        }
        writer.key("values")
        writer.array { writer in
          for value in values { json(value, &writer) }
        }
      }
    }
  }

  private func json(_ value: PolicyValue, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("key", value.entry.key)
      writer.member("value", value.entry.value)
      if let shipped = value.shipped { writer.member("shipped", shipped) }
      switch value.origin {
      case .shipped: writer.member("from", "shipped")
      case .template: writer.member("from", "template")
      case .file(let name, let line):
        writer.member("from", "file")
        if let name { writer.member("file", name) }
        if let line { writer.member("line", Int64(line)) }
      }
    }
  }
}
