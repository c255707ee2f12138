import CaseIndex
public import RecoveryDomain

extension Desk {
  /// Takes back all cases of an import that still count, with a reason; each gets its own line. What follows for other
  /// cases is written once all are voided, so that each of them gets one line at most.
  ///
  /// Broken off and run again it goes on where it was, also with what follows for others.
  /// - Returns: How many were voided, and why the others were not.
  /// - Throws: `DeskError.noSuchImport` when nothing is left of it.
  public func voidImport(_ importID: String, reason: String) throws(DeskError)
    -> (voided: Int, refused: [(CaseNumber, Refusal)])
  {
    try catchUp()
    let numbers = try asking { try index.read { try $0.cases(ofImport: importID) } }
    var voided = 0
    var refused: [(CaseNumber, Refusal)] = []
    for group in numbers.groups(of: options.intakeGroupSize) {
      let result = try void(group, reason)
      voided += result.voided
      refused += result.refused
    }
    let followed = try followVoiding(of: importID)
    guard !numbers.isEmpty || followed > 0 else { throw .noSuchImport(importID) }
    return (voided, refused)
  }

  /// Voids some cases in one write.
  private func void(_ group: [CaseNumber], _ reason: String) throws(DeskError)
    -> (voided: Int, refused: [(CaseNumber, Refusal)])
  {
    var voided = 0
    var refused: [(CaseNumber, Refusal)] = []
    _ = try write(knowing: group) { overlay throws(DeskError) -> CommandOutcome? in
      voided = 0
      refused.removeAll()
      for number in group {
        guard let state = try overlay.state(of: number) else { continue }
        switch state.decide(.void(reason: reason), overlay.facts) {
        case .commit(let events):
          _ = try overlay.append(events, to: state, once: nil)
          voided += 1
        case .refused(let refusal): refused.append((number, refusal))
        case .already: break
        }
      }
      return nil
    }
    return (voided, refused)
  }

  /// Writes to other open cases what is true of them since cases of an import are voided: what repeated one of those
  /// repeats another case or none, and nobody is on the care list for one.
  /// - Returns: How many cases got a line.
  private func followVoiding(of importID: String) throws(DeskError) -> Int {
    try catchUp()
    let (repeats, customers) = try asking {
      try index.read { snapshot in
        (
          try snapshot.openRepeats(besideVoidedOf: importID),
          try snapshot.customersJudged(inVoidedOf: importID)
        )
      }
    }
    return try refreshRepeats(of: repeats) + refreshCare(of: customers)
  }
}
