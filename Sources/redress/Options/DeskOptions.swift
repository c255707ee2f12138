import ArgumentParser

/// The options that every verb takes.
struct DeskOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The desk's folder (else REDRESS_DESK, else ${XDG_DATA_HOME:-~/.local/share}/redress).",
      valueName: "dir"))
  var desk: String?

  @Option(name: .long, help: "The language of what is said: en, zh-Hans or zh-Hant.")
  var lang: String?

  @Flag(name: .long, help: "Print JSON for scripts.")
  var json = false

  @Flag(name: .long, help: "Open a desk on a file system whose locks other hosts do not see.")
  var forceNetworkFileSystem = false
}

/// The options of verbs that write on one case.
struct WritingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "An idempotency key: the same command under the same key is done once and answered again.")
  var once: String?

  @Option(
    name: .customLong("if-revision"), help: "Refuse when the case has another revision than this.")
  var ifRevision: Int?
}
