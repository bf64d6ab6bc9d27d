extension LineDiff {
  /// Returns a text whose lines all end with `\n`, the last one too.
  ///
  /// The lines are those that a ``LineTable`` counts, so two texts that differ in line ends alone become equal.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func unifyingLineEnds(of bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 1)
    for (place, byte) in bytes.enumerated() {
      if byte != ASCII.carriageReturn {
        text.append(byte)
      } else if place + 1 == bytes.count || bytes[place + 1] != ASCII.newline {
        text.append(ASCII.newline)
      }
    }
    if let last = text.last, last != ASCII.newline { text.append(ASCII.newline) }
    return text
  }
}
