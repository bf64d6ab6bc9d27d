import MarkdownSyntax
import PlanLanguage
import PlanText

extension PlanReader {
  /// The longest word or phrase for a state in a banner, in bytes.
  private static let longestBannerState = 40

  /// The words of the banner that declare the state, such as `Superseded`, and that state.
  ///
  /// A banner is a paragraph or a quote between the title and the first section that begins with a state and
  /// a day: `**Completed on 2026-01-31.** …`. Only an end of the work or its halt is announced so.
  var banner: (state: PlanState, words: ByteRange)? {
    let start = titleHeading.map { Int(blocks[$0].subtreeEnd) } ?? 1
    let end = sections.first { $0.heading >= start }?.heading ?? blocks.count
    var index = start
    while index < end {
      let next = Int(blocks[index].subtreeEnd)
      switch blocks[index].kind {
      case .paragraph:
        if let found = bannerState(ofParagraph: index) { return found }
      case .blockQuote:
        var child = index + 1
        while child < next {
          if case .paragraph = blocks[child].kind, let found = bannerState(ofParagraph: child) {
            return found
          }
          child = Int(blocks[child].subtreeEnd)
        }
      case .document, .frontmatter, .conflictMarker, .list, .item, .heading, .thematicBreak, .fencedCode,
        .indentedCode, .htmlBlock, .linkDefinition, .table, .tableRow:
        break
      }
      index = next
    }
    return nil
  }

  private func bannerState(ofParagraph paragraph: Int) -> (state: PlanState, words: ByteRange)? {
    let range = blocks[paragraph].range
    var start = range.start
    while start < range.end, bytes[start] == ASCII.asterisk || bytes[start] == ASCII.underscore { start += 1 }
    guard start < range.end, bytes[start].isLetter || bytes[start] >= 0x80 else { return nil }
    var position = start
    while position + 4 < range.end, position - start <= Self.longestBannerState {
      if isBannerDay(position, range.end) {
        guard let state = PlanState.forFolder(bytes, from: start, to: position) else { return nil }
        var end = position
        while bytes[end - 1] == ASCII.asterisk || bytes[end - 1] == ASCII.underscore { end -= 1 }
        switch state {
        case .blocked, .completed, .abandoned, .superseded, .archived: return (state, ByteRange(start, end))
        case .draft, .active: return nil
        }
      }
      position += 1
    }
    return nil
  }

  /// Whether ` on ` and a day stand at a position.
  private func isBannerDay(_ position: Int, _ end: Int) -> Bool {
    guard position + 14 <= end, bytes[position] == ASCII.space,
      bytes[position + 1].lowercased == UInt8(ascii: "o"),
      bytes[position + 2].lowercased == UInt8(ascii: "n"),
      bytes[position + 3] == ASCII.space
    else { return false }
    let found = TimeStampReader.firstStamp(in: bytes, from: position + 4, to: min(end, position + 40))
    return found?.range.lowerBound == position + 4 && found?.stamp != nil
  }
}
