package import MarkdownSyntax

/// Reads a YAML block of a document.
///
/// Implementations are bounded by ``YAMLLimits``, never follow an alias, and never fail: bad input is a
/// document with problems.
package protocol YAMLReading: Sendable {
  /// Reads the block that stands in a stretch of a document.
  ///
  /// - Parameters:
  ///   - bytes: The whole document.
  ///   - range: The block without the lines `---` around it; cut to the document where it reaches beyond.
  /// - Returns: The values and problems, with places in bytes of the document.
  func read(_ bytes: [UInt8], in range: ByteRange) -> YAMLDocument
}

/// What was read from a YAML block.
package struct YAMLDocument: Hashable, Sendable {
  /// The value of the block.
  ///
  /// `nil` for a block without any value (empty, or comments only) and after a problem that is fatal
  /// (``YAMLError/isFatal``): half of a block is never taken for the whole.
  package let root: YAMLNode?

  /// What is the matter with the block, by place.
  package let problems: [YAMLError]

  /// Creates the result of reading a block.
  package init(root: YAMLNode?, problems: [YAMLError]) {
    self.root = root
    self.problems = problems
  }
}

/// How much of a YAML block is read.
///
/// Generous for a block that a person wrote, and small enough that a hostile one costs nothing.
package enum YAMLLimits {
  /// The largest block, in bytes.
  package static let byteCount = 65_536

  /// The largest number of values in a block; keys count as values.
  package static let nodeCount = 10_000

  /// How deep lists and mappings may stand in each other; the outermost one is at depth 1.
  package static let depth = 64
}

/// Something in a YAML block that keeps it from being read, or from being read with certainty.
package struct YAMLError: Error, Hashable, Sendable {
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

extension YAMLError: CustomStringConvertible {
  package var description: String { "\(offset): \(message)" }
}
