/// The bytes of a document and the places of its lines.
///
/// Holds what was read, byte for byte; nothing is normalised or repaired.
package struct SourceText: Hashable, Sendable {
  /// The largest document that is read, in bytes: positions are 32 bits wide.
  package static let maximumByteCount = Int(Int32.max)

  /// The document as it stands in the file.
  package let bytes: [UInt8]

  /// Where each line begins.
  package let lines: LineTable

  /// Makes a text from bytes whose lines are known already.
  init(bytes: [UInt8], lines: LineTable) {
    self.bytes = bytes
    self.lines = lines
  }

  /// Makes a text from the bytes of a file.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ bytes: [UInt8]) {
    self.init(bytes: bytes, lines: LineTable(scanning: bytes))
  }

  /// Returns a stretch as a string; bytes that are not UTF-8 become U+FFFD.
  package func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// Returns the first byte of a stretch that is no white space, or `nil`.
  package func firstVisibleByte(in range: ByteRange) -> UInt8? {
    let position = bytes.trimmedStart(from: range.start, to: range.end)
    return position < range.end ? bytes[position] : nil
  }

  /// Whether a byte stands in a stretch.
  ///
  /// - Complexity: O(*n*) in its length.
  package func holds(_ byte: UInt8, in range: ByteRange) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      let end = min(range.end, buffer.count)
      var position = range.start
      let wanted = SIMD16<UInt8>(repeating: byte)
      while position + 16 <= end {
        let view = UnsafeRawPointer(base + position).loadUnaligned(as: SIMD16<UInt8>.self)
        // All bits of a byte are set where it is the wanted one.
        let halves = unsafeBitCast(view .== wanted, to: SIMD2<UInt64>.self)
        if halves.x | halves.y != 0 { return true }
        position += 16
      }
      return (position..<max(position, end)).contains { base[$0] == byte }
    }
  }

  /// The number of bytes of a byte order mark at the beginning: 3 or 0.
  package var byteOrderMarkCount: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Returns the 0-based column of a position in UTF-16 code units, as editors count.
  ///
  /// A byte that is part of no valid character counts as one unit.
  ///
  /// - Parameter offset: A position in bytes, not inside a character.
  /// - Returns: The number of UTF-16 code units between the start of the line and `offset`.
  /// - Complexity: O(*n*) in the length of the line.
  package func utf16Column(of offset: Int) -> Int {
    let end = min(offset, bytes.count)
    var place = Int(lines.starts[lines.index(of: offset)])
    var units = 0
    bytes.withUnsafeBufferPointer { buffer in
      while place < end {
        let length = UTF8Validation.characterLength(buffer, at: place)
        units += length == 4 ? 2 : 1
        place += length
      }
    }
    return units
  }

  /// Returns the position of a column in UTF-16 code units.
  ///
  /// - Parameters:
  ///   - column: A 0-based column in UTF-16 code units; one behind the end of the line means that end.
  ///   - line: A 0-based line.
  /// - Returns: A position in bytes, or `nil` when there is no such line.
  /// - Complexity: O(*n*) in the length of the line.
  package func offset(ofUTF16Column column: Int, line: Int) -> Int? {
    guard line >= 0, line < lines.count else { return nil }
    let range = lines.range(of: line)
    return bytes.withUnsafeBufferPointer { buffer in
      var units = 0
      var place = range.start
      while place < range.end, units < column, buffer[place] != ASCII.newline,
        buffer[place] != ASCII.carriageReturn
      {
        let length = UTF8Validation.characterLength(buffer, at: place)
        units += length == 4 ? 2 : 1
        place += length
      }
      return place
    }
  }

  /// Finds the first byte that is not part of valid UTF-8.
  ///
  /// - Returns: Its position, or `nil` when the whole text is valid.
  /// - Complexity: O(*n*) in the number of bytes.
  package func firstInvalidUTF8() -> Int? {
    bytes.withUnsafeBufferPointer { UTF8Validation.firstInvalidByte(in: $0) }
  }
}
