import CellScreen
import DeskText
import RecoveryDomain

/// The forms; a new one is a file in `Forms` and a case here. The names stand in files of drafts.
enum FormID: String, CaseIterable, Hashable, Sendable {
  case note, contact, complaint, classify, judge, point, wait, answered, correct, link, rate, reopen, void
  case release, handOver, takeOver, withdraw, extend, guarantee, match, unmatch, mergeCase, unmergeCase

  /// What makes the form what it is.
  var definition: any FormDefinition {
    switch self {
    case .note: NoteForm()
    case .contact: ContactForm()
    case .complaint: ComplaintForm()
    case .classify: ClassifyForm()
    case .judge: JudgeForm()
    case .point: PointForm()
    case .wait: WaitForm()
    case .answered: AnsweredForm()
    case .correct: CorrectForm()
    case .link: LinkForm()
    case .rate: RateForm()
    case .reopen: ReopenForm()
    case .void: VoidForm()
    case .release: ReleaseForm()
    case .handOver: HandOverForm()
    case .takeOver: TakeOverForm()
    case .withdraw: WithdrawForm()
    case .extend: ExtendForm()
    case .match: MatchForm()
    case .unmatch: UnmatchForm()
    case .mergeCase: MergeCaseForm()
    case .unmergeCase: UnmergeCaseForm()
    case .guarantee: GuaranteeForm()
    }
  }
}

/// What a form asks and what becomes of the answers.
protocol FormDefinition: Sendable {
  /// The form's name in the reader's language.
  func title(_ text: any ConsoleFormText) -> String
  /// The fields as they are to be asked now; may depend on what was answered before.
  func fields(_ context: FormContext) -> [FieldSpec]
  /// What the fields hold when the form opens.
  func initial(_ context: FormContext) -> FormValues
  /// Why the form could not be filled in on a case; nil when it can.
  func obstacle(_ context: FormContext) -> String?
  /// The field that has the keyboard when the form opens; nil for its first one.
  func firstField(_ context: FormContext) -> FieldID?
  /// What is missing although no field by itself is empty or wrong; nil for nothing.
  func missing(_ context: FormContext) -> String?
  /// What to ask of the desk; nil while a field that is needed is empty or wrong.
  func request(_ context: FormContext) -> FormRequest?
}

extension FormDefinition {
  /// Most forms can always be filled in.
  func obstacle(_ context: FormContext) -> String? { nil }

  /// Most forms lack nothing when every field that is needed is filled.
  func missing(_ context: FormContext) -> String? { nil }

  /// Most forms begin empty.
  func initial(_ context: FormContext) -> FormValues { FormValues() }

  /// Most forms begin with the first answer that they need and do not have.
  func firstField(_ context: FormContext) -> FieldID? {
    fields(context).first { $0.isRequired && context.values[$0.id]?.isEmpty != false }?.id
  }
}

/// What a form asks of the desk.
enum FormRequest: Equatable, Sendable {
  case command(CaseCommand)
  case record(CaseRecorded, Classification)
}

/// What a form may look at.
struct FormContext: Sendable {
  /// What was entered so far.
  let values: FormValues
  /// The case; nil for a new one, or while it is loading.
  let state: CaseState?
  /// The moment.
  let now: Timestamp
  /// Words, rules, who asks.
  let environment: ConsoleEnvironment
  /// The one thing that the form is opened for; nil where it asks for everything.
  var about: FormAbout?
  /// What is known of the customer; nil while nobody knows whose the case is.
  var customer: CustomerProfile?
  /// The colleagues whom the desk knows, by login name.
  var people: [String] = []
  /// The customers that fit what was typed last; nil while none are looked for.
  var customersFound: CustomersFound?
  /// The case that the form names, as far as the desk has told.
  var named: NamedCase?
  /// Whether a customer can see the screen.
  var isHidden = false

  /// What a rule's refusal says in the reader's words.
  func sentence(_ refusal: Refusal) -> String {
    book.refusals.sentence(refusal, policy: environment.policy, now: now)
  }

  /// The one field that is asked; nil where more are.
  var onlyField: FieldID? { if case .field(let id)? = about { id } else { nil } }
  /// The words.
  var book: Phrasebook { environment.phrasebook }
  /// The words of forms.
  var text: any ConsoleFormText { book.consoleForms }
}

/// A field as it is to be asked now.
struct FieldSpec: Sendable {
  /// How a field is answered.
  enum Kind: Sendable {
    /// One line; the hint stands there while it is empty.
    case line(hint: String)
    /// Several lines.
    case area(rows: Int)
    /// One of these; none while `isOptional`.
    case choice([FieldOption])
    /// Any of these.
    case several([FieldOption])
  }

  /// Which field.
  let id: FieldID
  /// What stands before it.
  let label: String
  /// How it is answered.
  let kind: Kind
  /// Whether it must be answered.
  var isRequired = false
  /// What is wrong with the answer, in words.
  var problem: String?
  /// What is to be heeded although it can be sent, in words.
  var warning: String?
  /// What the answer names, in words that stay below it.
  var note: String?
  /// How the answer is understood, where that is worth saying.
  var understood: String?
  /// What a line may be meant to say: offered by its beginning.
  var completions: [String] = []

  /// The answers that can be chosen from; nil where text is written.
  var options: [FieldOption]? {
    switch kind {
    case .choice(let options), .several(let options): options
    case .line, .area: nil
    }
  }

  /// Whether it is answered in several lines.
  var isArea: Bool { if case .area = kind { true } else { false } }

  /// An empty value for the field.
  var emptyValue: FieldValue {
    switch kind {
    case .line: .line(TextField())
    case .area: .area(TextArea())
    case .choice: .choice(nil)
    case .several: .several([], cursor: 0)
    }
  }
}

/// One of several answers.
struct FieldOption: Equatable, Sendable {
  /// What it is in data.
  let code: String
  /// What it is called.
  let label: String
}
