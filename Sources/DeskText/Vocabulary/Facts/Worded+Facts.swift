import RecoveryDomain

extension CaseFact: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension ProblemSide: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension ComplaintContent: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension CustomerMotive: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension FailureClass: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension FailureGroup: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension ProviderGap: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension QualityDimension: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension ComplainantStyle: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension RecoveryMoment: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension ExpectationForm: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}

extension ServiceUse: Worded {
  /// The words of a language for this value.
  public func words(from text: any VocabularyText) -> Words { text.words(self) }
}
