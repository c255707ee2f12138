import EventJournal
import JSONTape
import RecoveryDomain

/// What a line of the journal says, in the domain's words.
enum DeskLine {
  /// A line about a case.
  case commit(CaseCommit, revision: Int)
  /// A line about the desk as a whole.
  case desk([DeskEvent])

  /// Reads a checked line; a case number that is none makes it a line that says nothing.
  init(_ line: JournalLine) {
    guard let caseNumber = line.caseNumber else {
      self = .desk(EventLine.events(line.events, personal: line.personal) { DeskEvent($0) })
      return
    }
    guard let number = CaseNumber(text: caseNumber) else {
      self = .desk([])
      return
    }
    let commit = CaseCommit(
      seq: line.seq, at: Timestamp(millisecondsSince1970: line.at), actor: Actor(line.actor), number: number,
      events: EventLine.events(line.events, personal: line.personal) { CaseEvent($0) })
    self = .commit(commit, revision: Int(line.revision ?? 0))
  }
}

extension Journal {
  /// What the lines between two places say.
  func deskLines(from start: JournalPosition, upTo end: JournalPosition) throws -> [DeskLine] {
    guard start.offset < end.offset else { return [] }
    var lines: [DeskLine] = []
    _ = try read(from: start) { item, after in
      if case .line(let line) = item { lines.append(DeskLine(line)) }
      return after.offset < end.offset
    }
    return lines
  }
}

extension Actor {
  /// The actor of a line; a role that this binary does not know counts as the least.
  init(_ actor: JournalActor) {
    self.init(name: actor.name, uid: actor.uid, role: Role(rawValue: actor.role) ?? .agent)
  }
}

extension JournalActor {
  /// The actor as the journal writes it.
  init(_ actor: Actor) { self.init(name: actor.name, uid: actor.uid, role: actor.role.rawValue) }
}
