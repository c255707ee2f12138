extension QueryReader {
  /// One end of a written range.
  private enum Moment {
    /// A date or time of day: from its first moment to the first moment behind it.
    case span(Timestamp, Timestamp)
    /// A day counted from today, whenever that is.
    case day(Int)
    /// A moment so far from now, with its sign written.
    case signed(Duration)
    /// A length of time without a sign.
    case distance(Duration)
  }

  /// The range that a value asks for: `a..b`, `a..`, `..b`, `<2h`, `>3d`, `<=2026-11-21`, or a date alone.
  ///
  /// A date at the end of a range is within it; a time of day alone is its minute. `<2h` is nearer than two hours: `due` within the next two hours (or
  /// overdue already), `received` within the last two.
  func range(_ value: QueryToken.Value, _ field: QueryField) throws(QueryMistake) -> CaseQuery.TimeRange {
    let text = value.text
    let range: CaseQuery.TimeRange
    if let dots = text.firstPair(of: ".") {
      let (left, right) = (text[..<dots.lowerBound], text[dots.upperBound...])
      if left.isEmpty, right.isEmpty { throw QueryMistake(.notATime(text, of: field), at: value.range) }
      let from = left.isEmpty ? nil : try moment(left, value, field)
      let until = right.isEmpty ? nil : try moment(right, value, field)
      if case (.distance(let one)?, .distance(let other)?) = (from, until), field != .due {
        range = .init(from: .fromNow(.zero - max(one, other)), until: .fromNow(.zero - min(one, other)))
      } else {
        range = .init(
          from: from.map { lower($0, field) }, until: until.map { upper($0, field, isWhole: true) })
      }
    } else if let sign = text.first, "<>＜＞".contains(sign) {
      let isBelow = "<＜".contains(sign)
      let isInclusive = text.dropFirst().first == "="
      let moment = try moment(text.dropFirst(isInclusive ? 2 : 1), value, field)
      // A distance back in time turns the comparison round: nearer than two hours ago is later.
      if case .distance = moment, field != .due {
        range =
          isBelow
          ? .init(from: lower(moment, field)) : .init(until: upper(moment, field, isWhole: false))
      } else if isBelow {
        range = .init(until: upper(moment, field, isWhole: isInclusive))
      } else {
        range = .init(from: isInclusive ? lower(moment, field) : upper(moment, field, isWhole: true))
      }
    } else {
      switch try moment(text[...], value, field) {
      case .span(let from, let until):
        range = .init(from: .at(from), until: .at(from < until ? until : from + .minutes(1)))
      case .day(let days):
        range = .init(from: midnight(days), until: midnight(days + 1))
      case .distance(let length) where length > .zero && field == .due:
        range = .init(until: .fromNow(length))
      case .distance(let length) where length > .zero: range = .init(from: .fromNow(.zero - length))
      default: throw QueryMistake(.notATime(text, of: field), at: value.range)
      }
    }
    if isEmpty(range) { throw QueryMistake(.emptyRange(field), at: value.range) }
    return range
  }

  /// The first moment within, where a range begins with `moment`.
  private func lower(_ moment: Moment, _ field: QueryField) -> CaseQuery.Bound {
    switch moment {
    case .span(let from, _): .at(from)
    case .day(let days): midnight(days)
    case .signed(let length): .fromNow(length)
    case .distance(let length): .fromNow(field == .due ? length : .zero - length)
    }
  }

  /// The first moment behind, where a range ends with `moment`; a whole date is within it.
  private func upper(_ moment: Moment, _ field: QueryField, isWhole: Bool) -> CaseQuery.Bound {
    if isWhole, case .span(_, let until) = moment { return .at(until) }
    if isWhole, case .day(let days) = moment { return midnight(days + 1) }
    return lower(moment, field)
  }

  /// Midnight of a day counted from today.
  private func midnight(_ daysAhead: Int) -> CaseQuery.Bound { .midnight(daysAhead: daysAhead, zone) }

  /// Whether nothing can lie in a range, whatever the time.
  private func isEmpty(_ range: CaseQuery.TimeRange) -> Bool {
    switch (range.from, range.until) {
    case (.at(let from)?, .at(let until)?): from >= until
    case (.fromNow(let from)?, .fromNow(let until)?): from >= until
    case (.midnight(let from, _)?, .midnight(let until, _)?): from >= until
    default: false
    }
  }

  /// One end of a range.
  private func moment(_ text: Substring, _ value: QueryToken.Value, _ field: QueryField)
    throws(QueryMistake) -> Moment
  {
    if let day = words.value(String(text), of: field).flatMap(QueryDay.init(rawValue:)) {
      return day.daysAhead.map { .day($0) } ?? .signed(.zero)
    }
    if let moment = Timestamp(text: String(text)) { return .span(moment, moment) }
    if let date = date(text) { return date }
    let sign = text.first.flatMap { "+-－".contains($0) ? $0 : nil }
    if let length = length(sign == nil ? text : text.dropFirst()) {
      guard let sign else { return .distance(length) }
      return .signed(sign == "+" ? length : .zero - length)
    }
    throw QueryMistake(.notATime(value.text, of: field), at: value.range)
  }

  /// A length of time such as `90m` or `1d12h`, at most a hundred years; nil for anything else.
  private func length(_ text: Substring) -> Duration? {
    var rest = text
    var total = Duration.zero
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      let unit = rest.prefix { !($0.isASCII && $0.isNumber) }
      rest = rest.dropFirst(unit.count)
      guard digits.count <= 6, let count = Int(digits), let length = words.unit(String(unit))
      else { return nil }
      total += length * count
      if total > .days(36_525) { return nil }
    }
    return text.isEmpty ? nil : total
  }

  /// A date in the desk's zone, `2026`, `2026-11`, `2026-11-21`, or a moment `2026-11-21T09:30`; nil for anything
  /// else.
  private func date(_ text: Substring) -> Moment? {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = halves.first, let date = CivilTime.numbers(first, "-", widths: [4, 2, 2]) else {
      return nil
    }
    var civil = CivilTime(
      year: date[0], month: date.count > 1 ? date[1] : 1, day: date.count > 2 ? date[2] : 1)
    if halves.count == 2 {
      guard date.count == 3, civil.take(timeOfDay: halves[1]) else { return nil }
    }
    guard let civil = civil.named else { return nil }
    let from = zone.moment(civil)
    return halves.count == 2 ? .span(from, from) : .span(from, zone.moment(civil.next(parts: date.count)))
  }
}

extension CivilTime {
  /// The first moment behind the year, month or day that begins here, by how many parts of the date were given.
  fileprivate func next(parts: Int) -> CivilTime {
    switch parts {
    case 1: return CivilTime(year: year + 1, month: 1, day: 1)
    case 2 where month == 12: return CivilTime(year: year + 1, month: 1, day: 1)
    case 2: return CivilTime(year: year, month: month + 1, day: 1)
    default: return advanced(days: 1)
    }
  }
}

extension String {
  /// Where a character first stands twice in a row.
  fileprivate func firstPair(of character: Character) -> Range<Index>? {
    var last: Index?
    for index in indices {
      if self[index] == character, let last { return last..<self.index(after: index) }
      last = self[index] == character ? index : nil
    }
    return nil
  }
}
