import MarkdownSyntax

/// One thing that a conversion does, which can be left out when something would be lost by it.
struct ConversionPart {
  /// What changes.
  var edits: [TextEdit] = []

  /// What becomes what, in words.
  var changes: [String] = []

  /// What stays as it is, and why.
  var kept: [String] = []
}
