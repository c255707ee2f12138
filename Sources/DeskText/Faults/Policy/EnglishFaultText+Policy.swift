import RecoveryDomain

extension EnglishFaultText {
  func sentence(_ fault: PolicyFault) -> String {
    switch fault {
    case .mistakes(let path, let mistakes):
      "The policy \(place(path)) has \(book.counted(mistakes.count, "mistake")) and is not used; "
        + "correct \(mistakes.count == 1 ? "it" : "them") and run “redress policy check”."
    case .doubts(let path, let doubts):
      "The policy \(place(path)) can be used, but \(book.counted(doubts.count, "thing")) in it "
        + "may not be meant; look at \(doubts.count == 1 ? "it" : "them")."
    }
  }

  func mistake(_ mistake: PolicyMistake) -> String {
    let line = mistake.line.map { "line \($0)" }
    let place = [line, mistake.key.isEmpty ? nil : mistake.key].compactMap { $0 }.joined(separator: ", ")
    return (place.isEmpty ? "" : "\(place): ") + words(mistake.kind)
  }

  private func words(_ kind: PolicyMistake.Kind) -> String {
    switch kind {
    case .syntax(let reason): "not readable as TOML (\(reason))"
    case .nestedTooDeep(let most):
      "tables and arrays lie in each other more than \(most) deep; close the brackets that stand open"
    case .empty: "nothing stands in it; write a policy, or only “inherits = \"default\"” and what differs"
    case .binary: "it is no text; save it as plain text"
    case .notUTF8: "it is not written in UTF-8; save it in that encoding"
    case .tooLong(let count, let most):
      "it has \(book.number(count)) bytes and may have \(book.number(most)); take out what does not belong to it"
    case .repeatedKey(let first): "it stands in line \(first) already; keep one of the two"
    case .endsBeforeItBegins(let text):
      "“\(text)” ends before it begins; split hours over midnight in two days, up to 24:00 and from 00:00"
    case .notAscending(let lower, let higher):
      "\(higher) stands behind \(lower); write them in ascending order"
    case .unknownKey(let similar):
      "there is no such key" + (similar.map { "; \(book.basics.perhaps($0))" } ?? "")
    case .missing: "must be there"
    case .wrongType(let expected): "must be \(words(expected))"
    case .notADuration(let text):
      "“\(text)” is no length of time; write it like 15m, 1h, 3d or 10wd (working days)"
    case .workingDaysWithoutCalendar(let text):
      "“\(text)” counts working days, which needs a calendar; name one, or write a length of time like 3d"
    case .notLonger(let text, let than): "“\(text)” is no longer than “\(than)”; write more"
    case .notASum(let text): "“\(text)” is no amount in \(book.currency.code); write it like 240.00"
    case .foreignCurrency(let code):
      "a sum in \(code), but this desk reckons in \(book.currency.code); convert it"
    case .roleCycle(let roles):
      "roles inherit in a circle (\(roles.joined(separator: " → "))); take one of these lines out"
    case .outOfRange(let value, let allowed): "\(value) is outside \(allowed)"
    case .unknownWord(let word, let allowed):
      unknownWord(
        word, allowed, among: "“\(word)” is none of \(names(allowed))", instead: "there is no “\(word)”", "; "
      )
    case .takesNoAmount(let code): "“\(code)” takes no amount; write only “\(code)”"
    case .eitherOr(let other):
      "it stands beside “\(other)”, and only one of the two may be given; take one out"
    case .suggestedAndAvoided(let code):
      "the playbook both suggests and avoids “\(code)”; take one of the two out"
    case .unclosedGap(let text): "“\(text)” opens a gap and does not close it; write it like {amount}"
    case .notDigits(let text): "“\(text)” must be up to four digits"
    case .nothingToTakeOut(let code, let similar):
      "there is no “\(code)” to take out"
        + (similar.map { "; \(book.basics.perhaps($0))" } ?? "; take this entry out")
    case .stillNamed(let code, let key):
      "“\(code)” is taken out here, but \(key) names it still; write that key without it as well"
    case .emptyPlaybook:
      "the playbook asks for no action and avoids none; name one, or take the playbook out"
    case .neverApplies(let fact):
      "“unless” rules out all that “when” asks of “\(fact)”, so the playbook never applies; change one of the two"
    case .overBeforeItBegins(let starts, let until):
      "from “\(starts)” until “\(until)” the clock may be over before it begins, and never runs then; "
        + "let it end later, or start earlier"
    case .houseClock(let code):
      "“\(code)” is also what a clock of the house is called, so lists hardly tell the two apart; choose another code"
    case .closedAndOpen(let day):
      "\(day) is both closed and open, and counts as open; take one of the two out"
    case .unknownPerson(let name): "this host knows no user “\(name)”; check the login name"
    case .nobodyAdopts(let owner):
      "“\(owner)” owns the desk and is no manager by this, and nobody else is, so nobody can adopt another policy; "
        + "make somebody a manager"
    case .reserved(let name): "“\(name)” is reserved and means something by itself; choose another name"
    case .duplicate(let code): "“\(code)” stands there twice"
    case .notACode(let code): "“\(code)” may have lower-case letters, digits and hyphens only"
    case .notHours(let text): "“\(text)” are no hours of a day; write them like 09:00-12:00, up to 24:00"
    case .overlappingHours(let one, let other):
      "\(one) and \(other) lie over each other; let one end where the next begins"
    case .noHours:
      "a calendar without any hours: no clock would ever end; give a weekday hours, monday = [\"09:00-17:00\"]"
    case .unknownZone(let name): "“\(name)” is no time zone; write an IANA name like Europe/London"
    case .notADay(let text): "“\(text)” is no day; write it like 2026-12-24 Christmas Eve"
    case .unreadableHolidays(let file, let trouble): "the holidays “\(Harmless.line(file))” \(words(trouble))"
    case .unknownFormat(let version): "format \(version) is of a newer Redress; update this program"
    }
  }

  private func words(_ kind: PolicyMistake.ValueKind) -> String {
    switch kind {
    case .table: "a table, as in [name] or { key = value }"
    case .tables(let name): "an array of tables: begin each with [[\(name)]]"
    case .text: "a text in quotes"
    case .texts: "an array of texts, as in [\"one\", \"two\"]"
    case .wholeNumber: "a whole number, without quotes"
    case .wholeNumbers: "an array of whole numbers, as in [50, 80]"
    case .number: "a number, without quotes"
    case .flag: "true or false, without quotes"
    }
  }

  private func words(_ trouble: PolicyMistake.HolidayTrouble) -> String {
    switch trouble {
    case .noFile: "cannot be read; name a file beside the policy"
    case .noCalendar: "are neither iCalendar (.ics) nor holiday-cn's JSON"
    case .noDays: "hold no day at all; name another file or take it out"
    case .eventWithoutDay(let name, nil): "have an event without DTSTART\(called(name)); give it a day"
    case .eventWithoutDay(let name, let start?):
      "have an event\(called(name)) on “\(Harmless.line(start))”, which is no day; write it like 20261224"
    case .repetition(let rule):
      "are repeated by “\(Harmless.line(rule))”; only FREQ=YEARLY on one date is read, write the days out"
    case .notKept: "are not kept in the policy; check or adopt it as a file, so that they are read"
    }
  }

  /// The name of an event behind its kind; nothing where it has none.
  private func called(_ event: String) -> String { event.isEmpty ? "" : " “\(Harmless.line(event))”" }
}
