import CYAML
package import MarkdownSyntax
package import PlanModel

/// Reads YAML blocks with libyaml, <https://pyyaml.org/wiki/LibYAML>, version 0.2.
///
/// libyaml splits the text; everything that could grow without bound (aliases, depth, number of values) is
/// left to ``YAMLTreeBuilder``, which stops at ``YAMLLimits``. Takes time linear in the size of the block.
package struct LibYAMLReader: YAMLReading {
  /// Creates a reader.
  package init() {}

  package func read(_ bytes: [UInt8], in range: ByteRange) -> YAMLDocument {
    let end = min(range.end, bytes.count)
    let start = min(range.start, end)
    guard end - start <= YAMLLimits.byteCount else {
      return YAMLDocument(root: nil, problems: [YAMLError(.tooLarge, at: start)])
    }
    return bytes.withUnsafeBufferPointer { document in
      let block = UnsafeBufferPointer(rebasing: document[start..<end])
      return Self.readBlock(block, at: start)
    }
  }

  private static func readBlock(_ block: UnsafeBufferPointer<UInt8>, at start: Int) -> YAMLDocument {
    // libyaml keeps the parser's address, so it must not live on the stack as a Swift variable.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      return YAMLDocument(root: nil, problems: [YAMLError(.syntax("out of memory"), at: start)])
    }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, block.baseAddress, block.count)

    var builder = YAMLTreeBuilder(block: block, start: start)
    var event = yaml_event_t()
    while builder.isReading {
      guard yaml_parser_parse(parser, &event) == 1 else {
        builder.fail(LibYAMLError(parser.pointee))
        break
      }
      defer { yaml_event_delete(&event) }
      builder.add(event)
    }
    return builder.document
  }
}
