/// Deadlines of laws and codes of practice that a desk can copy into its policy (`formulas` §7); not legal advice.
public enum DeadlineTemplates {
  /// Their TOML text, dated, each with its source.
  public static var text: String { String(decoding: PackageResources.deadlines_toml, as: UTF8.self) }
}
