import MarkdownSyntax
import PlanModel

extension WrittenText {
  /// Escapes the text for a place.
  ///
  /// - Parameters:
  ///   - lead: What stands before the text.
  ///   - hazards: What else a reader would find in it.
  /// - Returns: The lines of each paragraph, each divided where it may end.
  func escaped(
    after lead: ParagraphEscaper.Lead, avoiding hazards: ParagraphEscaper.Hazards
  ) -> [[[[UInt8]]]] {
    let escaped = lines(after: lead, avoiding: hazards)
    if reads(escaped, hazards) { return escaped }
    // What was code in the text as it was given may be swallowed by what is plain text as it is written.
    return lines(after: lead, avoiding: hazards.union(.verbatim))
  }

  private func lines(
    after lead: ParagraphEscaper.Lead, avoiding hazards: ParagraphEscaper.Hazards
  ) -> [[[[UInt8]]]] {
    paragraphs.enumerated().map { index, paragraph in
      let lead = index == 0 || hazards.contains(.pipes) ? lead : .indentation
      return ParagraphEscaper(paragraph, after: lead, avoiding: hazards).lines()
    }
  }

  /// Whether the reader gives back the text.
  private func reads(_ escaped: [[[[UInt8]]]], _ hazards: ParagraphEscaper.Hazards) -> Bool {
    var bytes = Array(escaped.joined().joined().joined(separator: [ASCII.space]))
    if hazards.contains(.pipes) { bytes = TableCellText.withoutPipeEscapes(bytes) }
    return LiteralText.resolved(bytes) == Array(line.utf8)
  }
}
