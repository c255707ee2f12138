/// How a cell looks on a certain terminal.
public struct TerminalStyle: Hashable, Sendable {
  /// The colour of letters.
  public var foreground: TerminalColor
  /// The colour behind them.
  public var background: TerminalColor
  /// Attributes.
  public var attributes: CellAttributes

  /// Makes a style.
  public init(foreground: TerminalColor, background: TerminalColor, attributes: CellAttributes) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

extension Theme {
  /// How a role looks on a terminal of a certain depth.
  ///
  /// Where two backgrounds fall together for want of colours, `reverse` tells them apart; where letters would
  /// fall together with their background, the nearest colour that can be read stands in; without colours, what is
  /// urgent is bold at least.
  public func resolved(
    _ role: Role, on backdrop: Role = .text, over ground: Role = .text, attributes: CellAttributes = [],
    depth: ColorDepth
  ) -> TerminalStyle {
    let style = style(of: role, on: backdrop, over: ground)
    var look = TerminalStyle(
      foreground: (style.foreground ?? .standard).resolved(depth),
      background: (style.background ?? .standard).resolved(depth),
      attributes: style.attributes.union(attributes))
    let page = self.style(of: .text)
    let isRaised = style.background != page.background
    let isFlat = look.background == (page.background ?? .standard).resolved(depth)
    switch depth {
    case .direct:
      return look
    case .palette256:
      return readable256(look, style, leastContrast: role.leastContrast)
    case .palette16, .palette8:
      if isRaised, isFlat, isRaisedSurface(role, on: backdrop, over: ground) {
        look.attributes.formUnion(.reverse)
      }
      return readable(look)
    case .mono:
      if isRaised, isRaisedSurface(role, on: backdrop, over: ground) { look.attributes.formUnion(.reverse) }
      if role.isUrgent, look.attributes.isEmpty { look.attributes = .bold }
      return look
    }
  }

  /// Replaces letters of 256 colours that rounding has brought too near to their background by the most alike that
  /// can be read; those that the theme itself wants so stay.
  private func readable256(_ look: TerminalStyle, _ style: Style, leastContrast: Double) -> TerminalStyle {
    guard case .palette(let front) = look.foreground, case .palette(let back) = look.background,
      let foreground = style.foreground, let background = style.background, let wanted = foreground.oklab,
      foreground.contrast(with: background) >= leastContrast
    else { return look }
    let ground = ColorPalette.color(of: back)
    guard ColorPalette.color(of: front).contrast(with: ground) < leastContrast else { return look }
    var look = look
    look.foreground = .palette(
      ColorPalette.nearest(to: wanted) { ColorPalette.color(of: $0).contrast(with: ground) >= leastContrast })
    return look
  }

  /// Replaces letters that cannot be read on their background by black or white ones.
  private func readable(_ style: TerminalStyle) -> TerminalStyle {
    guard case .palette(let front) = style.foreground, case .palette(let back) = style.background,
      Color.ansi(front).contrast(with: .ansi(back)) < 3
    else { return style }
    var style = style
    let white: UInt8 = 7
    let isDark = Color.ansi(white).contrast(with: .ansi(back)) >= Color.ansi(0).contrast(with: .ansi(back))
    style.foreground = .palette(isDark ? white : 0)
    return style
  }

  /// Whether a lost background must be shown by other means: for bars, selections and marks, not for whole
  /// areas such as a dialog, whose border tells it.
  private func isRaisedSurface(_ role: Role, on backdrop: Role, over ground: Role) -> Bool {
    let surfaces: Set<Role> = [.header, .headerAlert, .selected, .critical, .match, .tabActive]
    if backdrop != .text { return surfaces.contains(backdrop) }
    return surfaces.contains(style(of: role).background == nil || role == .text ? ground : role)
  }
}
