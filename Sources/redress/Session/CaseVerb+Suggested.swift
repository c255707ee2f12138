import DeskText
import RecoveryDomain
import ServiceDesk

extension CaseVerb {
  /// The actions that were named, together with those of a suggested package: one that was named wins.
  func requests(_ actions: [String], suggested: String?, _ desk: Desk) throws -> [ActionRequest] {
    let named = try actions.map { try OptionReader.action($0, desk.identity.currency) }
    guard let suggested else { return named }
    guard let size = SuggestedPackage.Size(rawValue: suggested) else {
      throw Fault.request(
        .badValue(
          option: "--suggested", value: suggested,
          expected: .oneOf(SuggestedPackage.Size.allCases.map(\.rawValue))))
    }
    let number = try OptionReader.caseNumber(subject.number)
    guard let state = try desk.caseFile(number)?.state else { throw Fault.request(.noSuchCase(number)) }
    let suggestions = state.suggestions(try desk.policy())
    // A size that would be no other than the matched one is the matched one.
    let package = suggestions.package(size) ?? suggestions.package(.matched)
    let others = package?.actions.filter { action in !named.contains { $0.code == action.code } } ?? []
    return others.map { ActionRequest(code: $0.code, amount: $0.amount) } + named
  }
}
