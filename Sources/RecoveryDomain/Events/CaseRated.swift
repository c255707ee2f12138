import JSONTape

/// The customer was asked what they thought of the recovery.
public struct CaseRated: CaseEventPayload {
  public static let type = "case.rated"

  /// The answers; nil when the customer gave none.
  public var rating: Rating?
  /// Whether the customer took what was offered; nil where that was not asked.
  public var isAccepted: Bool?

  /// A rating, or the word that there is none.
  public init(rating: Rating?, isAccepted: Bool? = nil) {
    self.rating = rating
    self.isAccepted = isAccepted
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    isAccepted = fields.open["accepted"]?.bool
    guard fields.open["noAnswer"]?.bool != true else {
      rating = nil
      return
    }
    var answers: [Rating.Question: Int] = [:]
    for question in Rating.Question.allCases {
      guard let node = fields.open[name: question.rawValue], !node.isNull else { continue }
      answers[question] = Int(try required(node.int64, "rating"))
    }
    rating = try required(Rating(answers: answers), "overall")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("accepted", ifPresent: isAccepted)
    guard let rating else { return open.member("noAnswer", true) }
    for question in Rating.Question.allCases {
      guard let answer = rating.answers[question] else { continue }
      open.key(name: question.rawValue)
      open.integer(Int64(answer))
    }
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.evaluation = rating.map { .rated($0) } ?? .noAnswer
    state.isAccepted = isAccepted ?? state.isAccepted
  }
}
