import PlanText
package import SystemPackage

extension FilePath {
  /// The path itself and all folders around it, from the inside out.
  package var selfAndFolders: [FilePath] {
    var folder = self
    var all = [folder]
    while folder.removeLastComponent() { all.append(folder) }
    return all
  }
}

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

extension FilePath {
  /// Creates a path from its bytes, UTF-8 or not; `nil` when a zero byte is among them.
  package init?(bytes: some Collection<UInt8>) {
    guard !bytes.contains(0) else { return nil }
    self.init(platformString: bytes.map { CChar(bitPattern: $0) } + [0])
  }

  /// The bytes of the path.
  package var bytes: [UInt8] {
    withPlatformString { start in
      var bytes: [UInt8] = []
      var place = start
      while place.pointee != 0 {
        bytes.append(UInt8(bitPattern: place.pointee))
        place += 1
      }
      return bytes
    }
  }
}

extension FilePath {
  /// Returns the path from a folder when it lies below it, and the path as it is otherwise.
  package func relative(to folder: FilePath) -> String {
    var rest = self
    guard rest.removePrefix(folder.lexicallyNormalized()), !rest.isEmpty else { return text }
    return rest.text
  }
}

extension FilePath {
  /// Whether the path and another one are the same up to their last parts.
  func hasFolder(of other: FilePath) -> Bool {
    withPlatformString { start in
      other.withPlatformString { otherStart in
        let count = Self.folderLength(start)
        return count == Self.folderLength(otherStart)
          && UnsafeBufferPointer(start: start, count: count)
            .elementsEqual(UnsafeBufferPointer(start: otherStart, count: count))
      }
    }
  }

  /// Calls a function with the bytes of the last part.
  func withLastBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    withPlatformString { start in
      let name = start + Self.folderLength(start)
      var count = 0
      while name[count] != 0 { count += 1 }
      return body(UnsafeRawBufferPointer(start: name, count: count))
    }
  }

  /// Returns the number of bytes up to the last `/`, and that one.
  private static func folderLength(_ start: UnsafePointer<CInterop.PlatformChar>) -> Int {
    var length = 0
    var place = 0
    while start[place] != 0 {
      place += 1
      if start[place - 1] == CInterop.PlatformChar(UInt8(ascii: "/")) { length = place }
    }
    return length
  }
}
