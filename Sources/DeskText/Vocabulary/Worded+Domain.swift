import RecoveryDomain

extension Severity: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension CauseClass: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension Channel: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension FailureKind: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension WaitReason: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension RemedyAsked: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension CaseFlag: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension CaseStatus: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension Judgement: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension Redoable: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension Rating.Question: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension RecoveryPart: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension RecoveryStep: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension ClockKind: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension HeadStart: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension Role: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension QueueView: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension SpokenLanguage: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension NeedsReading: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension ReasonCode.Purpose: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension RecoveryAction.AmountRule: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension DetailField: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension QueryField: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension QueryFact: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension QueryDay: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension QueryHolder: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension QueryUnit: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}
