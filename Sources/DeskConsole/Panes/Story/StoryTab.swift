import CellScreen
import DeskText
import RecoveryDomain

/// The customer's own words first, then what happened, latest first.
struct StoryTab {
  /// What is drawn.
  let scene: ConsoleScene
  private var book: Phrasebook { scene.environment.phrasebook }

  /// Writes the tab.
  func write(_ file: CaseFile, earlier: [CaseSummary], to builder: inout LineBuilder) {
    let state = file.state
    if let words = state.details.words, !words.isEmpty {
      builder.addWrapped(words, .customerWords)
    } else {
      builder.add(book.storyPane.noWords, .dim)
    }
    for (index, point) in state.points.enumerated() {
      let judgement = scene.state.isHidden ? nil : point.judgement
      let judged = judgement.map { book.basics.bracketed(book.word($0)) } ?? ""
      builder.addWrapped("\(index + 1). \(point.text)\(judged)", .customerWords)
    }
    builder.addGap()
    for commit in file.commits.reversed() where !builder.isFull {
      write(commit, of: state, file.namesOfTheirDays[commit.seq], to: &builder)
    }
    guard !earlier.isEmpty, !builder.isFull else { return }
    builder.addGap()
    builder.add(book.storyPane.earlierHeading, .heading)
    for row in earlier where !builder.isFull {
      builder.add(
        StyledLine([
          ("\(row.number.description) ", .text),
          (book.times.day(row.received, now: scene.state.now) + " ", .dim),
          (book.word(row.status) + " ", .label), (row.headline ?? "", .text),
        ]))
    }
  }

  /// Writes what one line of the journal says.
  private func write(
    _ commit: CaseCommit, of state: CaseState, _ names: FormerNames?, to builder: inout LineBuilder
  ) {
    let storyScene = StoryScene(
      actor: commit.actor.name, at: commit.at, policy: scene.environment.policy.telling(names),
      actions: state.actions)
    let when = book.times.moment(commit.at, now: scene.state.now)
    for event in commit.events where !builder.isFull {
      let phrase = book.story.phrase(event, in: storyScene)
      if scene.state.isHidden, !phrase.kind.isForCustomer { continue }
      builder.addField(when, phrase.headline, role: role(phrase.kind), labelWidth: timeWidth(when))
      // The first words stand above in full already.
      if case .recorded = event { continue }
      if let quote = phrase.quote {
        builder.addWrapped(quote, phrase.kind == .internal ? .note : .customerWords, indent: 4)
      }
    }
  }

  /// The columns that a time takes: times of today, of this year and of other years line up each.
  private func timeWidth(_ when: String) -> Int {
    let width = scene.environment.textWidth.measure(when)
    return Self.timeWidths.first { width <= $0 } ?? width
  }

  /// `08:25`, `20 Nov 08:25`, `11月20日 08:25`.
  private static let timeWidths = [5, 12, 15]

  /// How a kind of event is shown.
  private func role(_ kind: StoryPhrase.Kind) -> Role {
    switch kind {
    case .customerWords: .customerWords
    case .internal: .note
    case .message: .text
    case .money: .money
    case .hold: .dim
    case .progress: .good
    case .system: .warning
    }
  }
}

extension StoryPhrase.Kind {
  /// Whether a customer may see it on an agent's screen: what was said between the two.
  fileprivate var isForCustomer: Bool { self == .customerWords || self == .message }
}
