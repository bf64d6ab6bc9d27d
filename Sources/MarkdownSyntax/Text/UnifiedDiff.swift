/// The difference of two versions of a file as text that `git apply` and `patch -p1` understand.
package enum UnifiedDiff {
  /// How many unchanged lines stand before and after what differs.
  private static let context = 3

  /// Writes the difference of two versions of one file.
  ///
  /// A file that comes or goes is compared with `/dev/null`; an empty one, of which no line can be shown,
  /// gets git's own header, which `patch` alone does not always understand.
  ///
  /// - Parameters:
  ///   - path: The bytes of the path from the root of the repository, with `/` between its parts.
  ///   - old: The bytes before, or `nil` when the file did not exist.
  ///   - new: The bytes after, or `nil` when the file is gone.
  /// - Returns: The text; empty when nothing differs.
  /// - Complexity: That of ``LineDiff``.
  package static func bytes(ofPath path: [UInt8], from old: [UInt8]?, to new: [UInt8]?) -> [UInt8] {
    guard old != new else { return [] }
    let before = old ?? []
    let after = new ?? []
    var text: [UInt8] = []
    guard !before.isEmpty || !after.isEmpty else {
      text += Array("diff --git ".utf8) + quoted(Array("a/".utf8) + path)
      text += [ASCII.space] + quoted(Array("b/".utf8) + path)
      text += Array("\n\(old == nil ? "new" : "deleted") file mode 100644\n".utf8)
      return text
    }
    text += header("--- ", "a/", old == nil ? nil : path)
    text += header("+++ ", "b/", new == nil ? nil : path)
    let diff = LineDiff(from: before, to: after)
    var rest = diff.changes[...]
    while let first = rest.first {
      var count = 1
      while count < rest.count,
        rest[rest.startIndex + count].old.lowerBound - rest[rest.startIndex + count - 1].old.upperBound
          <= 2 * context
      {
        count += 1
      }
      appendHunk(rest.prefix(count), first, diff, before, after, to: &text)
      rest = rest.dropFirst(count)
    }
    return text
  }

  // MARK: - Hunks

  private static func appendHunk(
    _ changes: ArraySlice<LineDiff.Change>, _ first: LineDiff.Change, _ diff: LineDiff, _ before: [UInt8],
    _ after: [UInt8], to text: inout [UInt8]
  ) {
    let last = changes.last ?? first
    let lead = min(context, first.old.lowerBound)
    let tail = min(context, diff.oldLines.count - last.old.upperBound)
    let old = (first.old.lowerBound - lead)..<(last.old.upperBound + tail)
    let new = (first.new.lowerBound - lead)..<(last.new.upperBound + tail)
    text += Array("@@ -\(span(old)) +\(span(new)) @@\n".utf8)
    var place = old.lowerBound
    for change in changes {
      for line in diff.oldLines[place..<change.old.lowerBound] { append(ASCII.space, before[line], &text) }
      for line in diff.oldLines[change.old] { append(ASCII.hyphen, before[line], &text) }
      for line in diff.newLines[change.new] { append(ASCII.plus, after[line], &text) }
      place = change.old.upperBound
    }
    for line in diff.oldLines[place..<old.upperBound] { append(ASCII.space, before[line], &text) }
  }

  /// Writes lines 1-based; a place between lines is named by the line before it.
  private static func span(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }

  private static func append(_ mark: UInt8, _ line: ArraySlice<UInt8>, _ text: inout [UInt8]) {
    text.append(mark)
    text += line
    if line.last != ASCII.newline { text += Array("\n\\ No newline at end of file\n".utf8) }
  }

  // MARK: - Paths

  private static func header(_ mark: String, _ side: String, _ path: [UInt8]?) -> [UInt8] {
    guard let path else { return Array("\(mark)/dev/null\n".utf8) }
    let name = Array(side.utf8) + path
    let shown = quoted(name)
    // Without the tab, `patch` takes what follows a blank for a time.
    let end = shown.count == name.count && name.contains(ASCII.space) ? [ASCII.tab] : []
    return Array(mark.utf8) + shown + end + [ASCII.newline]
  }

  /// Returns a path in double quotes when it holds bytes that git writes as escapes.
  ///
  /// These are control characters, `"`, `\` and all bytes that are not ASCII (git-config, `core.quotePath`).
  private static func quoted(_ name: [UInt8]) -> [UInt8] {
    guard name.contains(where: { $0 < 0x20 || $0 >= 0x7F || $0 == ASCII.quote || $0 == ASCII.backslash })
    else { return name }
    var text = [ASCII.quote]
    for byte in name {
      switch byte {
      case ASCII.quote, ASCII.backslash: text += [ASCII.backslash, byte]
      case 0x07...0x0D:
        text += [ASCII.backslash, Array("abtnvfr".utf8)[Int(byte) - 7]]
      case 0x20..<0x7F: text.append(byte)
      default:
        text += [ASCII.backslash] + [6, 3, 0].map { ASCII.zero + (byte >> $0) & 7 }
      }
    }
    return text + [ASCII.quote]
  }
}
