/// The ASCII bytes that decide Markdown's structure.
package enum ASCII {
  package static let tab: UInt8 = 0x09
  package static let newline: UInt8 = 0x0A
  package static let carriageReturn: UInt8 = 0x0D
  package static let space: UInt8 = 0x20
  package static let exclamation: UInt8 = 0x21
  package static let quote: UInt8 = 0x22
  package static let hash: UInt8 = 0x23
  package static let ampersand: UInt8 = 0x26
  package static let apostrophe: UInt8 = 0x27
  package static let leftParenthesis: UInt8 = 0x28
  package static let rightParenthesis: UInt8 = 0x29
  package static let asterisk: UInt8 = 0x2A
  package static let plus: UInt8 = 0x2B
  package static let comma: UInt8 = 0x2C
  package static let hyphen: UInt8 = 0x2D
  package static let period: UInt8 = 0x2E
  package static let slash: UInt8 = 0x2F
  package static let zero: UInt8 = 0x30
  package static let nine: UInt8 = 0x39
  package static let colon: UInt8 = 0x3A
  package static let semicolon: UInt8 = 0x3B
  package static let less: UInt8 = 0x3C
  package static let equals: UInt8 = 0x3D
  package static let greater: UInt8 = 0x3E
  package static let question: UInt8 = 0x3F
  package static let at: UInt8 = 0x40
  package static let leftBracket: UInt8 = 0x5B
  package static let backslash: UInt8 = 0x5C
  package static let rightBracket: UInt8 = 0x5D
  package static let underscore: UInt8 = 0x5F
  package static let backtick: UInt8 = 0x60
  package static let smallW: UInt8 = 0x77
  package static let leftBrace: UInt8 = 0x7B
  package static let pipe: UInt8 = 0x7C
  package static let rightBrace: UInt8 = 0x7D
  package static let tilde: UInt8 = 0x7E
}

extension UInt8 {
  /// Whether the byte is a space or a tab.
  @inline(__always)
  package var isBlank: Bool { self == ASCII.space || self == ASCII.tab }

  /// Whether the byte is a space, tab, line end, form feed or vertical tab.
  @inline(__always)
  package var isWhitespace: Bool { self == ASCII.space || (self >= 0x09 && self <= 0x0D) }

  /// Whether the byte is `0` … `9`.
  @inline(__always)
  package var isDigit: Bool { self &- ASCII.zero < 10 }

  /// Whether the byte is an ASCII letter.
  @inline(__always)
  package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the byte is an ASCII letter or digit.
  @inline(__always)
  package var isAlphanumeric: Bool { isLetter || isDigit }

  /// Whether the byte is ASCII punctuation (CommonMark 0.31.2, section 2.1).
  @inline(__always)
  package var isPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
      || (self >= 0x7B && self <= 0x7E)
  }

  /// The byte with an ASCII capital made small.
  @inline(__always)
  package var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
