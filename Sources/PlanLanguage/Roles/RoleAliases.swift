/// Says which role a section has by its heading.
package enum RoleAliases {
  /// Every alias and its other spellings.
  static let index: PhraseIndex<SectionRole> = {
    var index = PhraseIndex<SectionRole>(capacity: 4600)
    for group in RoleAliasTable.groups {
      index.insert(list: group.leading, meaning: group.role, leads: true)
      index.insert(list: group.whole, meaning: group.role, leads: false)
    }
    return index
  }()

  /// Returns the role that a heading names.
  ///
  /// The whole heading is compared first; then what stands before a bracket at its end; then a list of
  /// aliases ("Risks and dependencies"), which has the role of its first; then, for the words that are clear
  /// by themselves, what stands before a dash, a colon or a slash. A mere common beginning never counts.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the heading; any bytes.
  ///   - from: Where its words begin, after the `#` marks.
  ///   - to: Where they end.
  /// - Returns: The role, or `nil` when the heading means nothing fixed.
  /// - Complexity: O(*n*) in the bytes of the heading; no memory is allocated on the heap.
  package static func role(forHeading bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> SectionRole? {
    NormalText.read(bytes, from: from, to: to, skippingNumber: true) { words, text in
      RoleReading(words: words, overlay: nil).role(of: text)
    }
  }

  /// Returns the aliases of a role as they stand in the table, sorted.
  package static func aliases(of role: SectionRole) -> [String] {
    RoleAliasTable.groups.filter { $0.role == role }
      .flatMap { PhraseList.phrases(in: $0.leading) + PhraseList.phrases(in: $0.whole) }
      .sorted()
  }
}

extension RoleAliases {
  /// Whether a heading is nothing but a name of a role: no number, no remark, no second role.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the heading; any bytes.
  ///   - from: Where its words begin, after the `#` marks.
  ///   - to: Where they end.
  /// - Returns: Whether the words are one alias of a role.
  /// - Complexity: O(*n*) in the bytes of the heading.
  package static func isWholeName(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Bool {
    NormalText.read(bytes, from: from, to: to, skippingNumber: false) { words, text in
      text.whole.map { index.entry(for: $0, in: words) != nil } ?? false
    }
  }
}
