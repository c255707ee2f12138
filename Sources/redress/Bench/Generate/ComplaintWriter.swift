import RecoveryDomain

/// Writes the complaints of a desk for measuring: texts of 50 to 400 characters, in Chinese and in English.
struct ComplaintWriter {
  /// The desk's currency, for prices and losses.
  let currency: Currency
  /// How many different contacts there are: fewer than cases, so that customers come back.
  let contactCount: Int

  /// Whether a case's customer writes Chinese: six in ten do.
  static func isChinese(_ index: Int) -> Bool { index % 10 < 6 }

  /// The circumstances of a case.
  /// - Parameter index: Which case it is, from 0.
  func details(_ index: Int, using random: inout SeededGenerator) -> CaseDetails {
    let isChinese = Self.isChinese(index)
    var details = CaseDetails()
    let person = Int.random(in: 0..<contactCount, using: &random)
    details.customer = name(of: person, isChinese: isChinese)
    details.contact = contact(of: person, isChinese: isChinese)
    details.channel = Channel.allCases[person % Channel.allCases.count]
    let products = isChinese ? BenchSentences.chineseProducts : BenchSentences.englishProducts
    details.product = products.randomElement(using: &random)
    let headlines = isChinese ? BenchSentences.chineseHeadlines : BenchSentences.englishHeadlines
    details.headline = headlines.randomElement(using: &random)
    details.words = words(index, isChinese: isChinese, using: &random)
    if index % 3 == 0 { details.order = "A\(20_000_000 + index)" }
    if index % 2 == 0 {
      let price = Int64.random(in: 20...4000, using: &random) * 100
      details.price = Money(minorUnits: price, currency: currency)
      details.claimed = Money(minorUnits: price / Int64(index % 4 + 1), currency: currency)
    }
    return details
  }

  /// One sentence of a list, its number filled in.
  static func sentence(of list: [String], using random: inout SeededGenerator) -> String {
    let sentence = list[Int.random(in: 0..<list.count, using: &random)]
    guard let mark = sentence.utf8.firstIndex(of: UInt8(ascii: "#")) else { return sentence }
    let rest = sentence[sentence.utf8.index(after: mark)...]
    return sentence[..<mark] + String(Int.random(in: 2...980, using: &random)) + rest
  }

  private func words(_ index: Int, isChinese: Bool, using random: inout SeededGenerator) -> String {
    let list = isChinese ? BenchSentences.chinese : BenchSentences.english
    var text = ""
    for _ in 0..<Int.random(in: isChinese ? 2...8 : 1...4, using: &random) {
      if !text.isEmpty, !isChinese { text += " " }
      text += Self.sentence(of: list, using: &random)
    }
    if isChinese, index % BenchSentences.rareEvery == 0 { text += "商品是\(BenchSentences.rareWord)色的。" }
    return text
  }

  private func name(of person: Int, isChinese: Bool) -> String {
    func pick(_ list: [String], _ number: Int) -> String { list[number % list.count] }
    return isChinese
      ? pick(BenchSentences.chineseFamilyNames, person) + pick(BenchSentences.chineseGivenNames, person / 12)
      : pick(BenchSentences.englishGivenNames, person) + " "
        + pick(BenchSentences.englishFamilyNames, person / 10)
  }

  private func contact(of person: Int, isChinese: Bool) -> String {
    isChinese ? "138\(10_000_000 + person)" : "customer\(person)@example.com"
  }
}
