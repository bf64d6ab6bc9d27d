/// One construct inside the text of a block; what lies between constructs is plain text.
///
/// Inlines are stored in the order of the document, an outer one before those inside it.
package struct Inline: Hashable, Sendable {
  /// What an inline is, in the words of CommonMark and GFM.
  package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// A code span; ``Inline/content`` is what stands between the backticks.
    case codeSpan
    /// Emphasis by one `*` or `_`.
    case emphasis
    /// Strong emphasis by two.
    case strong
    /// Text struck through by `~` or `~~` (GFM).
    case strikethrough
    /// A link: inline, or by reference.
    case link
    /// An image: inline, or by reference.
    case image
    /// A URI or e-mail address in `<` and `>`; ``Inline/destination`` is the address.
    case autolink
    /// A bare URI, `www.` name or e-mail address (GFM); ``Inline/destination`` is the whole.
    case extendedAutolink
    /// A raw HTML tag, comment, instruction, declaration or CDATA section.
    case html
    /// A backslash and the punctuation it escapes.
    case escape
    /// A character reference such as `&amp;` or `&#35;`.
    case entity
    /// A line end that breaks the line: behind two spaces or a backslash.
    case hardBreak
    /// Any other line end within the text.
    case softBreak
  }

  /// What the inline is.
  package let kind: Kind

  /// All its bytes in the document.
  package let range: ByteRange

  /// The text inside the marks: of a link the text between the first brackets.
  package let content: ByteRange

  /// Where a link, image or autolink leads to, as written and without `<` and `>`; else empty.
  package let destination: ByteRange

  /// The title of a link or image as written, without its quotes, or `nil`.
  package let title: ByteRange?

  /// The index of the definition in ``MarkdownDocument/definitions`` that a reference uses, or `nil`.
  package let definition: Int?

  /// Makes an inline of which only the place is known.
  init(_ kind: Kind, _ range: ByteRange, content: ByteRange) {
    self.init(kind, range, content: content, destination: ByteRange(0, 0), title: nil, definition: nil)
  }

  /// Makes an inline.
  init(
    _ kind: Kind, _ range: ByteRange, content: ByteRange, destination: ByteRange, title: ByteRange?,
    definition: Int?
  ) {
    self.kind = kind
    self.range = range
    self.content = content
    self.destination = destination
    self.title = title
    self.definition = definition
  }
}
