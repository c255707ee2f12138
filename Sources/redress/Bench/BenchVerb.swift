import ArgumentParser

/// `bench`: makes desks of any size and measures on them what the desk promises of its speed.
struct BenchVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Make a desk of any size, and measure the program's speed on it.",
    subcommands: [BenchGenerateVerb.self, BenchRunVerb.self])
}
