/// How every role looks.
public struct Theme: Equatable, Sendable {
  /// How one role looks; what is nil is as in ``Role/text``.
  public struct Style: Equatable, Sendable {
    /// The colour of letters.
    public var foreground: Color?
    /// The colour behind them.
    public var background: Color?
    /// Attributes.
    public var attributes: CellAttributes

    /// Makes a style.
    public init(foreground: Color? = nil, background: Color? = nil, attributes: CellAttributes = []) {
      self.foreground = foreground
      self.background = background
      self.attributes = attributes
    }
  }

  /// The name that people choose it by.
  public let name: String
  private var styles: [Role: Style]

  /// Makes a theme from styles; a role that is missing looks like ``Role/text``.
  public init(name: String, styles: [Role: Style]) {
    self.name = name
    self.styles = styles
  }

  /// A theme of attributes alone, which needs no file: bold, underline and reverse tell the states apart.
  public static let plain = Theme(
    name: "plain",
    styles: [
      .heading: Style(attributes: .bold), .titleFocused: Style(attributes: .bold),
      .header: Style(attributes: .reverse), .headerAlert: Style(attributes: [.reverse, .bold]),
      .key: Style(attributes: .bold), .tabActive: Style(attributes: [.bold, .underline]),
      .selected: Style(attributes: .reverse), .selectedUnfocused: Style(attributes: .underline),
      .marked: Style(attributes: .bold), .match: Style(attributes: .underline),
      .overdue: Style(attributes: .bold), .dueSoon: Style(attributes: .underline),
      .critical: Style(attributes: [.bold, .reverse]), .fresh: Style(attributes: .bold),
      .warning: Style(attributes: .underline), .error: Style(attributes: .bold),
      .inputFocused: Style(attributes: .underline), .input: Style(attributes: .underline),
      .dim: Style(attributes: .dim), .disabled: Style(attributes: .dim),
      .overlayTitle: Style(attributes: .bold),
    ])

  /// The style of a role, as the theme has it.
  public func style(of role: Role) -> Style {
    styles[role] ?? Style()
  }

  /// The style of a role in front of a backdrop, with colours from ``Role/text`` where nothing else says.
  ///
  /// The backdrop gives the background. Where the role's colour would be hard to read on it (contrast below
  /// 4.5), or the role has a background of its own that says more, the other gives way: text on a backdrop is
  /// always readable.
  public func style(of role: Role, on backdrop: Role) -> Style {
    let ground = style(of: .text)
    let own = style(of: role)
    var result = Style(
      foreground: own.foreground ?? ground.foreground, background: own.background ?? ground.background,
      attributes: own.attributes)
    guard backdrop != .text else { return result }
    let behind = style(of: backdrop)
    result.attributes.formUnion(behind.attributes)
    guard let background = behind.background, !hasOwnGround(role) else { return result }
    result.background = background
    let isReadable = (result.foreground ?? .standard).contrast(with: background) >= 4.5
    if !isReadable { result.foreground = behind.foreground ?? ground.foreground }
    return result
  }

  /// Whether a role inside of a row brings a background that must not be lost: a critical mark, say.
  private func hasOwnGround(_ role: Role) -> Bool {
    guard let background = style(of: role).background else { return false }
    return role == .critical && background != style(of: .text).background
  }
}
