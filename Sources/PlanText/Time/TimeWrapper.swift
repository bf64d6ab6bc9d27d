/// An opening mark around a time, and how its closing mark is found.
struct TimeWrapper {
  enum Mark {
    case round
    case square
    case star
    case doubleStar
    case underscore
    case doubleUnderscore
    case backtick
  }

  let mark: Mark
  /// Where the text inside begins.
  let innerStart: Int

  /// Reads the opening mark at `offset`.
  init?(_ text: TimeBytes, at offset: Int) {
    var length = 1
    switch text[offset] {
    case UInt8(ascii: "("): mark = .round
    case UInt8(ascii: "["): mark = .square
    case UInt8(ascii: "`"): mark = .backtick
    case UInt8(ascii: "*"):
      length = text[offset + 1] == UInt8(ascii: "*") ? 2 : 1
      mark = length == 2 ? .doubleStar : .star
    case UInt8(ascii: "_"):
      length = text[offset + 1] == UInt8(ascii: "_") ? 2 : 1
      mark = length == 2 ? .doubleUnderscore : .underscore
    case 0xEF where text.has("（", at: offset):
      length = 3
      mark = .round
    case 0xEF where text.has("［", at: offset):
      length = 3
      mark = .square
    case 0xE3 where text.has("【", at: offset):
      length = 3
      mark = .square
    default: return nil
    }
    switch mark {
    case .round, .square: innerStart = text.skippingBlanks(offset + length)
    case .star, .doubleStar, .underscore, .doubleUnderscore, .backtick: innerStart = offset + length
    }
  }

  var isEmphasis: Bool {
    switch mark {
    case .star, .doubleStar, .underscore, .doubleUnderscore: true
    case .round, .square, .backtick: false
    }
  }

  var kind: LeadingTime.Wrapper {
    switch mark {
    case .round: .parentheses
    case .square: .brackets
    case .star, .underscore: .italic
    case .doubleStar, .doubleUnderscore: .bold
    case .backtick: .code
    }
  }

  /// The length of this wrapper's closing mark at `offset`, or 0.
  func closingLength(_ text: TimeBytes, at offset: Int) -> Int {
    switch mark {
    case .round:
      if text[offset] == UInt8(ascii: ")") { return 1 }
      return text.has("）", at: offset) ? 3 : 0
    case .square:
      if text[offset] == UInt8(ascii: "]") { return 1 }
      return text.has("］", at: offset) || text.has("】", at: offset) ? 3 : 0
    case .star: return text[offset] == UInt8(ascii: "*") ? 1 : 0
    case .underscore: return text[offset] == UInt8(ascii: "_") ? 1 : 0
    case .doubleStar: return text.has("**", at: offset) ? 2 : 0
    case .doubleUnderscore: return text.has("__", at: offset) ? 2 : 0
    case .backtick: return text[offset] == UInt8(ascii: "`") ? 1 : 0
    }
  }

  /// Finds the closing mark at or after `offset`, past nested brackets and code.
  func closing(_ text: TimeBytes, from offset: Int) -> Range<Int>? {
    var depth = 0
    var position = offset
    while position < text.end {
      let length = closingLength(text, at: position)
      if length > 0 {
        if depth == 0 { return position..<position + length }
        depth -= 1
        position += length
      } else if isOpening(text, position) {
        depth += 1
        position += 1
      } else if text[position] == UInt8(ascii: "`") {
        position = Self.endOfCode(text, position)
      } else {
        position += 1
      }
    }
    return nil
  }

  /// Whether a full-width closing bracket stands at `offset`.
  static func isWideCloser(_ text: TimeBytes, _ offset: Int) -> Bool {
    switch text[offset] {
    case 0xEF: text.has("）", at: offset) || text.has("］", at: offset)
    case 0xE3: text.has("】", at: offset)
    default: false
    }
  }

  private func isOpening(_ text: TimeBytes, _ offset: Int) -> Bool {
    switch mark {
    case .round: text[offset] == UInt8(ascii: "(") || text.has("（", at: offset)
    case .square: text[offset] == UInt8(ascii: "[") || text.has("［", at: offset) || text.has("【", at: offset)
    case .star, .doubleStar, .underscore, .doubleUnderscore, .backtick: false
    }
  }

  private static func endOfCode(_ text: TimeBytes, _ start: Int) -> Int {
    var position = start + 1
    while position < text.end, text[position] != UInt8(ascii: "`") { position += 1 }
    return position < text.end ? position + 1 : start + 1
  }
}
