import DeskText
import RecoveryDomain
import ServiceDesk

extension CaseVerb {
  /// The actions that were named, together with those of a suggested package: one that was named wins, also over
  /// another that makes up for the same loss.
  func requests(_ actions: [String], suggested: String?, _ desk: Desk) throws -> [ActionRequest] {
    let named = try actions.map { try OptionReader.action($0, desk.identity.currency) }
    guard let suggested else { return named }
    let sizes = SuggestedPackage.Size.allCases.map { size in
      (size, words: LocalizedText { $0.suggestions.size(size) })
    }
    let code = SuggestedPackage.Size(rawValue: suggested)
    guard let size = code ?? sizes.first(where: { $0.words.isAnyLanguages(suggested) })?.0 else {
      throw Fault.request(
        .badValue(option: "--suggested", value: suggested, expected: .words(sizes.map(\.words))))
    }
    let number = try OptionReader.caseNumber(subject.number)
    guard let state = try desk.caseFile(number)?.state else { throw Fault.request(.noSuchCase(number)) }
    let policy = try desk.policy()
    let suggestions = state.suggestions(policy)
    // A size that would be no other than the matched one is the matched one.
    let package = suggestions.package(size) ?? suggestions.package(.matched)
    let isLossMet = named.contains { policy.makesUpForLoss($0.code) }
    let others =
      package?.actions.filter { action in
        !named.contains { $0.code == action.code } && !(isLossMet && policy.makesUpForLoss(action.code))
      } ?? []
    return others.map { ActionRequest(code: $0.code, amount: $0.amount) } + named
  }
}
