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

  /// The style of a role in front of a backdrop, on a surface.
  ///
  /// What the role leaves open comes from the surface, and what that leaves open from ``Role/text``. A backdrop gives
  /// the background of what lies on it, unless the role has one that says more. Where the role's colour would be hard
  /// to read on a background that is not its own, that of the backdrop or surface stands in: text there is always
  /// readable.
  public func style(of role: Role, on backdrop: Role = .text, over ground: Role = .text) -> Style {
    let own = style(of: role == .text ? ground : role)
    let page = style(of: .text)
    let surface = style(of: ground)
    var result = Style(
      foreground: own.foreground ?? surface.foreground ?? page.foreground,
      background: own.background ?? surface.background ?? page.background, attributes: own.attributes)
    if own.background == nil, ground != .text {
      result.attributes.formUnion(surface.attributes)
      makeReadable(&result, role, by: surface)
    }
    guard backdrop != .text else { return result }
    let behind = style(of: backdrop)
    result.attributes.formUnion(behind.attributes)
    guard let background = behind.background, !hasOwnGround(role) else { return result }
    result.background = background
    makeReadable(&result, role, by: behind)
    return result
  }

  /// Gives letters that cannot be read on a background the colour that belongs to it.
  private func makeReadable(_ style: inout Style, _ role: Role, by behind: Style) {
    let contrast = (style.foreground ?? .standard).contrast(with: style.background ?? .standard)
    guard contrast < role.leastContrast else { return }
    style.foreground = behind.foreground ?? self.style(of: .text).foreground
  }

  /// Whether a role inside of a row brings a background that must not be lost: a critical mark, say.
  private func hasOwnGround(_ role: Role) -> Bool {
    guard let background = style(of: role).background else { return false }
    return role == .critical && background != style(of: .text).background
  }
}

extension Role {
  /// The contrast with what is behind it that it needs to be made out: WCAG 2.2, 1.4.3 for letters, 1.4.11 for
  /// lines.
  public var leastContrast: Double { isLine ? 3 : 4.5 }
}
