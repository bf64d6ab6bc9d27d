package import MarkdownSyntax

/// A part of a person's file that a tool keeps: between two comments, and nothing outside them.
///
/// The first comment says how many line ends were put before it, so that removing the block gives back the bytes that
/// were there before, and a digest of the content, so that a change by hand is seen.
package struct ManagedBlock: Hashable, Sendable {
  /// From the line ends that belong to the block to the end of the line of its last comment.
  package let range: ByteRange

  /// The line of the first comment, 1-based.
  package let line: Int

  /// Whether the content is as it was written.
  package let isIntact: Bool

  /// The line ends before the first comment that belong to the block.
  private let leadingLineEnds: Int

  private static let opening = "<!-- execplan:begin"
  private static let ending = "<!-- execplan:end -->"

  /// Whether some bytes may hold a block; most files are told apart without being read further.
  package static func mayOccur(in bytes: [UInt8]) -> Bool {
    bytes.firstRange(of: Array("execplan:begin".utf8)) != nil
      || bytes.firstRange(of: Array(ending.utf8)) != nil
  }

  /// Finds the block of a file.
  ///
  /// Comments inside code are text.
  ///
  /// - Parameter bytes: The file; any bytes.
  /// - Returns: The block, or `nil` when there is none.
  /// - Throws: ``ManagedBlockError/unbalanced(line:)`` when the comments are not one pair.
  package static func find(in bytes: [UInt8]) throws(ManagedBlockError) -> ManagedBlock? {
    guard mayOccur(in: bytes) else { return nil }
    let document = MarkdownDocument(parsing: bytes)
    let source = document.source
    var begin: (block: Int, line: Int)?
    var found: ManagedBlock?
    for index in document.children(of: 0) {
      guard case .htmlBlock = document.blocks[index].kind else { continue }
      let text = source.string(document.blocks[index].range)
      let line = Int(document.blocks[index].firstLine) + 1
      if text.hasPrefix(opening) {
        guard begin == nil, found == nil else { throw .unbalanced(line: line) }
        begin = (index, line)
      } else if text.hasPrefix(ending) {
        guard let first = begin else { throw .unbalanced(line: line) }
        found = block(from: document.blocks[first.block], to: document.blocks[index], first.line, source)
        begin = nil
      }
    }
    if let begin { throw .unbalanced(line: begin.line) }
    return found
  }

  private static func block(from first: Block, to last: Block, _ line: Int, _ source: SourceText)
    -> ManagedBlock
  {
    let lines = source.lines
    let contentStart = lines.range(of: line).start
    let contentEnd = lines.range(of: Int(last.firstLine)).start
    let words = source.string(first.range).split(separator: " ")
    let lineEnds = words.lazy.compactMap { $0.hasPrefix("+") ? Int($0.dropFirst()) : nil }.first ?? 0
    let digest = words.first { $0.utf8.count == 8 && $0.utf8.allSatisfy(isHexadecimal) }
    var start = first.range.start
    for _ in 0..<min(lineEnds, 2) {
      guard start > 0, source.bytes[start - 1] == ASCII.newline else { break }
      start -= start > 1 && source.bytes[start - 2] == ASCII.carriageReturn ? 2 : 1
    }
    let content = source.bytes[contentStart..<max(contentStart, contentEnd)]
    let end = lines.range(of: Int(last.firstLine)).end
    return ManagedBlock(
      range: ByteRange(start, end), line: line, isIntact: digest.map(String.init) == Self.digest(of: content),
      leadingLineEnds: lineEnds)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  /// Returns the digest of some content (FNV-1a, 32 bit); the kind of line ends makes no difference.
  private static func digest(of content: ArraySlice<UInt8>) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in content where byte != ASCII.carriageReturn { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}

extension ManagedBlock {
  /// Returns the edits that put a block at the end of a file, or bring the one that is there up to date.
  ///
  /// - Parameters:
  ///   - content: The lines between the comments.
  ///   - bytes: The file.
  /// - Returns: The edits; none when the block is there as it should be.
  /// - Throws: ``ManagedBlockError`` when the file is no UTF-8, a person has changed the block, the comments are no
  ///   pair, or code or HTML that is open at the end would swallow the block.
  package static func setting(
    _ content: [String], in bytes: [UInt8]
  ) throws(ManagedBlockError) -> [TextEdit] {
    let source = SourceText(bytes)
    if source.firstInvalidUTF8() != nil { throw .notUTF8 }
    let newline = source.firstNewline
    let lines = content.map { $0 + newline }.joined()
    let digest = digest(of: Array(lines.utf8)[...])
    var edits: [TextEdit]
    if let block = try find(in: bytes) {
      guard block.isIntact else { throw .edited(line: block.line) }
      let lineEnds = block.leadingLineEnds
      let old = bytes[block.range.indices]
      let start =
        block.range.start + (old.count - old.drop(while: \.isLineEnd).count)
      let text = "\(opening) 1 \(digest) +\(lineEnds) -->\(newline)\(lines)\(ending)\(newline)"
      let range = ByteRange(start, block.range.end)
      edits =
        source.bytes[range.indices].elementsEqual(text.utf8) ? [] : [TextEdit(replacing: range, with: text)]
    } else {
      let isEmpty = bytes.count == source.byteOrderMarkCount
      let lineEnds = isEmpty ? 0 : bytes.last == ASCII.newline ? 1 : 2
      let lead = String(repeating: newline, count: lineEnds)
      edits = [
        TextEdit(
          inserting: "\(lead)\(opening) 1 \(digest) +\(lineEnds) -->\(newline)\(lines)\(ending)\(newline)",
          at: bytes.count)
      ]
    }
    // A comment or code that is open at the end takes the block in, wholly or in part.
    guard let after = try? source.applying(edits), let block = try? find(in: after), block.isIntact else {
      let document = MarkdownDocument(parsing: bytes)
      let last = document.children(of: 0).last.map { Int(document.blocks[$0].firstLine) + 1 }
      throw .openAtEnd(line: last ?? 1)
    }
    return edits
  }

  /// Returns the edits that take the block out of a file, so that the bytes around it are as before.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - evenIfEdited: Whether a block that a person has changed goes too.
  /// - Returns: The edits; none when there is no block.
  /// - Throws: ``ManagedBlockError`` when the comments are no pair, or a person has changed the block.
  package static func removing(
    from bytes: [UInt8], evenIfEdited: Bool = false
  ) throws(ManagedBlockError) -> [TextEdit] {
    guard let block = try find(in: bytes) else { return [] }
    guard block.isIntact || evenIfEdited else { throw .edited(line: block.line) }
    return [TextEdit(removing: block.range)]
  }
}

extension SourceText {
  /// The first line end of the text, `\n` when it has none.
  fileprivate var firstNewline: String {
    guard let end = bytes.firstIndex(of: ASCII.newline) else { return "\n" }
    return end > 0 && bytes[end - 1] == ASCII.carriageReturn ? "\r\n" : "\n"
  }
}

/// Why a managed block cannot be written or removed.
package enum ManagedBlockError: Error, Hashable, Sendable {
  /// The comments are not one pair; the line of the one that is too much, 1-based.
  case unbalanced(line: Int)
  /// A person has changed what stands between the comments; the line of the first one.
  case edited(line: Int)
  /// Code or HTML is open at the end of the file; the line where it begins.
  case openAtEnd(line: Int)
  /// The file is no text in UTF-8.
  case notUTF8
}

extension ManagedBlockError {
  /// What is the matter, for the user: lowercase, without a final period.
  package var message: String {
    switch self {
    case .unbalanced(let line): "line \(line): the comments 'execplan:begin' and 'execplan:end' are no pair"
    case .edited(let line): "line \(line): the block of execplan was changed by hand"
    case .openAtEnd(let line): "line \(line): what begins here is still open at the end of the file"
    case .notUTF8: "the file is not UTF-8"
    }
  }

  /// What to do about it.
  package var hint: String {
    switch self {
    case .unbalanced: "leave one comment of each kind, or none"
    case .edited: "move your words out of the block, or remove it with its comments"
    case .openAtEnd: "close it first"
    case .notUTF8: "save it as UTF-8"
    }
  }
}
