import PlanText
import WorkspaceReading

/// The block of files that could not be read.
enum UnreadableText {
  /// Returns one error per file; nothing without any.
  static func rendered(_ files: [UnreadableFile]) -> String {
    files.map { file in
      CommandError("cannot read \(SafeText.escaped(file.path)): \(SafeText.escaped(file.reason))").text
    }.joined()
  }
}
