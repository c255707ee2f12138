/// The policy that ships with Redress: what a new desk starts with.
public enum DefaultPolicy {
  /// Its full TOML text, with a comment on every key.
  public static var text: String { String(decoding: PackageResources.default_toml, as: UTF8.self) }
}
