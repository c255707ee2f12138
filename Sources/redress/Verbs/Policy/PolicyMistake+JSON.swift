import DeskText
import JSONTape
import RecoveryDomain

extension PolicyMistake {
  /// Writes the mistake for a script: where it is, what kind it is, and the words that name the mend.
  func write(to writer: inout JSONWriter, _ book: Phrasebook, path: String) {
    writer.object { writer in
      writer.key("line")
      if let line { writer.integer(Int64(line)) } else { writer.null() }
      writer.member("key", key)
      writer.member("kind", kind.word)
      // Line and key stand beside: the words alone.
      let words = book.details(
        of: .policy(PolicyFault([PolicyMistake(line: nil, key: "", kind: kind)], path: path)))
      writer.member("message", words.joined(separator: " "))
    }
  }
}

extension PolicyMistake.Kind {
  /// What scripts know the kind by (Decisions); a word that once stood here does not change.
  fileprivate var word: String {
    switch self {
    case .syntax: "syntax"
    case .nestedTooDeep: "nestedTooDeep"
    case .empty: "empty"
    case .binary: "binary"
    case .notUTF8: "notUTF8"
    case .tooLong: "tooLong"
    case .repeatedKey: "repeatedKey"
    case .unknownKey: "unknownKey"
    case .missing: "missing"
    case .wrongType: "wrongType"
    case .notADuration: "notADuration"
    case .workingDaysWithoutCalendar: "workingDaysWithoutCalendar"
    case .notLonger: "notLonger"
    case .notASum: "notASum"
    case .foreignCurrency: "foreignCurrency"
    case .roleCycle: "roleCycle"
    case .outOfRange: "outOfRange"
    case .unknownWord: "unknownWord"
    case .takesNoAmount: "takesNoAmount"
    case .eitherOr: "eitherOr"
    case .suggestedAndAvoided: "suggestedAndAvoided"
    case .unclosedGap: "unclosedGap"
    case .notDigits: "notDigits"
    case .nothingToTakeOut: "nothingToTakeOut"
    case .stillNamed: "stillNamed"
    case .emptyPlaybook: "emptyPlaybook"
    case .neverApplies: "neverApplies"
    case .overBeforeItBegins: "overBeforeItBegins"
    case .houseClock: "houseClock"
    case .closedAndOpen: "closedAndOpen"
    case .unknownPerson: "unknownPerson"
    case .nobodyAdopts: "nobodyAdopts"
    case .reserved: "reserved"
    case .duplicate: "duplicate"
    case .notACode: "notACode"
    case .notHours: "notHours"
    case .endsBeforeItBegins: "endsBeforeItBegins"
    case .notAscending: "notAscending"
    case .overlappingHours: "overlappingHours"
    case .noHours: "noHours"
    case .unknownZone: "unknownZone"
    case .notADay: "notADay"
    case .unreadableHolidays: "unreadableHolidays"
    case .unknownFormat: "unknownFormat"
    }
  }
}
