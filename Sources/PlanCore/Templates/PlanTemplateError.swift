/// Why a template cannot be filled in.
package enum PlanTemplateError: Error, Hashable, Sendable {
  /// A name between double braces means nothing; the place is 1-based.
  case unknownPlaceholder(String, line: Int, column: Int, similar: [String])
  /// The template is not text in UTF-8; the place is in bytes.
  case notUTF8(offset: Int)
}

extension PlanTemplateError {
  /// What is the matter, for the user: lowercase, without a final period.
  package var message: String {
    switch self {
    case .unknownPlaceholder(let name, let line, let column, _):
      "line \(line), column \(column): '{{\(name)}}' is no placeholder"
    case .notUTF8(let offset): "byte \(offset) is not UTF-8"
    }
  }

  /// What to do about it.
  package var hint: String {
    switch self {
    case .unknownPlaceholder(_, _, _, let similar):
      if let first = similar.first {
        "did you mean '{{\(first)}}'?"
      } else {
        "the placeholders are " + PlanTemplate.placeholders.map { "{{\($0)}}" }.joined(separator: ", ")
      }
    case .notUTF8: "save the template as UTF-8"
    }
  }
}
