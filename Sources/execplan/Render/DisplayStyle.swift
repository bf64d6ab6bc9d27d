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
