/// Something in a YAML block that keeps it from being read, or from being read with certainty.
package struct YAMLProblem: Error, Hashable, Sendable {
  /// What is the matter.
  package enum Kind: Hashable, Sendable {
    /// The text is not YAML; the payload says why and what to do.
    case syntax(String)
    /// The key occurs before in the same mapping.
    case duplicateKey(String)
    /// A key is a list, a mapping or an alias, as in `{{ name }}`.
    case keyIsNotText
    /// A value is given a name, as in `&name value`.
    case anchor(String)
    /// A value is named instead of written, as in `*name`.
    case alias(String)
    /// The block holds more than ``YAMLLimits/byteCount`` bytes.
    case tooLarge
    /// The block holds more than ``YAMLLimits/nodeCount`` values.
    case tooManyNodes
    /// Lists and mappings stand deeper in each other than ``YAMLLimits/depth``.
    case tooDeep
    /// The block is a list or a text instead of keys and values.
    case notAMapping
    /// A line `---` with text behind it begins another document.
    case severalDocuments
  }

  /// What is the matter.
  package let kind: Kind

  /// Where, in bytes from the beginning of the document.
  package let offset: Int

  /// Creates a problem at a place.
  package init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// Whether nothing of the block could be read.
  package var isFatal: Bool {
    switch kind {
    case .syntax, .tooLarge, .tooManyNodes, .tooDeep: true
    case .duplicateKey, .keyIsNotText, .anchor, .alias, .notAMapping, .severalDocuments: false
    }
  }

  /// What is the matter, for the user: lowercase, without a final period.
  package var message: String {
    switch kind {
    case .syntax(let text): text
    case .duplicateKey(let key): "key '\(key)' occurs a second time"
    case .keyIsNotText: "a brace or bracket at the beginning of a value makes it a key; quote the value"
    case .anchor(let name): "anchor '&\(name)' is not supported; quote the value if the '&' is part of it"
    case .alias(let name): "alias '*\(name)' is not supported; quote the value if the '*' is part of it"
    case .tooLarge: "the block is larger than \(YAMLLimits.byteCount) bytes"
    case .tooManyNodes: "the block holds more than \(YAMLLimits.nodeCount) values"
    case .tooDeep: "lists and mappings stand more than \(YAMLLimits.depth) levels deep in each other"
    case .notAMapping: "the block holds no 'key: value' lines"
    case .severalDocuments: "'---' begins a second document inside the block"
    }
  }
}

extension YAMLProblem: CustomStringConvertible {
  package var description: String { "\(offset): \(message)" }
}
