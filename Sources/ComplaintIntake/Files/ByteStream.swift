/// A file's bytes as they come, in UTF-8 or in an encoding that shares ASCII's structure bytes.
struct ByteStream {
  /// Gives the next bytes of the file; nil at its end.
  private let nextChunk: () throws -> [UInt8]?
  /// What has been read and is not done with.
  private(set) var window = ByteWindow()
  /// How many bytes of the file have been read.
  private(set) var bytesRead = 0
  /// Where the window begins in the file.
  private(set) var fileOffset = 0
  /// Whether the file has no more bytes than the window.
  private(set) var isAtEnd = false
  /// The file's encoding.
  private(set) var encoding = TextEncoding.utf8
  /// Whether the encoding is still a guess, because the beginning of the file is plain ASCII.
  private var isEncodingOpen = false
  /// Makes UTF-8 of UTF-16 on the way in.
  private var transcoder: UTF16Transcoder?

  /// How much of a file is looked at before it is judged: one mebibyte.
  private static let sampleSize = 1 << 20

  /// Opens a file: reads its beginning, and judges what it is unless `encoding` says so.
  init(encoding named: TextEncoding?, nextChunk: @escaping () throws -> [UInt8]?)
    throws(IntakeError)
  {
    self.nextChunk = nextChunk
    var sample: [UInt8] = []
    while sample.count < Self.sampleSize, let chunk = try readChunk() { sample += chunk }
    guard sample.contains(where: { $0 > 0x20 }) else { throw .empty }
    let isWhole = isAtEnd
    let nature = sample.withUnsafeBufferPointer { bytes -> FileNature in
      guard let named else { return FileNature(bytes, isWhole: isWhole) }
      if let kind = FileNature.magic(bytes), kind != "UTF-32" { return .binary(kind) }
      // "UTF-16" says no byte order; a mark does, and is right.
      if named.isUTF16, bytes.starts(with: [0xFF, 0xFE]) {
        return .text(.utf16LittleEndian, markLength: 2)
      }
      if named.isUTF16, bytes.starts(with: [0xFE, 0xFF]) {
        return .text(.utf16BigEndian, markLength: 2)
      }
      if !named.isUTF16, FileNature.isMostlyControl(bytes) { return .binary("a binary file") }
      return .text(named, markLength: FileNature.markLength(bytes, encoding: named))
    }
    switch nature {
    case .binary(let kind): throw .binary(kind: kind)
    case .text(let encoding, let markLength):
      self.encoding = encoding
      fileOffset = markLength
      isEncodingOpen =
        named == nil && encoding == .utf8 && sample.withUnsafeBufferPointer(UTF8Check.isASCII)
      if encoding.isUTF16 { transcoder = UTF16Transcoder(isBigEndian: encoding == .utf16BigEndian) }
      add(sample[markLength...])
      if isAtEnd { finish() }
    }
    if encoding.isUTF16, window.withRest(FileNature.isMostlyControl) {
      throw .binary(kind: "a binary file")
    }
    if trimmedCount == 0 { throw .empty }
  }

  /// Reads more; does nothing at the end of the file.
  mutating func fill() throws(IntakeError) {
    guard !isAtEnd else { return }
    if let chunk = try readChunk() {
      add(chunk[...])
    } else {
      finish()
    }
  }

  /// Fixes the encoding of a file whose beginning was plain ASCII, by its first record that is not.
  ///
  /// Gives whether the file has turned out to be GB 18030.
  mutating func fixEncoding(by record: Range<Int>) -> Bool {
    guard isEncodingOpen else { return false }
    let isChinese = window.withRest { bytes -> Bool? in
      let record = UnsafeBufferPointer(rebasing: bytes[record])
      return UTF8Check.isASCII(record) ? nil : FileNature.isGB18030(record, isWhole: true)
    }
    isEncodingOpen = isChinese == nil
    if isChinese == true { encoding = .gb18030 }
    return isChinese == true
  }

  /// Marks bytes at the beginning of the window as done with.
  mutating func drop(_ count: Int) {
    if transcoder == nil {
      fileOffset += count
    } else {
      // Two bytes of UTF-16 for every character, and two more for those that take four of UTF-8.
      fileOffset += window.withRest { bytes in
        bytes[..<count].reduce(0) {
          $0 + ($1 >= 0xF8 ? 1 : $1 >= 0xF0 ? 4 : $1 & 0xC0 == 0x80 ? 0 : 2)
        }
      }
    }
    window.drop(count)
  }

  /// The bytes of the file from which these bytes of the window were made.
  func original(_ range: Range<Int>) -> [UInt8] {
    let bytes = window.copy(range)
    return transcoder.map { $0.original(bytes) } ?? bytes
  }

  /// How many bytes the window has without the blank space at its ends.
  private var trimmedCount: Int { window.withRest { trimmedRange($0).count } }

  /// The next bytes; nil, and the stream at its end, when there are none.
  private mutating func readChunk() throws(IntakeError) -> [UInt8]? {
    do {
      guard let chunk = try nextChunk() else {
        isAtEnd = true
        return nil
      }
      bytesRead += chunk.count
      return chunk
    } catch {
      throw .sourceFailed(reason: String(describing: error))
    }
  }

  /// Adds bytes of the file to the window.
  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    guard transcoder != nil else {
      window.append(bytes)
      return
    }
    var utf8: [UInt8] = []
    transcoder?.append(bytes, to: &utf8)
    window.append(utf8[...])
  }

  /// Adds what the transcoder still holds.
  private mutating func finish() {
    guard transcoder != nil else { return }
    var utf8: [UInt8] = []
    transcoder?.finish(to: &utf8)
    // Half a unit after a line end is half of another line end more likely than a row of its own.
    let last = window.withRest { $0.last }
    let isAfterLine =
      last == nil || last == CSVScanner.lineFeed || last == CSVScanner.carriageReturn
    if utf8 == [0xFF], isAfterLine { return }
    window.append(utf8[...])
  }
}
