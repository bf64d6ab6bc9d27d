/// Turns styles into the codes of a terminal, or into nothing.
struct Palette: Sendable {
  /// Whether codes are written at all.
  let isColored: Bool

  /// Makes a palette; one that is not coloured returns every text as it is.
  init(isColored: Bool) { self.isColored = isColored }

  /// Surrounds `text` with the codes of `style` (ECMA-48, SGR).
  ///
  /// The text is not made safe here: text from files goes through ``SafeText`` first.
  func apply(_ style: DisplayStyle, to text: String) -> String {
    guard isColored, !text.isEmpty, let code = Self.code(of: style) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static func code(of style: DisplayStyle) -> Int? {
    switch style {
    case .plain: nil
    case .bold: 1
    case .dim: 2
    case .red: 31
    case .green: 32
    case .yellow: 33
    case .cyan: 36
    }
  }
}

/// How a piece of text stands out on a terminal.
///
/// A style says nothing that the text does not say too, for it is gone in a pipe.
enum DisplayStyle: CaseIterable, Hashable, Sendable {
  /// As the terminal shows text by itself.
  case plain
  /// What the eye should find first, such as a title.
  case bold
  /// What can be skipped, such as the titles of columns.
  case dim
  /// An error, or a state that needs somebody.
  case red
  /// A warning.
  case yellow
  /// Something that is done or as it should be.
  case green
  /// A name that can be typed, such as a slug or a path.
  case cyan
}

/// When answers are coloured.
enum ColorChoice: String, CaseIterable, Hashable, Sendable {
  /// On a terminal, unless `NO_COLOR` is set.
  case auto
  /// Always, in a pipe too.
  case always
  /// Never.
  case never
}
