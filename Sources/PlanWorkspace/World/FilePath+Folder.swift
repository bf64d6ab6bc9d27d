import SystemPackage

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
