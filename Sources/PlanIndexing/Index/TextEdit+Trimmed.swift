import MarkdownSyntax

extension TextEdit {
  /// Returns the edit that replaces a stretch, without the bytes at both ends that stay as they are.
  ///
  /// - Returns: One edit, or none when all bytes stay.
  static func replacing(_ range: ByteRange, with bytes: [UInt8], in source: SourceText) -> [TextEdit] {
    let old = source.bytes[range.indices]
    guard !old.elementsEqual(bytes) else { return [] }
    let most = min(old.count, bytes.count)
    var start = 0
    while start < most, old[range.start + start] == bytes[start] { start += 1 }
    var end = 0
    while end < most - start, old[range.end - 1 - end] == bytes[bytes.count - 1 - end] { end += 1 }
    return [
      TextEdit(
        replacing: ByteRange(range.start + start, range.end - end),
        with: Array(bytes[start..<bytes.count - end]))
    ]
  }
}
