extension Phrasebook {
  /// A count with its English noun: `1 case`, `2 cases`, `1,200 entries`.
  ///
  /// - Parameter plural: the plural, where it is not the singular with an `s`.
  func counted(_ count: some BinaryInteger, _ singular: String, _ plural: String? = nil) -> String {
    "\(number(count)) \(count == 1 ? singular : plural ?? singular + "s")"
  }
}
