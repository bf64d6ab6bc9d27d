import PlanCore
package import SystemPackage

extension FilePath {
  /// Creates the path that a text shows; see ``PathText``.
  package init(text: String) {
    // The spelling of a byte that no path holds stays as it is written.
    let bytes = PathText.bytes(of: text).flatMap { $0 == 0 ? Array("\\x00".utf8) : [$0] }
    self = FilePath(bytes: bytes) ?? FilePath("")
  }

  /// The path for people and documents, with bytes that are not UTF-8 as `\xe9`; it names the path again.
  package var text: String { withPlatformString(shownText) }
}

extension FilePath.Component {
  /// The name for people and documents, with bytes that are not UTF-8 as `\xe9`; it names the file again.
  package var text: String { withPlatformString(shownText) }

  /// The text without the last period and what follows it, as far as something stands before it.
  package var stemText: String {
    let text = text
    let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")) ?? text.startIndex
    return dot == text.startIndex ? text : String(text[..<dot])
  }
}

private func shownText(_ start: UnsafePointer<CInterop.PlatformChar>) -> String {
  var count = 0
  while start[count] != 0 { count += 1 }
  return PathText.text(of: UnsafeRawBufferPointer(start: start, count: count))
}
