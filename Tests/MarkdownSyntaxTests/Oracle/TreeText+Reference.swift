import CCmarkGFM
import Synchronization

/// Taken by the one reader that works: cmark-gfm switches a table of the whole process while it
/// reads, so that two that read at once make wrong trees.
private let turn = Mutex(())

extension TreeText {
  /// Reads bytes with cmark-gfm and its extensions for tables, strikethrough and bare links.
  init(reference bytes: [UInt8]) {
    self = turn.withLock { _ in TreeText(unguardedReference: bytes) }
  }

  private init(unguardedReference bytes: [UInt8]) {
    self.init()
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let root = cmark_parser_finish(parser), let events = cmark_iter_new(root) else { return }
    defer {
      cmark_iter_free(events)
      cmark_node_free(root)
    }
    while true {
      let event = cmark_iter_next(events)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(events) else { return }
      if node == root { continue }
      event == CMARK_EVENT_ENTER ? enter(node) : exit(node)
    }
  }

  private mutating func enter(_ node: OpaquePointer) {
    let name = Self.string(cmark_node_get_type_string(node))
    let line = Int(cmark_node_get_start_line(node))
    switch name {
    case "list":
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let marker =
        !isOrdered ? "bullet" : cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM ? "ordered)" : "ordered."
      let start = isOrdered ? " \(cmark_node_get_list_start(node))" : ""
      let spread = cmark_node_get_list_tight(node) != 0 ? "tight" : "loose"
      openBlock("list \(marker)\(start) \(spread)", line: line)
    case "heading":
      openBlock("heading \(cmark_node_get_heading_level(node))", line: line)
    case "table":
      openBlock("table \(cmark_gfm_extensions_get_table_columns(node))", line: line)
    case "table_header", "table_row":
      openBlock("row", line: line)
    case "table_cell":
      openInline("cell")
    case "code_block":
      let info = Self.quoted(Self.bytes(cmark_node_get_fence_info(node)))
      openBlock(Self.isFenced(node) ? "fenced \(info)" : "indented", line: line)
      leaf(Self.quoted(Self.bytes(cmark_node_get_literal(node))))
      close()
    case "html_block":
      openBlock("html", line: line)
      leaf(Self.quoted(Self.withoutLineEnds(Self.bytes(cmark_node_get_literal(node)))))
      close()
    case "thematic_break":
      openBlock("break", line: line)
      close()
    case "block_quote", "item", "paragraph":
      openBlock(name, line: line)
    case "text":
      plain(Self.bytes(cmark_node_get_literal(node)))
    case "code":
      leaf("code \(Self.quoted(Self.bytes(cmark_node_get_literal(node))))")
    case "html_inline":
      leaf("html \(Self.quoted(Self.bytes(cmark_node_get_literal(node))))")
    case "softbreak", "linebreak":
      leaf(name)
    case "link", "image":
      let destination = Self.quoted(Self.bytes(cmark_node_get_url(node)))
      openInline("\(name) \(destination) \(Self.quoted(Self.bytes(cmark_node_get_title(node))))")
    default:
      openInline(name)
    }
  }

  private mutating func exit(_ node: OpaquePointer) {
    switch Self.string(cmark_node_get_type_string(node)) {
    case "code_block", "html_block", "thematic_break", "text", "code", "html_inline", "softbreak",
      "linebreak":
      break
    default:
      close()
    }
  }

  /// Returns bytes without the line ends behind them.
  static func withoutLineEnds(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[..<end]
  }

  private static func isFenced(_ node: OpaquePointer) -> Bool {
    var length: CInt = 0
    var offset: CInt = 0
    var byte: CChar = 0
    return cmark_node_get_fenced(node, &length, &offset, &byte) != 0
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    var result: [UInt8] = []
    guard var place = text else { return result }
    while place.pointee != 0 {
      result.append(UInt8(bitPattern: place.pointee))
      place += 1
    }
    return result
  }
}
