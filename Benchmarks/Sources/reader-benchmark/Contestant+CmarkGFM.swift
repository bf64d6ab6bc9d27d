import CCmarkGFM

extension Contestant {
  /// cmark-gfm with some of its extensions; reads a document into its tree and frees the tree.
  ///
  /// The library keeps a table of the whole process, so that no two may read at the same time.
  static func cmarkGFM(named name: String, extensions names: [String]) -> Contestant {
    cmark_gfm_core_extensions_ensure_registered()
    precondition(
      names.allSatisfy { cmark_find_syntax_extension($0) != nil }, "cmark-gfm lacks one of these extensions")
    return Contestant(name: name) { bytes in
      guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return 0 }
      defer { cmark_parser_free(parser) }
      for name in names {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
      }
      bytes.withUnsafeBytes { buffer in
        cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
      }
      guard let root = cmark_parser_finish(parser) else { return 0 }
      defer { cmark_node_free(root) }
      return cmark_node_first_child(root) == nil ? 0 : 1
    }
  }
}
