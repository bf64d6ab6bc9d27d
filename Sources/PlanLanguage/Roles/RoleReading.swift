/// Tries the readings of one heading against the aliases.
struct RoleReading {
  /// The heading's normal form.
  let words: UnsafeBufferPointer<UInt8>
  /// The profile's own aliases, which are asked first.
  let overlay: PhraseIndex<SectionRole>?

  /// Returns the role of the first reading that has one.
  func role(of text: NormalText) -> SectionRole? {
    if let whole = text.whole, let entry = entry(for: whole) { return entry.meaning }
    let bracket = text.beforeBracket
    if let bracket, let entry = entry(for: bracket) { return entry.meaning }
    if let list = bracket ?? text.whole, let role = roleOfList(from: 0, to: list.count, parts: 1) {
      return role
    }
    if let cut = text.separator, let entry = entry(for: cut), entry.leads { return entry.meaning }
    if let cut = text.slash, let entry = entry(for: cut), entry.leads { return entry.meaning }
    return nil
  }

  @inline(__always)
  private func entry(for cut: NormalText.Cut) -> PhraseIndex<SectionRole>.Entry? {
    overlay?.entry(for: cut, in: words) ?? RoleAliases.index.entry(for: cut, in: words)
  }

  /// Returns the role of the first alias when all words from `start` on are aliases joined by "and".
  ///
  /// At most four parts are read, which bounds the work.
  private func roleOfList(from start: Int, to end: Int, parts: Int) -> SectionRole? {
    var position = start
    while position < end {
      let byte = words[position]
      if byte == 0x20 || byte >= 0xE3, position > start {
        let width = conjunctionWidth(at: position, end: end)
        if width > 0, position + width < end, let left = part(from: start, to: position) {
          let rest = afterRepeatedAnd(position + width, end: end)
          if part(from: rest, to: end) != nil { return left }
          if parts < 3, roleOfList(from: rest, to: end, parts: parts + 1) != nil { return left }
        }
      }
      position += 1
    }
    return nil
  }

  private func part(from start: Int, to end: Int) -> SectionRole? {
    let phrase = UnsafeBufferPointer(rebasing: words[start..<end])
    let cut = NormalText.Cut(phrase)
    return (overlay?.entry(for: cut, in: phrase) ?? RoleAliases.index.entry(for: cut, in: phrase))?.meaning
  }

  /// Passes over the word in ", and", whose comma has become one already.
  private func afterRepeatedAnd(_ position: Int, end: Int) -> Int {
    guard end - position > 4, words[position + 3] == 0x20, isConjunction(from: position, count: 3) else {
      return position
    }
    return position + 4
  }

  /// Returns the bytes that a word for "and" takes here with its blanks, or 0 where none stands.
  private func conjunctionWidth(at position: Int, end: Int) -> Int {
    switch words[position] {
    case 0x20:
      for width in 3...5 where position + width <= end && words[position + width - 1] == 0x20 {
        if isConjunction(from: position + 1, count: width - 2) { return width }
      }
      return 0
    case 0xE3...0xEA:
      guard position + 3 <= end else { return 0 }
      let scalar = ScalarReader.scalar(in: words, at: position, end: end)
      switch scalar.value {
      case 0x4E0E, 0x8207, 0x548C, 0x53CA, 0x3068: return 3
      case 0xACFC, 0xC640: return position + 3 < end && words[position + 3] == 0x20 ? 4 : 0
      default: return 0
      }
    default: return 0
    }
  }

  /// Whether the bytes are "and", "und", "et", "y", "e", Russian "и" or Korean "및".
  private func isConjunction(from start: Int, count: Int) -> Bool {
    switch count {
    case 1: words[start] == 0x79 || words[start] == 0x65
    case 2:
      words[start] == 0x65 && words[start + 1] == 0x74 || words[start] == 0xD0 && words[start + 1] == 0xB8
    case 3:
      (words[start] == 0x61 || words[start] == 0x75) && words[start + 1] == 0x6E && words[start + 2] == 0x64
        || words[start] == 0xEB && words[start + 1] == 0xB0 && words[start + 2] == 0x8F
    default: false
    }
  }
}
