/// Why a text could not be read as a date or a moment.
///
/// Both cases carry the text as it was given.
package enum TimestampError: Error, Hashable, Sendable {
  /// The text is written in another way than `expected`.
  case otherShape(String, expected: String)
  /// The text has the right shape but names no day or minute that exists.
  case impossible(String)
}

extension TimestampError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .otherShape(let text, let expected): "'\(text)' is not written as \(expected)"
    case .impossible(let text): "'\(text)' names no real day or minute"
    }
  }
}
