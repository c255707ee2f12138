import DeskText
import RecoveryDomain

/// A promise is taken back, with a reason.
struct WithdrawForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.withdraw }

  func fields(_ context: FormContext) -> [FieldSpec] {
    let promises = context.state?.actions.filter(\.isOutstanding) ?? []
    let options = promises.map { promise in
      let name = context.book.action(promise.code, in: context.environment.policy)
      return FieldOption(
        code: "\(promise.id)",
        label: [name, promise.amount.map { context.book.money($0) }].compactMap { $0 }
          .joined(separator: " "))
    }
    return [
      FieldSpec(id: .promise, label: context.text.promiseLabel, kind: .choice(options), isRequired: true),
      .line(.text, context.text.whyLabel, isRequired: true),
    ]
  }

  func obstacle(_ context: FormContext) -> String? {
    context.state?.actions.contains(where: \.isOutstanding) == true ? nil : context.text.nothingToWithdraw
  }

  /// Where only one promise is outstanding it is meant.
  func initial(_ context: FormContext) -> FormValues {
    var values = FormValues()
    let promises = context.state?.actions.filter(\.isOutstanding) ?? []
    if promises.count == 1 { values[.promise] = .choice("\(promises[0].id)") }
    return values
  }

  func request(_ context: FormContext) -> FormRequest? {
    guard let promise = context.values.code(.promise).flatMap({ Int($0) }),
      let text = context.values.textIfAny(.text)
    else { return nil }
    return .command(.withdraw(promise, text: text))
  }
}
