/// The ASCII bytes that decide Markdown's structure.
@usableFromInline package enum ASCII {
  @inlinable package static var tab: UInt8 { 0x09 }
  @inlinable package static var newline: UInt8 { 0x0A }
  @inlinable package static var carriageReturn: UInt8 { 0x0D }
  @inlinable package static var space: UInt8 { 0x20 }
  @inlinable package static var exclamation: UInt8 { 0x21 }
  @inlinable package static var quote: UInt8 { 0x22 }
  @inlinable package static var hash: UInt8 { 0x23 }
  @inlinable package static var ampersand: UInt8 { 0x26 }
  @inlinable package static var apostrophe: UInt8 { 0x27 }
  @inlinable package static var leftParenthesis: UInt8 { 0x28 }
  @inlinable package static var rightParenthesis: UInt8 { 0x29 }
  @inlinable package static var asterisk: UInt8 { 0x2A }
  @inlinable package static var plus: UInt8 { 0x2B }
  @inlinable package static var comma: UInt8 { 0x2C }
  @inlinable package static var hyphen: UInt8 { 0x2D }
  @inlinable package static var period: UInt8 { 0x2E }
  @inlinable package static var slash: UInt8 { 0x2F }
  @inlinable package static var zero: UInt8 { 0x30 }
  @inlinable package static var nine: UInt8 { 0x39 }
  @inlinable package static var colon: UInt8 { 0x3A }
  @inlinable package static var semicolon: UInt8 { 0x3B }
  @inlinable package static var less: UInt8 { 0x3C }
  @inlinable package static var equals: UInt8 { 0x3D }
  @inlinable package static var greater: UInt8 { 0x3E }
  @inlinable package static var question: UInt8 { 0x3F }
  @inlinable package static var at: UInt8 { 0x40 }
  @inlinable package static var leftBracket: UInt8 { 0x5B }
  @inlinable package static var backslash: UInt8 { 0x5C }
  @inlinable package static var rightBracket: UInt8 { 0x5D }
  @inlinable package static var underscore: UInt8 { 0x5F }
  @inlinable package static var backtick: UInt8 { 0x60 }
  @inlinable package static var smallW: UInt8 { 0x77 }
  @inlinable package static var leftBrace: UInt8 { 0x7B }
  @inlinable package static var pipe: UInt8 { 0x7C }
  @inlinable package static var rightBrace: UInt8 { 0x7D }
  @inlinable package static var tilde: UInt8 { 0x7E }
}

extension UInt8 {
  /// Whether the byte is a space or a tab: what CommonMark takes for blank within a line.
  @inlinable @inline(__always)
  package var isBlank: Bool { self == ASCII.space || self == ASCII.tab }

  /// Whether the byte is a space, tab, line end, form feed or vertical tab.
  @inlinable @inline(__always)
  package var isWhitespace: Bool { self == ASCII.space || (self >= 0x09 && self <= 0x0D) }

  /// Whether the byte is a line feed or a carriage return.
  @inlinable @inline(__always)
  package var isLineEnd: Bool { self == ASCII.newline || self == ASCII.carriageReturn }

  /// Whether the byte is a space, a tab or part of a line end: the white space of JSON, of YAML and of text that is
  /// compared without regard to how it is wrapped.
  @inlinable @inline(__always)
  package var isBlankOrLineEnd: Bool { isBlank || isLineEnd }

  /// Whether the byte is `0` … `9`.
  @inlinable @inline(__always)
  package var isDigit: Bool { self &- ASCII.zero < 10 }

  /// Whether the byte is an ASCII letter.
  @inlinable @inline(__always)
  package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the byte is an ASCII letter or digit.
  @inlinable @inline(__always)
  package var isAlphanumeric: Bool { isLetter || isDigit }

  /// Whether the byte is ASCII punctuation (CommonMark 0.31.2, section 2.1).
  @inlinable @inline(__always)
  package var isPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
      || (self >= 0x7B && self <= 0x7E)
  }

  /// The byte with an ASCII capital made small.
  @inlinable @inline(__always)
  package var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
