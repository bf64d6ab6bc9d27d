import MarkdownSyntax
import PlanModel
import PlanText

/// Where links of one document begin, before and after files move.
struct LinkPlace: Sendable {
  let moves: PathMoves

  /// The paths of files that are known to exist.
  let knownFiles: Set<PathKey>

  /// The parts of the document's folder before it moves.
  let from: [String]

  /// The parts of its folder afterwards.
  let to: [String]

  /// The keys of a frontmatter whose values are paths from the document.
  private static let pathKeys: Set<String> = ["url", "href", "link", "related"]

  // MARK: - Destinations

  /// Returns the edit of a link destination, or `nil` when it stays right.
  func edit(ofDestination range: ByteRange, in document: MarkdownDocument) -> TextEdit? {
    let bytes = document.source.bytes
    let isBracketed = range.start > 0 && bytes[range.start - 1] == ASCII.less
    let path = Self.path(in: bytes, range)
    let written = bytes[path.indices]
    guard !written.isEmpty, !Self.hasScheme(written) else { return nil }
    let raw = String(decoding: written, as: UTF8.self)
    let rawParts = raw.parts(at: ASCII.slash).map(String.init)
    let parts = rawParts.map { part in
      PercentEncoding.name(
        String(decoding: HTMLEntities.unescaped(ArraySlice(Array(part.utf8))), as: UTF8.self))
    }
    guard let steps = newSteps(parts) else { return nil }
    let isASCII = written.allSatisfy { $0 < 0x80 } && raw.contains("%")
    let text = steps.map { part in
      // A part that stays keeps its spelling.
      if let position = parts.lastIndex(of: part) { return rawParts[position] }
      if isBracketed, part.utf8.allSatisfy({ $0 >= ASCII.space && !Self.bracketMarks.contains($0) }) {
        return part
      }
      return PercentEncoding.encoded(part, alphabet: isASCII ? .ascii : .unicode)
    }
    let result = text.joined(separator: "/")
    return result == raw ? nil : TextEdit(replacing: path, with: result)
  }

  private static let bracketMarks: Set<UInt8> = [
    ASCII.less, ASCII.greater, ASCII.backslash, ASCII.hash, ASCII.question, ASCII.ampersand,
    UInt8(ascii: "%"),
  ]

  /// Returns the part of a destination before its query or anchor.
  private static func path(in bytes: [UInt8], _ range: ByteRange) -> ByteRange {
    var position = range.start
    while position < range.end {
      switch bytes[position] {
      case ASCII.question, ASCII.hash:
        // In `&#35;` it is part of a character reference.
        let isReference = position > range.start && bytes[position - 1] == ASCII.ampersand
        if !isReference { return ByteRange(range.start, position) }
      case ASCII.backslash: position += 1
      default: break
      }
      position += 1
    }
    return range
  }

  /// Whether a destination is an address: `https:`, `mailto:` or `//host`.
  private static func hasScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.starts(with: [ASCII.slash, ASCII.slash]) { return true }
    guard bytes.first?.isLetter == true else { return false }
    let marks = [ASCII.plus, ASCII.period, ASCII.hyphen]
    return bytes.first { !$0.isAlphanumeric && !marks.contains($0) } == ASCII.colon
  }

  /// Returns the parts of the path that leads on to the same file, or `nil` when the path stays.
  ///
  /// A path that begins with `/` begins at the workspace.
  private func newSteps(_ parts: [String]) -> [String]? {
    let isRooted = parts.first == "" && parts.count > 1
    let target = RelativePath(parts, from: isRooted ? [] : from)
    let moved = target.path.flatMap(moves.newPath)
    guard moved != nil || !isRooted && from != to else { return nil }
    let new = moved.map { RelativePath($0) } ?? target
    let end = parts.last == "" && parts.count > 1 ? [""] : []
    if isRooted { return [""] + new.parts + end }
    var steps = new.steps(from: to)
    let isDotted = parts.first == "." && steps.first != ".."
    // A first part with a colon would be read as the scheme of an address.
    if isDotted || steps.first?.utf8.contains(ASCII.colon) ?? true { steps.insert(".", at: 0) }
    return steps + end
  }

  // MARK: - Backticked paths

  /// Returns the edit of a path between backticks, or `nil` when it stays right.
  ///
  /// Such a path is written from the document's folder or from the workspace. One that leads to no moved file
  /// changes with the document only when it says that it begins there, as `../a.md` does, and leads to a file.
  func edit(ofCode range: ByteRange, in document: MarkdownDocument) -> TextEdit? {
    let bytes = document.source.bytes
    // A line number or an anchor may stand behind the path.
    let end = range.indices.first { bytes[$0] == ASCII.colon || bytes[$0] == ASCII.hash } ?? range.end
    let path = ByteRange(range.start, end)
    guard document.isPath(path) else { return nil }
    let written = String(decoding: bytes[path.indices], as: UTF8.self)
    let isDotted = written.hasPrefix("./") || written.hasPrefix("../")
    let target = RelativePath(written.pathParts.map(String.init), from: from).path
    let isKnown = isDotted && target.map { knownFiles.contains(PathKey($0)) } ?? false
    return newText(ofPath: written, isFromDocument: isKnown).map { TextEdit(replacing: path, with: $0) }
  }

  /// Returns a path that leads on to the same file, or `nil` when it stays right.
  private func newText(ofPath text: String, isFromDocument: Bool) -> String? {
    let parts = text.parts(at: ASCII.slash).map(String.init)
    let isRooted = parts.first == "" && parts.count > 1
    let isNear = !isRooted && RelativePath(parts, from: from).path.flatMap(moves.newPath) != nil
    if !isNear, !isRooted, let moved = RelativePath(parts, from: []).path.flatMap(moves.newPath) {
      return moved + (parts.last == "" ? "/" : "")
    }
    guard isNear || isFromDocument || isRooted else { return nil }
    let result = newSteps(parts)?.joined(separator: "/")
    return result == text ? nil : result
  }

  // MARK: - Values of the frontmatter

  /// Returns the edits of the values that are paths.
  func edits(ofValues root: YAMLNode, in document: MarkdownDocument) -> [TextEdit] {
    var edits: [TextEdit] = []
    var pending: [(node: YAMLNode, isPath: Bool)] = [(root, false)]
    while let (node, isPath) = pending.popLast() {
      switch node.content {
      case .mapping(let pairs):
        pending += pairs.map { ($0.value, Self.pathKeys.contains($0.key.text.lowercased())) }
      case .sequence(let elements):
        pending += elements.map { ($0, isPath) }
      case .scalar(let scalar):
        if let edit = edit(of: scalar, isPath: isPath) { edits.append(edit) }
      case .alias:
        continue
      }
    }
    return edits
  }

  private func edit(of scalar: YAMLScalar, isPath: Bool) -> TextEdit? {
    let bytes = Array(scalar.text.utf8)
    guard bytes.count <= 512, !bytes.contains(where: { $0 < ASCII.space }), !Self.hasScheme(bytes[...]),
      bytes.contains(ASCII.slash) || isPath && (scalar.text.hasSuffix(".md") || scalar.text.contains(".md#"))
    else { return nil }
    let range = Self.path(in: bytes, ByteRange(0, bytes.count))
    let path = String(decoding: bytes[range.indices], as: UTF8.self)
    let isExplicit = path.hasPrefix("./") || path.hasPrefix("../")
    guard let new = newText(ofPath: path, isFromDocument: isPath || isExplicit) else { return nil }
    let text = new + String(decoding: bytes[range.end...], as: UTF8.self)
    switch scalar.style {
    case .plain: return TextEdit(replacing: scalar.range, with: Self.plain(text))
    case .singleQuoted:
      return TextEdit(replacing: scalar.range, with: "'\(YAMLQuoting.singleQuoted(text))'")
    case .doubleQuoted:
      return TextEdit(replacing: scalar.range, with: "\"\(YAMLQuoting.doubleQuoted(text))\"")
    case .literal, .folded: return nil
    }
  }

  /// Returns a path without quotes where YAML needs none.
  private static func plain(_ path: String) -> String {
    let isSimple = path.utf8.allSatisfy {
      $0.isAlphanumeric || $0 == ASCII.slash || $0 == ASCII.period || $0 == ASCII.hyphen
        || $0 == ASCII.underscore || $0 == ASCII.hash
    }
    return isSimple ? path : YAMLQuoting.value(path)
  }
}
