import ArgumentParser

/// Every verb of the command line; a new verb is one file and one line here.
enum VerbList {
  /// The verbs in the order in which help lists them.
  static let all: [any ParsableCommand.Type] = [
    InitVerb.self,
    RecordVerb.self,
    IntakeVerb.self,
    ListVerb.self,
    ShowVerb.self,
    NextVerb.self,
    ClaimVerb.self,
    ReleaseVerb.self,
    HandOverVerb.self,
    TakeOverVerb.self,
    NoteVerb.self,
    ContactVerb.self,
    ClassifyVerb.self,
    PointVerb.self,
    JudgeVerb.self,
    SuggestVerb.self,
    ProposeVerb.self,
    CarryOutVerb.self,
    GuaranteeVerb.self,
    GuaranteesVerb.self,
    WaitVerb.self,
    AnsweredVerb.self,
    ResolveVerb.self,
    RateVerb.self,
    CloseVerb.self,
    ReopenVerb.self,
    VoidVerb.self,
    CorrectVerb.self,
    LinkVerb.self,
    ExtendVerb.self,
    EvidenceVerb.self,
    PreventVerb.self,
    RetainVerb.self,
    MergeVerb.self,
    UnmergeVerb.self,
    CustomersVerb.self,
    FollowVerb.self,
    VerifyVerb.self,
    RebuildVerb.self,
    BackupVerb.self,
    RestoreVerb.self,
    PolicyVerb.self,
    KeysVerb.self,
    ThemesVerb.self,
    DoctorVerb.self,
    ConsoleVerb.self,
    DemoVerb.self,
    BenchVerb.self,
  ]

  /// What runs when no verb is named; nil shows the help.
  static let withoutVerb: (any ParsableCommand.Type)? = ConsoleVerb.self
}
