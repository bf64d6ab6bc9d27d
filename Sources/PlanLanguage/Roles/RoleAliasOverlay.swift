/// A profile's own aliases over the built-in ones.
package struct RoleAliasOverlay: Hashable, Sendable {
  private let index: PhraseIndex<SectionRole>

  /// Builds the overlay.
  ///
  /// An alias is compared in normal form, so case, numbering, marks and punctuation do not matter. Of two
  /// equal aliases the first stands. One without a word, or over 128 bytes, is left out.
  ///
  /// - Parameter aliases: Headings as people write them, each with its role.
  package init(_ aliases: [(String, SectionRole)]) {
    var index = PhraseIndex<SectionRole>(capacity: aliases.count)
    for (alias, role) in aliases {
      let isLiving = [SectionRole.status, .decisions, .discoveries, .outcomes].contains(role)
      NormalText.bytes(of: alias, skippingNumber: true).withUnsafeBufferPointer {
        index.insert($0, meaning: role, leads: isLiving)
      }
    }
    self.index = index
  }

  /// Whether an alias has a word and is short enough to be compared.
  package static func canHold(_ alias: String) -> Bool {
    !NormalText.bytes(of: alias, skippingNumber: true).isEmpty
  }

  /// Returns the role that a heading names, by these aliases or else by the built-in ones.
  ///
  /// Reads a heading as ``RoleAliases/role(forHeading:from:to:)`` does.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the heading; any bytes.
  ///   - from: Where its words begin, after the `#` marks.
  ///   - to: Where they end.
  /// - Returns: The role, or `nil` when the heading means nothing fixed.
  package func role(forHeading bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> SectionRole? {
    NormalText.read(bytes, from: from, to: to, skippingNumber: true) { words, text in
      RoleReading(words: words, overlay: index).role(of: text)
    }
  }
}
