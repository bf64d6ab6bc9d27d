/// A pattern for paths with `/` between their parts.
///
/// `*` stands for any text within a part, `?` for one character, and a part `**` for any number of parts. A pattern
/// that fits a folder fits everything in it.
package struct PathPattern: Hashable, Sendable {
  /// The pattern as it was written, without `./` before and `/` behind.
  package let text: String

  private let parts: [[Unicode.Scalar]]

  /// Reads a pattern.
  ///
  /// - Parameter text: The pattern; `nil` comes of an empty one, and of one that leads out of the workspace.
  package init?(_ text: String) {
    let words = text.pathParts.filter { $0 != "." }
    guard !text.hasBytes(prefix: "/"), !words.isEmpty, !words.contains("..") else { return nil }
    self.text = words.joined(separator: "/")
    parts = words.map { Array($0.unicodeScalars) }
  }

  /// Whether a path, or a folder that holds it, fits.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths of path and pattern.
  package func matches(_ path: String) -> Bool {
    let names = path.pathParts.map { Array($0.unicodeScalars) }
    // How many parts of the pattern can be used up by the names read so far.
    var reached: Set<Int> = [0]
    widen(&reached)
    for name in names {
      var next: Set<Int> = []
      for place in reached where place < parts.count {
        if Self.isAnyDepth(parts[place]) {
          next.insert(place)
        } else if Self.fits(name, parts[place]) {
          next.insert(place + 1)
        }
      }
      widen(&next)
      if next.contains(parts.count) { return true }
      reached = next
    }
    return false
  }

  /// Adds the places behind `**`, which may stand for no part at all; but for the last one, which needs a name.
  private func widen(_ places: inout Set<Int>) {
    for place in parts.indices.dropLast() where places.contains(place) && Self.isAnyDepth(parts[place]) {
      places.insert(place + 1)
    }
    if let last = parts.last, Self.isAnyDepth(last), places.contains(parts.count - 1) {
      places.insert(parts.count)
    }
  }

  private static func isAnyDepth(_ part: [Unicode.Scalar]) -> Bool { part == ["*", "*"] }

  /// Whether a name fits a part, by going back to the last star where the rest does not fit.
  private static func fits(_ name: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    var (position, place) = (0, 0)
    var retry: (position: Int, place: Int)?
    while position < name.count {
      if place < part.count, part[place] == "*" {
        retry = (position, place)
        place += 1
      } else if place < part.count, part[place] == "?" || part[place] == name[position] {
        position += 1
        place += 1
      } else if let last = retry {
        retry = (last.position + 1, last.place)
        (position, place) = (last.position + 1, last.place + 1)
      } else {
        return false
      }
    }
    return part[place...].allSatisfy { $0 == "*" }
  }
}
