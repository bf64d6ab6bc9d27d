import SystemPackage

extension FilePath {
  /// Returns the path from a folder when it lies below it, and the path as it is otherwise.
  func relative(to folder: FilePath) -> String {
    var rest = self
    guard rest.removePrefix(folder.lexicallyNormalized()), !rest.isEmpty else { return text }
    return rest.text
  }
}
