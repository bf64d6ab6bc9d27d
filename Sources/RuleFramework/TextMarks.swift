import MarkdownSyntax

/// What a first look over all bytes of a text has seen, so that most rules about bytes need no look of their own.
///
/// A mark says that something may be there; whether it is, the rule decides.
package final class TextMarks {
  /// The places of control characters other than tabs and line ends.
  package private(set) var controls: [Int] = []
  /// Whether there are characters that change the order of text.
  package private(set) var hasBidirectional = false
  /// Whether words begin as tokens do.
  package private(set) var hasTokens = false
  /// The places where a path begins as those of homes do.
  package private(set) var homes: [Int] = []
  /// Whether a key or certificate begins.
  package private(set) var hasKeys = false
  /// Whether a template's place for a day was left.
  package private(set) var hasDatePlaceholders = false
  /// Whether comments may silence rules.
  package private(set) var hasSuppressions = false

  /// What marks begin with.
  private static let beginnings = WordSearch(
    [
      "ghp_", "gho_", "ghs_", "ghu_", "ghr_", "github_pat_", "glpat-", "AKIA", "ASIA", "xoxb-", "xoxp-",
      "xoxa-",
      "xoxr-", "xoxs-", "AIza", "sk-", "sk_live_", "rk_live_", "npm_", "pypi-",
      "/home/", "/Users/", "\\Users\\", "\\\\Users\\\\",
      "-----BEGIN ", "execplan:ignore", "YYYY-MM-DD",
    ], isExact: true)

  /// Looks over a text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ bytes: [UInt8]) {
    for range in Self.beginnings.all(in: bytes) {
      switch bytes[range.start] {
      case ASCII.slash, ASCII.backslash: homes.append(range.start)
      case ASCII.hyphen: hasKeys = true
      case UInt8(ascii: "e"): hasSuppressions = true
      case UInt8(ascii: "Y"): hasDatePlaceholders = true
      // A token is a word of its own, and "task-" holds none.
      default: if range.start == 0 || !bytes[range.start - 1].isAlphanumeric { hasTokens = true }
      }
    }
    bytes.withUnsafeBufferPointer { bytes in
      ControlScan.places(in: bytes) { place in
        if bytes[place] == 0xE2 { hasBidirectional = true } else { controls.append(place) }
      }
    }
  }
}
