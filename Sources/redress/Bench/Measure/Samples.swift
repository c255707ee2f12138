/// How long repetitions of one thing took.
struct Samples: Sendable {
  private var durations: [Duration] = []

  /// Times a body once and keeps how long it took.
  mutating func time<Value>(_ body: () throws -> Value) rethrows -> Value {
    let start = ContinuousClock.now
    let value = try body()
    durations.append(ContinuousClock.now - start)
    return value
  }

  /// Keeps a duration that was measured elsewhere.
  mutating func add(_ duration: Duration) { durations.append(duration) }

  /// As many were faster as slower; zero without any.
  var median: Duration { rank(0.5) }

  /// One in a hundred was slower (nearest rank).
  var percentile99: Duration { rank(0.99) }

  private func rank(_ share: Double) -> Duration {
    guard !durations.isEmpty else { return .zero }
    let position = Int((share * Double(durations.count)).rounded(.up)) - 1
    return durations.sorted()[min(max(0, position), durations.count - 1)]
  }
}

extension Duration {
  /// The duration in milliseconds.
  var milliseconds: Double {
    Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
  }
}
