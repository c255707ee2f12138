extension PersonName {
  /// How this name stands to another; the same either way round.
  ///
  /// Only what hardly ever tells two people of one household apart counts as a variant: a letter more or less or out
  /// of place in a given name often does (Daniel and Daniela, Christian and Christina), and so do characters that
  /// sound alike.
  public func relation(to other: PersonName) -> NameRelation {
    if isEmpty || other.isEmpty { return .unknown }
    var best = NameRelation.different
    func take(_ relation: NameRelation) { if relation.rank > best.rank { best = relation } }
    if !han.isEmpty, !other.han.isEmpty { take(Self.characters(self, other)) }
    if !words.isEmpty, !other.words.isEmpty { take(Self.letters(self, other)) }
    if !han.isEmpty, other.han.isEmpty { take(Self.reading(han, other.words)) }
    if !other.han.isEmpty, han.isEmpty { take(Self.reading(other.han, words)) }
    if best.isCompatible, generation != other.generation {
      best = generation == nil || other.generation == nil ? .partial : .different
    }
    if best.isCompatible, isJoint != other.isJoint { best = .partial }
    return FormOfAddress.limit(best, address, other.address)
  }

  /// Two names in Chinese characters.
  private static func characters(_ left: PersonName, _ right: PersonName) -> NameRelation {
    if left.han == right.han { return left.wasTraditional == right.wasTraditional ? .same : .variant }
    if left.turnedHan == right.han || right.turnedHan == left.han { return .variant }
    let (short, long) = left.han.count < right.han.count ? (left.han, right.han) : (right.han, left.han)
    return short.count < long.count && long.starts(with: short) ? .partial : .different
  }

  /// A name in Chinese characters and one in letters, the surname first or last.
  ///
  /// `Li Wei` is 李伟 much rather than 魏丽, while `Wei Wang` is 王伟: where the first word is one of the most frequent
  /// surnames, the other order only may be meant.
  private static func reading(_ han: [Unicode.Scalar], _ words: [String]) -> NameRelation {
    guard han.count > 1, words.count > 1 || words[0].utf8.count > 3 else { return .different }
    let letters = words.map { $0.map { $0 == "v" ? "u" : String($0) }.joined() }
    for start in letters.indices {
      let turned = (letters[start...] + letters[..<start]).joined()
      if HanNames.reads(han, as: Substring(turned)) || HanNames.reads(han, as: Substring(turned.replacingYu))
      {
        return start > 0 && HanNames.frequentSurnames.contains(letters[0]) ? .partial : .variant
      }
    }
    let isSurname = letters.count == 1 && HanNames.readings(han[0]).contains(letters[0])
    return isSurname ? .partial : .different
  }

  /// Two names in letters.
  private static func letters(_ left: PersonName, _ right: PersonName) -> NameRelation {
    let pairs = [
      (left.words, right.words), (left.expandedWords, right.words), (left.words, right.expandedWords),
    ]
    if pairs.contains(where: { $0.0.sorted() == $0.1.sorted() }) { return .same }
    return pairs.map { letters($0.0, $0.1) }.max { $0.rank < $1.rank } ?? .different
  }

  private static func letters(_ left: [String], _ right: [String]) -> NameRelation {
    for start in left.indices where (left[start...] + left[..<start]).joined() == right.joined() {
      return .variant
    }
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    if short.count == long.count { return slip(short, long) }
    guard Set(short).isSubset(of: Set(long)) else { return initials(short, long) ? .partial : .different }
    // A middle name may be left out, a first or last one not.
    let hasBothEnds =
      short.count > 1 && long.first.map(short.contains) == true && long.last.map(short.contains) == true
    return hasBothEnds ? .variant : .partial
  }

  /// Two names of as many words of which all but one are the same.
  private static func slip(_ left: [String], _ right: [String]) -> NameRelation {
    var (rest, others) = (left, right)
    for word in left {
      guard let index = others.firstIndex(of: word), let own = rest.firstIndex(of: word) else { continue }
      others.remove(at: index)
      rest.remove(at: own)
    }
    guard rest.count == 1, others.count == 1, left.count > 1 else {
      return initials(left, right) ? .partial : .different
    }
    let (one, two) = (rest[0], others[0])
    if isInitial(one, of: two) || isInitial(two, of: one) { return .partial }
    let isSurname = left.last == one && right.last == two
    return isSurname && isSlip(one, two) ? .variant : .different
  }

  /// Whether every word of the shorter name is one of the longer or its initial.
  private static func initials(_ short: [String], _ long: [String]) -> Bool {
    short.contains { $0.utf8.count > 1 }
      && short.allSatisfy { word in
        long.contains { $0 == word || isInitial(word, of: $0) || isInitial($0, of: word) }
      }
  }

  private static func isInitial(_ letter: String, of word: String) -> Bool {
    letter.utf8.count == 1 && word.utf8.count > 1 && word.hasPrefix(letter)
  }

  /// A word shorter than this is another name as soon as one letter of it is another.
  private static let shortestSlip = 8
  /// So many letters at the end tell given names apart (Gabriele and Gabrielle, Christian and Christina), which stand
  /// last as well where the surname is written first.
  private static let tellingEnd = 2

  /// Whether two long words differ by one slip of the pen before their ends: a letter put in, left out or another, or
  /// two neighbours that changed places.
  private static func isSlip(_ left: String, _ right: String) -> Bool {
    let (short, long) =
      left.utf8.count <= right.utf8.count
      ? (Array(left.utf8), Array(right.utf8)) : (Array(right.utf8), Array(left.utf8))
    guard short.count >= shortestSlip, long.count - short.count <= 1, !HanNames.isPinyin(left),
      let first = zip(short, long).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset,
      first + tellingEnd < short.count
    else { return false }
    if long.count > short.count { return short[first...].elementsEqual(long[(first + 1)...]) }
    if short[(first + 1)...].elementsEqual(long[(first + 1)...]) { return true }
    return short[first] == long[first + 1] && short[first + 1] == long[first]
      && short[(first + 2)...].elementsEqual(long[(first + 2)...])
  }
}

extension String {
  /// Letters with `yu` behind `l` and `n` as the `u` that readings without marks have (`lyu`, `nyu`: ISO 7098).
  fileprivate var replacingYu: String {
    var result = ""
    var previous: Character = " "
    for letter in self {
      if letter == "u", previous == "y", let before = result.dropLast().last, before == "l" || before == "n" {
        result.removeLast()
      }
      result.append(letter)
      previous = letter
    }
    return result
  }
}
