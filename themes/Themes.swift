/// The themes that are part of the program, so that it looks right without a file.
///
/// The build puts the TOML files of this folder into the program as bytes.
public enum BuiltInThemes {
  /// The text of each built-in theme by its name.
  public static let texts: [String: String] = [
    "catppuccin": String(decoding: PackageResources.catppuccin_toml, as: UTF8.self),
    "dark": String(decoding: PackageResources.dark_toml, as: UTF8.self),
    "gruvbox": String(decoding: PackageResources.gruvbox_toml, as: UTF8.self),
    "high-contrast": String(decoding: PackageResources.high_contrast_toml, as: UTF8.self),
    "light": String(decoding: PackageResources.light_toml, as: UTF8.self),
    "mono": String(decoding: PackageResources.mono_toml, as: UTF8.self),
  ]
}
