import CYAML

/// Why libyaml stopped, as it says so itself.
struct LibYAMLError {
  /// A place: in characters when the scanner stopped, in bytes when the bytes are no text.
  enum Place {
    case character(Int)
    case byte(Int)
  }

  /// libyaml's own words for what is wrong.
  let problem: String

  /// What libyaml was doing, or an empty text.
  let context: String

  /// Where the mistake was noticed.
  let place: Place

  /// Where the value or line with the mistake begins, in characters.
  let contextCharacter: Int

  /// Reads the state of a parser that has failed.
  init(_ parser: yaml_parser_t) {
    problem = parser.problem.map { String(cString: $0) } ?? "out of memory"
    context = parser.context.map { String(cString: $0) } ?? ""
    contextCharacter = Int(parser.context_mark.index)
    place =
      parser.error == YAML_READER_ERROR
      ? .byte(Int(parser.problem_offset)) : .character(Int(parser.problem_mark.index))
  }
}
