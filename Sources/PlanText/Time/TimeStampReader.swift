/// Finds the times that people and agents write into plans.
///
/// Reads bytes and makes no string unless a zone is named, because it is asked about every list item of
/// every plan.
package enum TimeStampReader {
  /// Reads the time at the very start of an entry.
  ///
  /// Reads bare stamps and those in brackets, emphasis or code, with everything else that the brackets
  /// hold; what cannot be the start of a time is refused at its first byte.
  ///
  /// - Parameters:
  ///   - bytes: The document or any part of it; returned offsets are offsets into it.
  ///   - start: Where the entry's text begins, after its bullet and check box.
  ///   - end: Where the entry's text ends; brackets are not looked for beyond it.
  /// - Returns: `nil` when the entry does not start with a time.
  /// - Complexity: O(1) for entries that do not start with a time, else O(*n*) in the entry's length.
  package static func readLeading(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> LeadingTime? {
    guard start >= 0, start < end, start < bytes.count else { return nil }
    let first = bytes[start] | 0x20
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { return nil }
    return LeadingTimeScanner(text: TimeBytes(bytes, end: end)).leadingTime(at: start)
  }

  /// Finds the first time anywhere in a stretch of text, as in `Date/Author: 2026-01-31 / Ana`.
  ///
  /// Dates inside ids, file names, paths and longer numbers are passed over.
  ///
  /// A stamp that names no real day or minute is returned as `nil` with its range.
  ///
  /// - Complexity: O(*n*) in the length of the stretch.
  package static func firstStamp(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> (stamp: TimeStamp?, range: Range<Int>)? {
    let text = TimeBytes(bytes, end: end)
    let begin = max(0, start)
    let opening = text.skippingBlanks(begin)
    var position = opening
    while position < text.end {
      let digits = text.digitCount(position)
      if digits == 4, position == begin || mayPrecede(text[position - 1]) {
        // A value that starts with its time is read like an entry: "2026-01-31/ana".
        let scanner = StampScanner(text: text, boundary: position == opening ? .leading : .anywhere)
        if let found = scanner.stamp(at: position) { return (found.stamp, position..<found.end) }
      }
      position += max(1, digits)
    }
    return nil
  }

  private static func mayPrecede(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "("),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "*"),
      UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "`"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      true
    default:
      byte >= 0x80
    }
  }
}
