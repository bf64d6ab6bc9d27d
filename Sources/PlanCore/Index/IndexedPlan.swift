/// A line of an index that leads to a plan.
package struct IndexedPlan: Hashable, Sendable {
  /// The target of the link, with escapes and character references replaced.
  package let target: String

  /// The state that the heading above the line names.
  package let state: PlanState

  /// The words of that heading.
  package let heading: String

  /// The line in the index, 1-based.
  package let line: Int
}

extension IndexedPlan {
  /// Returns the path of the plan, as the index gives it.
  ///
  /// - Parameter folder: The parts of the path of the folder that holds the index, from the workspace on.
  /// - Returns: The path from the workspace with `/` between its parts, or `nil` when the target is an
  ///   address or lies outside the workspace.
  package func path(from folder: [String]) -> String? {
    let target = self.target.prefix { $0 != "#" && $0 != "?" }
    guard !target.isEmpty, !target.hasPrefix("/"), !target.contains("://") else { return nil }
    var parts = folder
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": guard parts.popLast() != nil else { return nil }
      default: parts.append(Self.decoded(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// Returns a part of a path with `%41` and the like replaced by the bytes they stand for.
  private static func decoded(_ part: Substring) -> String {
    guard part.utf8.contains(UInt8(ascii: "%")) else { return String(part) }
    let bytes = Array(part.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        position += 3
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
