extension JSONWriter {
  /// Writes a member that is a string.
  public mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a member that is a whole number.
  public mutating func member(_ name: StaticString, _ value: Int64) {
    key(name)
    integer(value)
  }

  /// Writes a member that is a whole number.
  public mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    integer(Int64(value))
  }

  /// Writes a member that is `true` or `false`.
  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a member that is a double.
  public mutating func member(_ name: StaticString, _ value: Double) {
    key(name)
    double(value)
  }

  /// Writes a member that is a string, or nothing at all.
  public mutating func member(_ name: StaticString, ifPresent value: String?) {
    if let value { member(name, value) }
  }

  /// Writes a member that is a whole number, or nothing at all.
  public mutating func member(_ name: StaticString, ifPresent value: Int64?) {
    if let value { member(name, value) }
  }

  /// Writes a member that is a whole number, or nothing at all.
  public mutating func member(_ name: StaticString, ifPresent value: Int?) {
    if let value { member(name, value) }
  }

  /// Writes a member that is `true` or `false`, or nothing at all.
  public mutating func member(_ name: StaticString, ifPresent value: Bool?) {
    if let value { member(name, value) }
  }

  /// Writes a member that is a double, or nothing at all.
  public mutating func member(_ name: StaticString, ifPresent value: Double?) {
    if let value { member(name, value) }
  }
}
