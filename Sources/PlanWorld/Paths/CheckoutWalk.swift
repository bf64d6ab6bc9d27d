import SystemPackage

/// A way through a checkout, part by part, that never looks at anything outside.
struct CheckoutWalk {
  private let checkout: Checkout

  /// Where the walk is: a real path.
  private(set) var current: FilePath

  /// How many parts ``current`` lies below the top of the checkout; negative above it.
  private var depth = 0

  /// The parts that are left, last one first.
  private var pending: [FilePath.Component]

  private var linkCount = 0

  /// Why the walk cannot begin, or `nil`.
  private let obstacle: CheckoutPathError.Reason?

  /// Begins at the top of a checkout.
  ///
  /// - Parameters:
  ///   - checkout: The checkout.
  ///   - path: An absolute path.
  init(in checkout: Checkout, to path: FilePath) {
    self.checkout = checkout
    current = checkout.realTop
    var rest = path
    let isInside = rest.removePrefix(checkout.top) || rest.removePrefix(checkout.realTop)
    pending = rest.components.reversed()
    if !isInside {
      obstacle = .outside(leadsTo: path.lexicallyNormalized())
    } else {
      obstacle = checkout.gitFolders.contains(checkout.realTop) ? .gitDirectory(leadsTo: nil) : nil
    }
  }

  /// Whether no part is left.
  var isAtEnd: Bool { pending.isEmpty }

  /// Goes on by one part.
  ///
  /// - Returns: The place that has been reached, whose kind nobody knows yet, or `nil` at the end.
  /// - Throws: Why the walk cannot go on: the place is outside, or in a git directory.
  mutating func next() throws(CheckoutPathError.Reason) -> FilePath? {
    if let obstacle { throw obstacle }
    while let part = pending.popLast() {
      switch part.kind {
      case .currentDirectory: continue
      case .parentDirectory:
        current.removeLastComponent()
        depth -= 1
      case .regular:
        current.append(part)
        depth += 1
        guard depth > 0 else {
          // Above the top every part of the top's own path is a folder and no link.
          guard checkout.realTop.starts(with: current) else { throw .outside(leadsTo: rest) }
          continue
        }
        guard !GitDirectoryName.includes(part), !checkout.gitFolders.contains(current) else {
          throw .gitDirectory(leadsTo: led(to: rest))
        }
        return current
      }
    }
    return nil
  }

  /// Follows the link that stands at the place that was reached last.
  ///
  /// - Parameter target: Where it leads, as it is written in the link.
  /// - Throws: Why it cannot be followed.
  mutating func follow(_ target: FilePath) throws(CheckoutPathError.Reason) {
    linkCount += 1
    guard linkCount <= Checkout.linkLimit else { throw .system(.linkLoop) }
    current.removeLastComponent()
    depth -= 1
    guard target.isAbsolute else {
      pending += target.components.reversed()
      return
    }
    var rest = target
    current = checkout.realTop
    depth = 0
    // The top may be known by another name than its real one.
    if !rest.removePrefix(checkout.top), !rest.removePrefix(checkout.realTop) {
      current = "/"
      depth = -checkout.realTop.components.count
    }
    pending += rest.components.reversed()
  }

  /// Returns the place where the walk has ended.
  ///
  /// - Throws: Why it is none: it lies above the checkout.
  func end() throws(CheckoutPathError.Reason) -> FilePath {
    guard depth >= 0 else { throw .outside(leadsTo: current) }
    return current
  }

  /// Returns a place that a link has led to, or `nil` when it is the path that was asked for.
  func led(to place: FilePath) -> FilePath? { linkCount == 0 ? nil : place }

  /// The place with all that is left of the way.
  private var rest: FilePath {
    var rest = current
    for part in pending.reversed() { rest.append(part) }
    return rest.lexicallyNormalized()
  }
}
