#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What standard output can show.
struct Terminal: Sendable {
  /// The number of columns; `nil` when nothing limits it, as in a pipe.
  let width: Int?
  /// Whether colour codes are written.
  let isColored: Bool

  /// Asks the environment and standard output.
  ///
  /// - Parameters:
  ///   - color: What the user asked for.
  ///   - environment: Returns the value of an environment variable.
  /// - Returns: What standard output can show now.
  static func current(color: ColorChoice, environment: (String) -> String?) -> Terminal {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return deciding(
      color: color, environment: environment, isTerminal: isTerminal,
      measuredWidth: isTerminal ? measuredWidth() : nil)
  }

  /// Decides without asking the system.
  ///
  /// `COLUMNS` wins over the measured width. With ``ColorChoice/auto``, a terminal is coloured unless
  /// `NO_COLOR` is not empty (https://no-color.org) or `TERM` is `dumb`.
  ///
  /// - Parameters:
  ///   - color: What the user asked for.
  ///   - environment: Returns the value of an environment variable.
  ///   - isTerminal: Whether standard output is a terminal.
  ///   - measuredWidth: The columns that the terminal reports.
  /// - Returns: What such an output can show.
  static func deciding(
    color: ColorChoice, environment: (String) -> String?, isTerminal: Bool, measuredWidth: Int?
  ) -> Terminal {
    let columns = environment("COLUMNS").flatMap { Int($0) } ?? 0
    let isColored =
      switch color {
      case .always: true
      case .never: false
      case .auto:
        isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
      }
    return Terminal(width: columns > 0 ? columns : measuredWidth, isColored: isColored)
  }

  private static func measuredWidth() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
