/// Other spellings under which a phrase is met.
enum SpellingVariants {
  /// American and British forms, one or two words, and slips that real plans contain; each begins a word.
  private static let pairs: [(usual: StaticString, variant: StaticString)] = [
    ("acceptance", "acceptence"), ("artifact", "artefact"), ("behavior", "behaviour"),
    ("dependenc", "dependanc"), ("follow up", "followup"), ("non goal", "nongoal"),
    ("roll back", "rollback"), ("surprise", "suprise"), ("to do", "todo"),
  ]

  /// Hands out the phrase itself first, then its other spellings, also without accents.
  ///
  /// - Parameters:
  ///   - phrase: UTF-8 in normal form.
  ///   - body: Receives each spelling; the bytes are valid only inside it.
  static func forEach(of phrase: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    body(phrase)
    for (usual, variant) in pairs where phrase.first ?? 0xFF < 0x80 {
      guard let found = firstPosition(of: usual, in: phrase) else { continue }
      var spelling = Array(phrase[..<found])
      variant.withUTF8Buffer { spelling += $0 }
      spelling += phrase[(found + usual.utf8CodeUnitCount)...]
      spelling.withUnsafeBufferPointer(body)
    }
    if let plain = withoutAccents(phrase) { plain.withUnsafeBufferPointer(body) }
  }

  private static func firstPosition(of word: StaticString, in phrase: UnsafeBufferPointer<UInt8>) -> Int? {
    let count = word.utf8CodeUnitCount
    let bytes = word.utf8Start
    var start = 0
    while start + count <= phrase.count {
      var offset = 0
      while offset < count, phrase[start + offset] == bytes[offset] { offset += 1 }
      if offset == count { return start }
      while start < phrase.count, phrase[start] != 0x20 { start += 1 }
      start += 1
    }
    return nil
  }

  /// Replaces the letters of Latin-1 (and `œ`, `ё`) by their plain ones; `nil` when there is none.
  private static func withoutAccents(_ phrase: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var plain: [UInt8] = []
    var isChanged = false
    guard phrase.contains(where: { $0 == 0xC3 || $0 == 0xC5 || $0 == 0xD1 }) else { return nil }
    var position = 0
    while position < phrase.count {
      let scalar = ScalarReader.scalar(in: phrase, at: position, end: phrase.count)
      let next = position + scalar.width
      if let letters = plainLetters(scalar.value) {
        letters.withUTF8Buffer { plain += $0 }
        isChanged = true
      } else {
        plain += phrase[position..<next]
      }
      position = next
    }
    return isChanged ? plain : nil
  }

  private static func plainLetters(_ value: UInt32) -> StaticString? {
    switch value {
    case 0xDF: "ss"
    case 0xE0...0xE5: "a"
    case 0xE7: "c"
    case 0xE8...0xEB: "e"
    case 0xEC...0xEF: "i"
    case 0xF1: "n"
    case 0xF2...0xF6: "o"
    case 0xF9...0xFC: "u"
    case 0x153: "oe"
    case 0x451: "е"
    default: nil
    }
  }
}
