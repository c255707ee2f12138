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
  /// fall together with their background, black or white stands in.
  public func resolved(
    _ role: Role, on backdrop: Role = .text, attributes: CellAttributes = [], depth: ColorDepth
  ) -> TerminalStyle {
    let style = style(of: role, on: backdrop)
    var look = TerminalStyle(
      foreground: (style.foreground ?? .standard).resolved(depth),
      background: (style.background ?? .standard).resolved(depth),
      attributes: style.attributes.union(attributes))
    let ground = self.style(of: .text, on: .text)
    let isRaised = style.background != ground.background
    let isFlat = look.background == (ground.background ?? .standard).resolved(depth)
    switch depth {
    case .direct, .palette256:
      return look
    case .palette16, .palette8:
      if isRaised, isFlat, role.isSurface(with: backdrop) { look.attributes.formUnion(.reverse) }
      return readable(look)
    case .mono:
      if isRaised, role.isSurface(with: backdrop) { look.attributes.formUnion(.reverse) }
      return look
    }
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
}

extension Role {
  /// Whether a lost background must be shown by other means: for bars, selections and marks, not for whole
  /// areas such as a dialog, whose border tells it.
  fileprivate func isSurface(with backdrop: Role) -> Bool {
    let surfaces: Set<Role> = [.header, .headerAlert, .selected, .critical, .match, .tabActive]
    return surfaces.contains(backdrop == .text ? self : backdrop)
  }
}
