import Glibc

/// Decodes records of an encoding other than UTF-8 by iconv(3).
final class LegacyDecoder {
  /// The conversion, reset before every record.
  private let conversion: iconv_t
  /// UTF-8 of the last record.
  private var output: [UInt8] = []

  /// Opens the conversion to UTF-8; nil when the C library does not have it.
  init?(_ encoding: TextEncoding) {
    guard let conversion = iconv_open("UTF-8", encoding.name), Int(bitPattern: conversion) != -1
    else { return nil }
    self.conversion = conversion
  }

  deinit { iconv_close(conversion) }

  /// The record in UTF-8; nil when some of its bytes stand for nothing.
  func decode(_ record: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let (count, isWhole) = convert(record)
    return isWhole && count == record.count ? output : nil
  }

  /// The record as text, with U+FFFD for every byte that stands for nothing.
  func decodeLeniently(_ record: UnsafeBufferPointer<UInt8>) -> String {
    var text = ""
    var rest = record
    while !rest.isEmpty {
      let (count, _) = convert(rest)
      text += String(decoding: output, as: UTF8.self)
      rest = UnsafeBufferPointer(rebasing: rest[count...])
      if rest.isEmpty { break }
      text += "\u{FFFD}"
      rest = UnsafeBufferPointer(rebasing: rest.dropFirst())
    }
    return text
  }

  /// Converts into `output` as far as the bytes make sense; gives how many did, and whether that was all.
  private func convert(_ record: UnsafeBufferPointer<UInt8>) -> (count: Int, isWhole: Bool) {
    var taken = 0
    var isWhole = false
    // No byte of these encodings becomes more than three of UTF-8.
    output = [UInt8](unsafeUninitializedCapacity: record.count * 3 + 16) { space, written in
      iconv(conversion, nil, nil, nil, nil)
      var input = UnsafeMutableRawPointer(mutating: UnsafeRawPointer(record.baseAddress))?
        .assumingMemoryBound(to: CChar.self)
      var inputLeft = record.count
      var target = UnsafeMutableRawPointer(space.baseAddress)?.assumingMemoryBound(to: CChar.self)
      var spaceLeft = space.count
      // iconv answers (size_t) -1 when a sequence is invalid or cut off.
      isWhole = iconv(conversion, &input, &inputLeft, &target, &spaceLeft) != -1
      taken = record.count - inputLeft
      written = space.count - spaceLeft
    }
    return (taken, isWhole)
  }
}
