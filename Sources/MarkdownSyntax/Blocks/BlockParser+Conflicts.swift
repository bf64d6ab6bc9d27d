extension BlockParser {
  /// Whether a line that begins with `byte` may be a conflict marker.
  @inline(__always)
  static func maybeConflict(_ byte: UInt8) -> Bool {
    byte == ASCII.less || byte == ASCII.greater || byte == ASCII.equals || byte == ASCII.pipe
  }

  /// Makes the current line a block of its own when it is a conflict marker outside of code.
  mutating func readConflictMarker() -> Bool {
    guard leaf != .fencedCode, isConflictMarker() else { return false }
    closeContainers(downTo: 1)
    let block = addClosed(.conflictMarker, start: nonspace)
    blocks[block].marker = base[nonspace]
    contentEnd = lineEnd
    afterBlank = false
    return true
  }

  /// Whether the current line is one of the markers of a conflict that git left.
  ///
  /// Only a whole conflict counts: `<<<<<<<`, then `=======`, then `>>>>>>>`, each seven bytes at the
  /// start of a line (git-merge documentation, "How conflicts are presented").
  mutating func isConflictMarker() -> Bool {
    guard isMarkerLine(nonspace, lineEnd) else { return false }
    if conflictLines == nil {
      conflictLines = base[nonspace] == ASCII.less ? conflictMarkerStarts(from: nonspace) : nil
    }
    return conflictLines?.contains(nonspace) ?? false
  }

  /// Finds the markers of all whole conflicts.
  ///
  /// - Returns: The first byte of each marker line.
  /// - Complexity: O(*n*) in the bytes of the document; done once.
  private func conflictMarkerStarts(from start: Int) -> Set<Int> {
    var result: Set<Int> = []
    var pending: [Int] = []
    var sawDivider = false
    var position = start
    while position < count {
      let end = LineScanner.lineEnd(base, from: position, to: count)
      if isMarkerLine(position, end) {
        switch base[position] {
        case ASCII.less:
          pending = [position]
          sawDivider = false
        case ASCII.equals where !pending.isEmpty && !sawDivider:
          pending.append(position)
          sawDivider = true
        case ASCII.pipe where !pending.isEmpty && !sawDivider:
          pending.append(position)
        case ASCII.greater where sawDivider:
          result.formUnion(pending)
          result.insert(position)
          pending = []
          sawDivider = false
        default:
          break
        }
      }
      position = LineScanner.afterTerminator(base, at: end, to: count)
    }
    return result
  }

  /// Whether the line is seven equal marker bytes, alone or with a space and a label behind.
  private func isMarkerLine(_ start: Int, _ end: Int) -> Bool {
    guard end &- start >= 7, Self.maybeConflict(base[start]) else { return false }
    for position in start &+ 1..<start &+ 7 where base[position] != base[start] { return false }
    if end &- start == 7 { return true }
    return base[start] != ASCII.equals && base[start &+ 7] == ASCII.space
  }
}
