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
