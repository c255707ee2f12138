/// A text without the blank space at its ends: ASCII blanks, no-break space, ideographic space, zero-width space and
/// byte order marks. Control characters are somebody's words and stay, as they do where words are typed; a text of
/// nothing else is none.
func trimmedText(_ text: String) -> String {
  var text = text
  return text.withUTF8 { trimmedText($0) }
}

/// The text of UTF-8 bytes without the blank space at its ends.
func trimmedText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  guard !trimmedRange(bytes).isEmpty else { return "" }
  let range = trimmedRange(bytes) { $0 == 0x20 || (0x09...0x0D).contains($0) }
  return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
}

/// Where anything stands in UTF-8 bytes when blank space and control characters at their ends are left out: for telling
/// whether a file, a row or a field holds anything.
func trimmedRange(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  trimmedRange(bytes) { $0 <= 0x20 || $0 == 0x7F }
}

/// What is left of UTF-8 bytes without blanks at their ends.
/// - Parameter isBlank: Whether an ASCII byte is one.
@inline(__always)
private func trimmedRange(_ bytes: UnsafeBufferPointer<UInt8>, _ isBlank: (UInt8) -> Bool) -> Range<Int> {
  var start = 0
  var end = bytes.count
  while start < end {
    let byte = bytes[start]
    if isBlank(byte) {
      start += 1
    } else if byte == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
      start += 2
    } else if start + 2 < end, isWideBlank(byte, bytes[start + 1], bytes[start + 2]) {
      start += 3
    } else {
      break
    }
  }
  while end > start {
    let byte = bytes[end - 1]
    if isBlank(byte) {
      end -= 1
    } else if byte == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 {
      end -= 2
    } else if end - 3 >= start, isWideBlank(bytes[end - 3], bytes[end - 2], byte) {
      end -= 3
    } else {
      break
    }
  }
  return start..<end
}

/// Whether three bytes are U+3000, U+200B or U+FEFF.
private func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch (first, second, third) {
  case (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): true
  default: false
  }
}
