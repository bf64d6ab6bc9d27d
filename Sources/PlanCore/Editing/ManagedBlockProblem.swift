/// Why a managed block cannot be written or removed.
package enum ManagedBlockProblem: Error, Hashable, Sendable {
  /// The comments are not one pair; the line of the one that is too much, 1-based.
  case unbalanced(line: Int)
  /// A person has changed what stands between the comments; the line of the first one.
  case edited(line: Int)
  /// Code or HTML is open at the end of the file; the line where it begins.
  case openAtEnd(line: Int)
  /// The file is no text in UTF-8.
  case notUTF8
}

extension ManagedBlockProblem {
  /// What is the matter, for the user: lowercase, without a final period.
  package var message: String {
    switch self {
    case .unbalanced(let line): "line \(line): the comments 'execplan:begin' and 'execplan:end' are no pair"
    case .edited(let line): "line \(line): the block of execplan was changed by hand"
    case .openAtEnd(let line): "line \(line): what begins here is still open at the end of the file"
    case .notUTF8: "the file is not UTF-8"
    }
  }

  /// What to do about it.
  package var hint: String {
    switch self {
    case .unbalanced: "leave one comment of each kind, or none"
    case .edited: "move your words out of the block, or remove it with its comments"
    case .openAtEnd: "close it first"
    case .notUTF8: "save it as UTF-8"
    }
  }
}
