extension Theme {
  /// Words that are hard to read where they can stand.
  public struct WeakSpot: Equatable, Sendable {
    /// What the words mean.
    public let role: Role
    /// What is behind them: a backdrop, a surface, or ``Role/text`` for the page.
    public let ground: Role
    /// The contrast that they have.
    public let contrast: Double

    /// A weak spot from its parts.
    public init(role: Role, ground: Role, contrast: Double) {
      self.role = role
      self.ground = ground
      self.contrast = contrast
    }

    /// The contrast as people write it.
    public var contrastText: String { Self.oneDecimal(contrast) }
    /// The contrast that is needed, as people write it.
    public var leastText: String { Self.oneDecimal(role.leastContrast) }

    /// Cut and not rounded, so that 4.49 does not look like enough.
    private static func oneDecimal(_ value: Double) -> String {
      let tenths = Int(value * 10)
      return "\(tenths / 10).\(tenths % 10)"
    }
  }

  /// Everything a role can stand on: each backdrop on each surface; ``Role/text`` stands for none and for the page.
  public static let places: [(backdrop: Role, ground: Role)] =
    [Role.text, .selected, .selectedUnfocused, .marked, .match].flatMap { backdrop in
      ([.text] + Role.allCases.filter(\.isSurface)).map { (backdrop, $0) }
    }

  /// Every role that has less contrast than it needs, on each ground once.
  public var weakSpots: [WeakSpot] {
    Role.allCases.flatMap { role in
      var seen: Set<Role> = []
      return Self.places.compactMap { backdrop, ground -> WeakSpot? in
        let style = style(of: role, on: backdrop, over: ground)
        guard let front = style.foreground, let back = style.background else { return nil }
        let contrast = front.contrast(with: back)
        let behind = backdrop == .text ? ground : backdrop
        guard contrast < role.leastContrast, seen.insert(behind).inserted else { return nil }
        return WeakSpot(role: role, ground: behind, contrast: contrast)
      }
    }
  }
}
