import MarkdownSyntax

/// Texts taken apart by their code points.
///
/// A `Character` is what a person sees as one: `|` with a combining accent behind it, or a carriage return with a
/// line feed, is another `Character` than `|` or a line feed. Markdown, YAML, XML, shells and file systems know
/// nothing of that, so what is looked for because it means something to them is looked for here.
extension StringProtocol {
  /// Returns the text with some of its code points written in another way.
  ///
  /// - Parameter spelling: Returns how a code point is written, or `nil` where it stays as it is.
  /// - Returns: The text.
  /// - Complexity: O(*n*) in the length of the text.
  package func replacingScalars(_ spelling: (Unicode.Scalar) -> String?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let written = spelling(scalar) {
        result.append(contentsOf: written.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Returns the text with a backslash before each of some code points.
  package func backslashed(_ marks: Set<Unicode.Scalar>) -> String {
    replacingScalars { marks.contains($0) ? "\\\($0)" : nil }
  }

  /// Returns what stands between the places of an ASCII byte, also where that is nothing.
  package func parts(at separator: UInt8) -> [SubSequence] {
    utf8.split(separator: separator, omittingEmptySubsequences: false).map {
      self[$0.startIndex..<$0.endIndex]
    }
  }

  /// The names of a path, without the empty ones of two slashes in a row or one at an end.
  package var pathParts: [SubSequence] {
    utf8.split(separator: ASCII.slash).map { self[$0.startIndex..<$0.endIndex] }
  }

  /// The lines of the text, without their line feeds and carriage returns.
  package var lineParts: [SubSequence] {
    parts(at: ASCII.newline).map { line in
      let scalars = line.unicodeScalars
      return scalars.last == "\r" ? line[..<scalars.index(before: scalars.endIndex)] : line
    }
  }

  /// Whether some bytes stand in the text.
  package func hasBytes(inside part: String) -> Bool {
    var rest = utf8[...]
    guard let first = part.utf8.first else { return true }
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
