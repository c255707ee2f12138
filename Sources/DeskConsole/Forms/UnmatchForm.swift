import DeskText
import RecoveryDomain

/// The case is not the customer's.
struct UnmatchForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.book.customers.unmatch.label }

  func fields(_ context: FormContext) -> [FieldSpec] {
    [.line(.text, context.text.whyLabel, isRequired: true)]
  }

  func request(_ context: FormContext) -> FormRequest? {
    guard let customer = context.state?.customers.link?.number, let reason = context.values.textIfAny(.text)
    else { return nil }
    return .command(.unmatch(customer, reason: reason))
  }
}

/// The case is worked on in another one.
struct MergeCaseForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.book.customers.mergeCase.label }

  func fields(_ context: FormContext) -> [FieldSpec] {
    [
      .otherCase(context, itself: .customer(.sameCase)),
      .line(.text, context.text.whyLabel, isRequired: true),
    ]
  }

  func request(_ context: FormContext) -> FormRequest? {
    guard let other = CaseNumber(text: context.values.text(.other)),
      let reason = context.values.textIfAny(.text)
    else { return nil }
    return .command(.merge(into: other, reason: reason))
  }
}

/// The case is worked on by itself again.
struct UnmergeCaseForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.book.customers.unmergeCase.label }

  func fields(_ context: FormContext) -> [FieldSpec] {
    [.line(.text, context.text.whyLabel, isRequired: true)]
  }

  func request(_ context: FormContext) -> FormRequest? {
    context.values.textIfAny(.text).map { .command(.unmerge(reason: $0)) }
  }
}
