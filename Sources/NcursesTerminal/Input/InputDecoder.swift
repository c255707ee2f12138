import CellScreen

/// Turns the bytes that a terminal sends into events; a value without a terminal.
///
/// Sequences it does not know come out as nothing, never as stray letters. A lone Escape and a cut sequence
/// wait for ``pendingMilliseconds``; when nothing came until then, ``flush()`` decides.
public struct InputDecoder: Sendable {
  /// Bytes of a paste kept at most; the rest is dropped.
  static let pasteLimit = 4 << 20
  /// Bytes of a sequence that nobody sends any more; then it is given up.
  private static let sequenceLimit = 4096

  private var buffer: [UInt8] = []
  private var paste: [UInt8]?
  private let keys: [[UInt8]: KeyStroke]
  private let longestKey: Int

  /// Makes a decoder.
  ///
  /// - Parameter keys: What the terminal's description says its keys send; common sequences are known
  ///   without it.
  public init(keys: [[UInt8]: KeyStroke] = [:]) {
    self.keys = keys.filter { !$0.key.isEmpty }
    longestKey = self.keys.keys.map(\.count).max() ?? 0
  }

  /// How long to wait for more bytes before calling ``flush()``; nil when nothing is pending.
  ///
  /// 25 ms after an Escape, which is a key by itself; longer inside of what cannot be one.
  public var pendingMilliseconds: Int? {
    if paste != nil { return 1000 }
    switch buffer.count {
    case 0: return nil
    case 1 where buffer[0] == 0x1B, 2 where buffer[0] == 0x1B: return 25
    default: return 250
    }
  }

  /// Takes bytes and gives the events that are whole.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    buffer.append(contentsOf: bytes)
    return drain(isFinal: false)
  }

  /// Gives what the pending bytes mean when no more come: an Escape, Alt with a bracket, a paste that was
  /// never ended; a cut sequence means nothing.
  public mutating func flush() -> [InputEvent] {
    var events = drain(isFinal: true)
    buffer.removeAll()
    if let bytes = paste {
      paste = nil
      events.append(Self.pasted(bytes))
    }
    return events
  }

  /// Decodes from the front of the buffer.
  private mutating func drain(isFinal: Bool) -> [InputEvent] {
    var events: [InputEvent] = []
    var position = 0
    while position < buffer.count {
      if paste != nil {
        guard let next = takePaste(from: position, into: &events) else { break }
        position = next
        continue
      }
      switch decode(buffer[position...], isFinal: isFinal) {
      case .incomplete:
        if buffer.count - position <= Self.sequenceLimit {
          buffer.removeFirst(position)
          return events
        }
        position = buffer.count
      case .pasteStart(let length):
        paste = []
        position += length
      case .event(let event, let length):
        events.append(event)
        position += length
      case .nothing(let length):
        position += length
      }
    }
    buffer.removeAll(keepingCapacity: true)
    return events
  }

  /// Takes pasted bytes up to the end mark; nil when it has not come yet and all is taken.
  private mutating func takePaste(from start: Int, into events: inout [InputEvent]) -> Int? {
    let mark = Array("\u{1B}[201~".utf8)
    // The end mark may have begun in the bytes taken before.
    guard var bytes = paste else { return start }
    paste = nil
    bytes.append(contentsOf: buffer[start...])
    let searchStart = max(0, bytes.count - (buffer.count - start) - mark.count)
    if let end = bytes[searchStart...].firstRange(of: mark) {
      let rest = bytes.count - end.upperBound
      bytes.removeSubrange(end.lowerBound...)
      events.append(Self.pasted(bytes))
      return buffer.count - rest
    }
    if bytes.count > Self.pasteLimit { bytes.removeSubrange(Self.pasteLimit..<(bytes.count - mark.count)) }
    paste = bytes
    return nil
  }

  /// Pasted bytes as text with line feeds.
  private static func pasted(_ bytes: [UInt8]) -> InputEvent {
    let text = String(decoding: bytes, as: UTF8.self)
    return .paste(String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }))
  }

  /// Decodes one thing: a key of the terminal's description, a sequence, or a character.
  private func decode(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Decoded {
    for length in stride(from: min(longestKey, bytes.count), to: 0, by: -1) {
      if let key = keys[Array(bytes.prefix(length))] { return .event(.key(key), length) }
    }
    guard let first = bytes.first else { return .incomplete }
    if first == 0x1B { return EscapeSequence.decode(bytes, isFinal: isFinal) }
    return PlainInput.decode(bytes)
  }
}

/// What the front of the bytes turned out to be, and how many bytes it took.
enum Decoded: Equatable {
  /// It cannot be told yet.
  case incomplete
  /// An event.
  case event(InputEvent, Int)
  /// The start of a paste.
  case pasteStart(Int)
  /// Something that means nothing to us.
  case nothing(Int)
}
