import DeskText
import Foundation
import RecoveryDomain
import ServiceDesk

/// A policy's file on its way in.
enum PolicyFile {
  /// The name under which a policy lies in a desk's folder where people keep it there.
  static let name = "policy.toml"

  /// The text of a file, or of standard input for `-`.
  /// - Throws: A fault when it cannot be read, or holds no text.
  static func text(_ path: String) throws(Fault) -> String {
    switch PolicyFileText.read(try InputText.file(path)) {
    case .success(let text): return text
    case .failure(let failure): throw .policy(PolicyFault([failure.mistake], path: path))
    }
  }

  /// A file made ready to be adopted by a desk with that currency, with all that is wrong with it.
  /// - Parameter owner: Whoever owns the desk's folder, where doubts are told.
  static func prepared(_ path: String, currency: Currency, owner: String? = nil) throws(Fault)
    -> PolicyPreparation
  {
    PolicyPreparation(try text(path), currency: currency, sources: .beside(policy: path, owner: owner))
  }

  /// A file's name without its folder; nil for standard input.
  static func baseName(_ path: String) -> String? { path == "-" ? nil : (path as NSString).lastPathComponent }

  /// The fault of the policy's file in a desk's folder; nil where there is none or where it can be adopted. The desk
  /// goes on with the policy that it adopted.
  static func faultBeside(_ folder: String, currency: Currency) -> Fault? {
    let path = folder + "/" + name
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do throws(Fault) {
      let mistakes = try prepared(path, currency: currency).mistakes
      return mistakes.isEmpty ? nil : .policy(PolicyFault(mistakes, path: path))
    } catch {
      return error
    }
  }

  /// What to say about the policy's file in a desk's folder: that it is broken, or that it is not the one in force; nil
  /// where there is none, or where it is in force. It changes nothing until it is adopted (`decisions` 5).
  static func wordBeside(_ desk: Desk, _ book: Phrasebook) -> String? {
    let path = desk.places.desk + "/" + name
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    if let fault = faultBeside(desk.places.desk, currency: desk.identity.currency) {
      guard case .policy(.mistakes(_, let mistakes)) = fault else { return book.sentence(of: fault) }
      return book.policyCommands.brokenBeside(path: path, mistakes: mistakes.count)
    }
    guard let text = try? prepared(path, currency: desk.identity.currency).text,
      let inForce = try? desk.policyText()
    else { return nil }
    let count = PolicyDifference.between(inForce, text).count
    return count == 0 ? nil : book.policyCommands.differsBeside(path: path, keys: count)
  }
}
