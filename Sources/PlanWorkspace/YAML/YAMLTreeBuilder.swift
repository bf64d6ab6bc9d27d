import CYAML
import MarkdownSyntax
import PlanModel

/// Makes values with places out of libyaml's events.
///
/// Never recursive: the open lists and mappings are a stack, bounded by ``YAMLLimits``.
struct YAMLTreeBuilder {
  private let block: UnsafeBufferPointer<UInt8>
  private let start: Int
  private var offsets: CharacterOffsets
  private var open: [OpenYAMLCollection] = []
  private var root: YAMLNode?
  private var problems: [YAMLError] = []
  private var nodeCount = 0
  private var documentCount = 0

  /// Whether more events are wanted.
  private(set) var isReading = true

  /// Creates a builder for a block that outlives it.
  ///
  /// - Parameters:
  ///   - block: The bytes that libyaml reads.
  ///   - start: Where the block begins in its document, in bytes.
  init(block: UnsafeBufferPointer<UInt8>, start: Int) {
    self.block = block
    self.start = start
    offsets = CharacterOffsets(block)
  }

  /// What was read, once no more events are wanted.
  var document: YAMLDocument {
    YAMLDocument(
      root: problems.contains(where: \.isFatal) ? nil : root,
      problems: problems.sorted { $0.offset < $1.offset })
  }

  /// Takes the next event.
  mutating func add(_ event: yaml_event_t) {
    let first = offsets.byteOffset(ofCharacter: Int(event.start_mark.index))
    let last = offsets.byteOffset(ofCharacter: Int(event.end_mark.index))
    switch event.type {
    case YAML_STREAM_END_EVENT:
      isReading = false
    case YAML_DOCUMENT_START_EVENT:
      beginDocument(at: first)
    case YAML_SCALAR_EVENT:
      addScalar(event, from: first, to: last)
    case YAML_ALIAS_EVENT:
      let name = Self.text(event.data.alias.anchor)
      report(.alias(name), at: first)
      close(YAMLNode(.alias(name), range: range(first, last)))
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      beginCollection(.sequence, anchor: data.anchor, tag: data.tag, from: first, to: last)
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      beginCollection(.mapping, anchor: data.anchor, tag: data.tag, from: first, to: last)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      // Only a bracket or brace has a width; an indented collection ends with its last part.
      endCollection(closingEnd: last > first ? start + last : nil)
    default:
      break
    }
  }

  /// Takes the error that ended the events.
  mutating func fail(_ error: LibYAMLError) {
    let place =
      switch error.place {
      case .character(let index): offsets.byteOffset(ofCharacter: index)
      case .byte(let offset): min(offset, block.count)
      }
    let context = offsets.byteOffset(ofCharacter: error.contextCharacter)
    let advice = YAMLSyntaxAdvice(error, place: place, contextPlace: context, block: block)
    stop(.syntax(advice.message), at: advice.offset)
  }

  // MARK: - Documents and collections

  private mutating func beginDocument(at offset: Int) {
    documentCount += 1
    guard documentCount > 1 else { return }
    report(.severalDocuments, at: offset)
    isReading = false
  }

  private mutating func beginCollection(
    _ kind: OpenYAMLCollection.Kind, anchor: UnsafeMutablePointer<yaml_char_t>?,
    tag: UnsafeMutablePointer<yaml_char_t>?, from first: Int, to last: Int
  ) {
    guard count(at: first) else { return }
    guard open.count < YAMLLimits.depth else { return stop(.tooDeep, at: first) }
    if let anchor { report(.anchor(Self.text(anchor)), at: first) }
    let begin = anchor == nil && tag == nil ? first : afterProperties(first, limit: block.count)
    open.append(OpenYAMLCollection(kind, start: start + begin, end: start + max(begin, last)))
  }

  private mutating func endCollection(closingEnd: Int?) {
    guard let collection = open.popLast() else { return }
    close(collection.node(closingEnd: closingEnd))
  }

  /// Puts a value where it belongs: into the innermost open collection or at the top.
  private mutating func close(_ node: YAMLNode) {
    guard !open.isEmpty else {
      root = node
      if node.pairs == nil { problems.append(YAMLError(.notAMapping, at: node.range.start)) }
      return
    }
    if let kind = open[open.count - 1].add(node) {
      problems.append(YAMLError(kind, at: node.range.start))
    }
  }

  // MARK: - Scalars

  private mutating func addScalar(_ event: yaml_event_t, from first: Int, to last: Int) {
    guard count(at: first) else { return }
    let data = event.data.scalar
    if let anchor = data.anchor { report(.anchor(Self.text(anchor)), at: first) }
    let begin = data.anchor == nil && data.tag == nil ? first : afterProperties(first, limit: last)
    var end = max(begin, last)
    let style: YAMLScalar.Style
    switch data.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: style = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: style = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE:
      style = .literal
      end = lastWrittenEnd(begin, end)
    case YAML_FOLDED_SCALAR_STYLE:
      style = .folded
      end = lastWrittenEnd(begin, end)
    default: style = .plain
    }
    let value = UnsafeBufferPointer(start: data.value, count: Int(data.length))
    let text = String(decoding: value, as: UTF8.self)
    close(YAMLNode(YAMLScalar(text: text, style: style, range: range(begin, end))))
  }

  /// Returns where a value begins whose anchor or tag begins at `offset`.
  private func afterProperties(_ offset: Int, limit: Int) -> Int {
    var position = offset
    while position < limit {
      switch block[position] {
      case UInt8(ascii: "&"):
        // The name ends where no name can go on, so `&a:5` is the anchor `a` and the text `:5`.
        position += 1
        while position < limit, isAnchorByte(block[position]) { position += 1 }
      case UInt8(ascii: "!"):
        while position < limit, !block[position].isBlankOrLineEnd { position += 1 }
      default:
        return position
      }
      position = afterSpace(position, limit: limit)
    }
    return position
  }

  /// Returns the next position that is neither white space nor part of a comment.
  private func afterSpace(_ offset: Int, limit: Int) -> Int {
    var position = offset
    while position < limit {
      if block[position] == UInt8(ascii: "#") {
        while position < limit, !block[position].isLineEnd { position += 1 }
      } else if block[position].isBlankOrLineEnd {
        position += 1
      } else {
        break
      }
    }
    return position
  }

  /// Returns the end of the last line with text between two positions, before its line break.
  private func lastWrittenEnd(_ begin: Int, _ end: Int) -> Int {
    var lineEnd = end
    while lineEnd > begin {
      var position = lineEnd
      while position > begin, block[position - 1].isBlank { position -= 1 }
      guard position > begin, block[position - 1].isLineEnd else { break }
      lineEnd = position - 1
    }
    return lineEnd
  }

  // MARK: - Counting and reporting

  /// Counts a value and says whether it may be read.
  private mutating func count(at offset: Int) -> Bool {
    nodeCount += 1
    guard nodeCount > YAMLLimits.nodeCount else { return true }
    stop(.tooManyNodes, at: offset)
    return false
  }

  private mutating func stop(_ kind: YAMLError.Kind, at offset: Int) {
    report(kind, at: offset)
    isReading = false
  }

  private mutating func report(_ kind: YAMLError.Kind, at offset: Int) {
    problems.append(YAMLError(kind, at: start + offset))
  }

  private func range(_ first: Int, _ last: Int) -> ByteRange {
    ByteRange(start + first, start + last)
  }

  private func isAnchorByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
