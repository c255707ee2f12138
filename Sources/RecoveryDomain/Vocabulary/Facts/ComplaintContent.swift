/// What a complaint is about (投诉内容, `domain` §2).
public enum ComplaintContent: String, CaseIterable, Sendable {
  case product, service, price
  /// Whether we were honest and kept our word.
  case integrity
}
