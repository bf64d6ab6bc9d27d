import MarkdownSyntax

/// What a user is told about a text that is not YAML.
///
/// libyaml names the rule that was broken in the words of its grammar; nearly every such mistake in a plan is
/// a value that needs quotes, so the advice says that.
struct YAMLSyntaxAdvice {
  /// What is wrong and what to do: lowercase, without a final period.
  let message: String

  /// Where, in bytes of the block.
  let offset: Int

  /// Words an error of libyaml.
  ///
  /// - Parameters:
  ///   - error: What libyaml says.
  ///   - place: Where the mistake was noticed, in bytes of the block.
  ///   - contextPlace: Where the value with the mistake begins, in bytes of the block.
  ///   - block: The bytes of the block.
  init(_ error: LibYAMLError, place: Int, contextPlace: Int, block: UnsafeBufferPointer<UInt8>) {
    let line = Line(of: place, in: block)
    switch (error.context, error.problem) {
    case (_, "mapping values are not allowed in this context"):
      offset = place
      message =
        line.holdsEarlierColon
        ? "the value contains a colon followed by a blank; quote the value"
        : "the line is read as part of the text above it; correct its indentation, or quote the value above"
    case (_, "did not find expected key"):
      offset = place
      message =
        line.isAtStart
        ? "the line fits no key above it; correct its indentation"
        : "text follows a value that is complete; quote the whole value"
    case (_, "could not find expected ':'"):
      offset = contextPlace
      message = "the line has no 'key: '; write one, or indent the line as part of the value above"
    case (_, "found character that cannot start any token") where line.byte == UInt8(ascii: "\t"),
      (_, "found a tab character that violates indentation"),
      (_, "found a tab character where an indentation space is expected"):
      offset = place
      message = "a tab indents the line; indent with spaces"
    case (_, "found character that cannot start any token"), (_, "did not find expected node content"),
      (_, "mapping keys are not allowed in this context"):
      offset = place
      message = Self.cannotBegin(place, in: block)
    case ("while scanning an alias", _), ("while scanning an anchor", _), ("while scanning a tag", _),
      ("while parsing a tag", _), ("while scanning a directive", _):
      offset = contextPlace
      message = Self.cannotBegin(contextPlace, in: block)
    case (_, "block sequence entries are not allowed in this context"):
      offset = place
      message = "a list begins on the line of its key; begin it on the next line, or quote the value"
    case ("while scanning a quoted scalar", _):
      offset = contextPlace
      message = "the quoted value is not closed; add the closing quote"
    case ("while parsing a quoted scalar", _):
      offset = place
      message = "YAML knows no such escape; double the backslash, or quote with apostrophes"
    case ("while parsing a flow sequence", _):
      offset = contextPlace
      message = "the list is not closed by ']'; close it, or quote the value"
    case ("while parsing a flow mapping", _):
      offset = contextPlace
      message = "the mapping is not closed by '}'; close it, or quote the value"
    case ("while scanning a block scalar", "did not find expected comment or line break"):
      offset = contextPlace
      message = "text follows '\(Self.character(at: contextPlace, in: block))'; quote the value"
    case ("while parsing a block collection", "did not find expected '-' indicator"):
      offset = place
      message = "a list element '- …' is expected here; correct the line's indentation"
    case (_, "control characters are not allowed"):
      offset = place
      message = "a control character stands here; remove it"
    case (_, let problem):
      offset = place
      message = problem
    }
  }

  private static func cannotBegin(_ place: Int, in block: UnsafeBufferPointer<UInt8>) -> String {
    guard place < block.count else { return "a value is expected before the end of the block" }
    return "a value cannot begin with '\(character(at: place, in: block))'; quote the value"
  }

  private static func character(at place: Int, in block: UnsafeBufferPointer<UInt8>) -> Character {
    let end = min(place + 4, block.count)
    return String(decoding: block[min(place, end)..<end], as: UTF8.self).first ?? " "
  }

  /// What stands before a place on its line.
  private struct Line {
    /// Whether only blanks stand before the place.
    private(set) var isAtStart = true
    /// Whether a colon followed by a blank stands before the place.
    private(set) var holdsEarlierColon = false
    /// The byte at the place, or `nil` at the end.
    let byte: UInt8?

    init(of place: Int, in block: UnsafeBufferPointer<UInt8>) {
      byte = place < block.count ? block[place] : nil
      var position = min(place, block.count)
      while position > 0, !block[position - 1].isLineEnd {
        position -= 1
        let byte = block[position]
        if !byte.isBlank { isAtStart = false }
        if byte.isBlank, position > 0, block[position - 1] == UInt8(ascii: ":") { holdsEarlierColon = true }
      }
    }
  }
}
