extension Desk {
  /// How often a change is tried again when others change the same at the same time.
  private static let undisturbedAttempts = 8

  /// Tries until nobody has changed customers between what is read of them and the write that rests on it.
  /// - Parameter attempt: One try, on what the desk knows when it begins; nil when somebody came in between, and then
  ///   it has written nothing.
  /// - Throws: What an attempt throws, and `DeskError.tooBusy` after eight of them.
  func untilUndisturbed<Result>(_ attempt: () throws(DeskError) -> Result?) throws(DeskError) -> Result {
    for _ in 0..<Self.undisturbedAttempts {
      try catchUp()
      if let result = try attempt() { return result }
    }
    throw .tooBusy
  }
}
