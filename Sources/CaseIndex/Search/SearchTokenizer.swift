import GRDB
import GRDBSQLite

/// The tokenizer of the index's full-text table: FTS5's own ones find nothing for two Chinese characters.
final class SearchTokenizer: FTS5CustomTokenizer {
  /// The name in the table's declaration.
  static let name = "redress"

  /// A tokenizer; it has no arguments and no state.
  init(db: Database, arguments: [String]) throws {}

  /// Hands the tokens of a text to FTS5.
  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?,
    nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return SQLITE_OK }
    let count = Int(nText)
    return pText.withMemoryRebound(to: UInt8.self, capacity: count) { start in
      var scanner = TokenScanner(
        into: CallbackSink(context: context, callback: tokenCallback),
        addsAliases: !tokenization.contains(.query))
      scanner.scan(UnsafeBufferPointer(start: start, count: count))
      return scanner.sink.code
    }
  }

  /// Gives tokens to FTS5 until it wants no more.
  private struct CallbackSink: TokenSink {
    /// FTS5's own pointer.
    let context: UnsafeMutableRawPointer?
    /// FTS5's function.
    let callback: FTS5TokenCallback
    /// What it answered last.
    var code: CInt = SQLITE_OK

    var isDone: Bool { code != SQLITE_OK }

    mutating func take(bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int, isAlias: Bool) {
      guard code == SQLITE_OK, let first = bytes.baseAddress else { return }
      code = first.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        callback(
          context, isAlias ? FTS5_TOKEN_COLOCATED : 0, $0, CInt(bytes.count), CInt(start), CInt(end))
      }
    }
  }
}
