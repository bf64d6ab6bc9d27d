/// Reads a list of phrases that stands in the source as one text, separated by bars and any blanks.
enum PhraseList {
  /// Returns the phrases in their order.
  static func phrases(in list: String) -> [String] {
    var phrases: [String] = []
    forEach(in: list) { phrases.append(String(decoding: $0, as: UTF8.self)) }
    return phrases
  }

  /// Hands out the UTF-8 of each phrase in order; the bytes are valid only inside `body`.
  static func forEach(in list: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var list = list
    list.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x7C { end += 1 }
        let next = end + 1
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        if start < end { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
        start = next
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
