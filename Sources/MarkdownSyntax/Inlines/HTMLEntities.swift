/// Reads character references (CommonMark 0.31.2, section 2.5).
package enum HTMLEntities {
  /// Returns the byte after the character reference whose `&` stands at `start`, or `nil`.
  static func end(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    var place = start + 1
    guard place < end else { return nil }
    if base[place] == ASCII.hash {
      place += 1
      let isHexadecimal = place < end && base[place] | 0x20 == 0x78
      if isHexadecimal { place += 1 }
      let digits = place
      while place < end, isDigit(base[place], isHexadecimal) { place += 1 }
      let length = place - digits
      guard length >= 1, length <= (isHexadecimal ? 6 : 7), place < end, base[place] == ASCII.semicolon
      else { return nil }
      return place + 1
    }
    while place < end, place - start <= 32, base[place].isAlphanumeric { place += 1 }
    guard place < end, base[place] == ASCII.semicolon,
      value(named: UnsafeBufferPointer(start: base + start + 1, count: place - start - 1)) != nil
    else { return nil }
    return place + 1
  }

  /// Returns a text with its backslash escapes and character references replaced.
  ///
  /// - Complexity: O(*n*), and a look through the table of names for each named reference.
  package static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(where: { $0 == ASCII.backslash || $0 == ASCII.ampersand }) else { return Array(text) }
    return text.withUnsafeBufferPointer { bytes -> [UInt8] in
      guard let base = bytes.baseAddress else { return [] }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var place = 0
      while place < bytes.count {
        if base[place] == ASCII.backslash, place + 1 < bytes.count, base[place + 1].isPunctuation {
          result.append(base[place + 1])
          place += 2
        } else if base[place] == ASCII.ampersand, let end = end(base, from: place, to: bytes.count) {
          result += decoded(UnsafeBufferPointer(start: base + place + 1, count: end - place - 2))
          place = end
        } else {
          result.append(base[place])
          place += 1
        }
      }
      return result
    }
  }

  private static func isDigit(_ byte: UInt8, _ isHexadecimal: Bool) -> Bool {
    byte.isDigit || (isHexadecimal && (byte | 0x20) &- 0x61 < 6)
  }

  /// Returns the characters of a reference without its `&` and `;`.
  private static func decoded(_ reference: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard reference.first == ASCII.hash else { return value(named: reference) ?? [] }
    let text = String(decoding: reference.dropFirst(), as: UTF8.self)
    let number = text.lowercased().hasPrefix("x") ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
    let scalar = number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) } ?? "\u{FFFD}"
    return Array(String(Character(scalar)).utf8)
  }

  /// Returns the characters that a name stands for, in UTF-8, or `nil` for an unknown name.
  private static func value(named name: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let table = htmlEntityTable
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var low = 0
    var high = bytes.count
    // Lines are sorted by name, so the middle line tells which half to look at.
    while low < high {
      var line = (low + high) / 2
      while line > low, bytes[line - 1] != ASCII.newline { line -= 1 }
      var place = line
      var index = 0
      while index < name.count, bytes[place] == name[index] {
        place += 1
        index += 1
      }
      let isNameEnd = index == name.count
      if isNameEnd, bytes[place] == ASCII.space {
        var end = place + 1
        while bytes[end] != ASCII.newline { end += 1 }
        // The line end itself cannot stand on a line, so its value is empty there.
        return end == place + 1 ? [ASCII.newline] : Array(bytes[place + 1..<end])
      }
      let isBefore = isNameEnd || name[index] < bytes[place]
      if isBefore {
        high = line
      } else {
        while bytes[place] != ASCII.newline { place += 1 }
        low = place + 1
      }
    }
    return nil
  }
}
