import MarkdownSyntax

/// Reads the bytes that libFuzzer made and stops the process when a promise of the reader is broken.
@_cdecl("LLVMFuzzerTestOneInput")
public func readTarget(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let document = MarkdownDocument(parsing: bytes)
  checkLeaves(document)
  checkBlocks(document)
  for index in document.blocks.indices { checkInlines(of: index, in: document) }
  return 0
}

private func checkLeaves(_ document: MarkdownDocument) {
  var position = 0
  for leaf in document.leaves() {
    precondition(leaf.range.start == position && !leaf.range.isEmpty, "leaves leave a gap")
    position = leaf.range.end
  }
  precondition(position == document.source.bytes.count, "leaves end before the document")
}

private func checkBlocks(_ document: MarkdownDocument) {
  precondition(document.source.lines == LineTable(scanning: document.source.bytes), "line table")
  for (index, block) in document.blocks.enumerated().dropFirst() {
    let parent = document.blocks[Int(block.parent)]
    precondition(Int(block.subtreeEnd) > index && block.subtreeEnd <= parent.subtreeEnd, "tree")
    precondition(parent.range.contains(block.range), "a block leaves its parent")
    precondition(document.source.lines.index(of: block.range.start) == Int(block.firstLine), "first line")
  }
}

private func checkInlines(of index: Int, in document: MarkdownDocument) {
  var open: [ByteRange] = []
  for inline in document.inlines(of: index) {
    precondition(document.blocks[index].range.contains(inline.range), "an inline leaves its block")
    precondition(inline.range.contains(inline.content), "content leaves its inline")
    while let last = open.last, last.end <= inline.range.start { open.removeLast() }
    precondition(open.last?.contains(inline.range) ?? true, "inlines cross")
    open.append(inline.range)
  }
}
