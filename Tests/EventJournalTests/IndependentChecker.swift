import Crypto
import JSONTape

/// A second reader of the file, written from decisions 2 and 3 alone: it knows no type of the journal.
struct IndependentChecker {
  /// Numbers of the lines whose chain is right.
  var sequence: [Int64] = []
  /// Lines whose chain is wrong.
  var badLines = 0

  /// Splits at newlines and follows the recorded chain.
  init(_ bytes: [UInt8]) throws {
    var previous = [UInt8](repeating: 0, count: 32)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      let trailer = Array(line.suffix(76))
      guard line.count > 76, trailer.starts(with: Array(#","chain":""#.utf8)),
        trailer.suffix(2) == [0x22, 0x7D]
      else {
        badLines += 1
        continue
      }
      let digits = trailer[10..<74].map { Character(Unicode.Scalar($0)).hexDigitValue ?? -1 }
      let recorded = stride(from: 0, to: 64, by: 2).map {
        UInt8(truncatingIfNeeded: digits[$0] * 16 + digits[$0 + 1])
      }
      let computed = Array(SHA256.hash(data: previous + line.dropLast(76)))
      previous = recorded
      guard computed == recorded else {
        badLines += 1
        continue
      }
      sequence.append(try JSONDocument(line).root["seq"]?.int64 ?? -1)
    }
  }
}
