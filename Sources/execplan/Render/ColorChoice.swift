/// When answers are coloured.
enum ColorChoice: String, CaseIterable, Hashable, Sendable {
  /// On a terminal, unless `NO_COLOR` is set.
  case auto
  /// Always, in a pipe too.
  case always
  /// Never.
  case never
}
