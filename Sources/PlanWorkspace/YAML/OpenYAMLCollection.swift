import MarkdownSyntax
import PlanModel

/// A list or mapping whose end has not been read yet.
struct OpenYAMLCollection {
  /// Whether it is a list or a mapping.
  enum Kind {
    case sequence
    case mapping
  }

  /// What the next value of a mapping is.
  private enum Expectation {
    case key
    case value(of: YAMLScalar)
    /// The value of a key that is no text; such a pair is left out.
    case valueWithoutKey
  }

  private let kind: Kind
  private let start: Int
  private var end: Int
  private var elements: [YAMLNode] = []
  private var pairs: [YAMLPair] = []
  private var keys: Set<String> = []
  private var expectation = Expectation.key

  /// Creates an empty collection.
  ///
  /// - Parameters:
  ///   - kind: Whether it is a list or a mapping.
  ///   - start: Its first byte, in bytes of the document.
  ///   - end: The end of what opens it, in bytes of the document.
  init(_ kind: Kind, start: Int, end: Int) {
    self.kind = kind
    self.start = start
    self.end = end
  }

  /// Takes the next element, key or value.
  ///
  /// - Returns: What is the matter with it, or `nil`.
  mutating func add(_ node: YAMLNode) -> YAMLError.Kind? {
    end = max(end, node.range.end)
    switch (kind, expectation) {
    case (.sequence, _):
      elements.append(node)
    case (.mapping, .key):
      return addKey(node)
    case (.mapping, .value(let key)):
      pairs.append(YAMLPair(key: key, value: node))
      expectation = .key
    case (.mapping, .valueWithoutKey):
      expectation = .key
    }
    return nil
  }

  /// Returns the finished collection.
  ///
  /// - Parameter closingEnd: The end of the closing bracket or brace, or `nil` when there is none.
  /// - Returns: The list or mapping.
  func node(closingEnd: Int?) -> YAMLNode {
    let range = ByteRange(start, closingEnd ?? end)
    switch kind {
    case .sequence: return YAMLNode(.sequence(elements), range: range)
    case .mapping: return YAMLNode(.mapping(pairs), range: range)
    }
  }

  private mutating func addKey(_ node: YAMLNode) -> YAMLError.Kind? {
    switch node.content {
    case .scalar(let key):
      expectation = .value(of: key)
      return keys.insert(key.text).inserted ? nil : .duplicateKey(key.text)
    case .alias:
      // The alias itself has been reported.
      expectation = .valueWithoutKey
      return nil
    case .sequence, .mapping:
      expectation = .valueWithoutKey
      return .keyIsNotText
    }
  }
}
