import ArgumentParser
import DeskText
import RecoveryDomain

/// The statuses with which the program leaves (`decisions` 23; the numbers are those of sysexits.h).
enum ExitStatus: Int32 {
  /// It was done.
  case done = 0
  /// A rule refused it; also the empty answer of `next`.
  case refused = 1
  /// The command line is wrong.
  case usage = 64
  /// A file that was to be read cannot be.
  case unreadableInput = 65
  /// There is no such file, desk or case.
  case notFound = 66
  /// Trouble with a file or the disk.
  case storage = 74
  /// Somebody else is at it; try again.
  case busy = 75
  /// The user may not do this.
  case notPermitted = 77
  /// The policy is broken.
  case policyBroken = 78
  /// Broken off by a person's Ctrl-C: 128 and the signal's number, as shells count it.
  case interrupted = 130
  /// A console that was asked to end by a signal and did, as shells count SIGTERM.
  case terminated = 143

  /// What ArgumentParser leaves with.
  var exitCode: ExitCode { ExitCode(rawValue) }

  /// The status of a fault.
  init(_ fault: Fault) {
    self =
      switch fault {
      case .desk(let fault): Self(fault)
      case .storage(let fault): Self(fault)
      case .intake(let fault): Self(fault)
      case .policy: .policyBroken
      case .request(.noSuchCase): .notFound
      case .theme(.mistake), .configuration, .key: .unreadableInput
      case .request, .terminal, .theme: .usage
      case .draft, .unexpected: .storage
      }
  }

  /// The status of a refusal by the rules.
  init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .notPermitted, .needsRole, .paid: .notPermitted
      case .noSuchCase, .customer(.noSuchCustomer): .notFound
      default: .refused
      }
  }

  private init(_ fault: DeskFault) {
    self =
      switch fault {
      case .notADesk: .notFound
      case .unknownGroup: .usage
      case .newerFormat, .readOnly: .notPermitted
      case .policyMissing, .policyKept: .policyBroken
      case .journalReplaced: .busy
      case .unreadableAnchor: .unreadableInput
      default: .storage
      }
  }

  private init(_ fault: StorageFault) {
    self =
      switch fault {
      case .notPermitted: .notPermitted
      case .busy: .busy
      case .noSuchFile: .notFound
      case .isFolder, .notRegularFile, .tooLarge: .unreadableInput
      default: .storage
      }
  }

  private init(_ fault: IntakeFault) {
    self =
      switch fault {
      case .unknownEncoding, .unknownPreset, .unknownField, .unknownTimeZone: .usage
      case .noSuchImport: .notFound
      default: .unreadableInput
      }
  }

  /// The worse of two, for work on several files: anything is worse than done, the larger number otherwise.
  func worse(_ other: ExitStatus) -> ExitStatus { rawValue >= other.rawValue ? self : other }
}
