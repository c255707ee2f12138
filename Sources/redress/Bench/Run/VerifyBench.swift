import Crypto
import DeskText
import EventJournal
import Glibc
import ServiceDesk

/// Verification, by turns with SHA-256 over the same file.
struct VerifyBench {
  /// The folder of the copy.
  let folder: String

  /// How often each is done.
  private static let rounds = 3
  /// How many bytes are hashed at a time.
  private static let pieceByteCount = 1 << 20

  /// Verifies and hashes.
  func run() throws -> [Measurement] {
    var samples = Samples()
    var floor = Samples()
    for _ in 0..<Self.rounds {
      try floor.time { try hash(folder + "/" + Journal.fileName) }
      let result = try samples.time { try Desk.verify(folder: folder) }
      guard result.isIntact else {
        throw Fault.desk(
          .damage(
            path: folder, offset: result.damage.first?.offset ?? 0, length: result.damage.first?.length ?? 0,
            count: result.damage.count))
      }
    }
    return [.seconds(.verify, samples, floor: floor)]
  }

  private func hash(_ path: String) throws(Fault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .storage(StorageFault(errno, path: path)) }
    defer { close(descriptor) }
    var sum = SHA256()
    var piece = [UInt8](repeating: 0, count: Self.pieceByteCount)
    while true {
      let count = read(descriptor, &piece, piece.count)
      guard count > 0 else { break }
      piece.withUnsafeBytes { sum.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    _ = sum.finalize()
  }
}
