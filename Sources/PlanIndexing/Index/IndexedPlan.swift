package import MarkdownSyntax
package import PlanLanguage
import PlanText

/// A line of an index that leads to a plan.
package struct IndexedPlan: Hashable, Sendable {
  /// How the line stands in the index.
  package enum Place: Hashable, Sendable {
    /// As an item of a list that stands in nothing else; the payload is the item's block.
    case item(Int)
    /// As a row of a table that stands in nothing else; the payload is the row's block.
    case row(Int)
    /// As an item inside another one, within a paragraph, or quoted.
    case mention
  }

  /// The target of the link, with escapes and character references replaced.
  package let target: String

  /// The state that the heading above the line names, or the cell of its row that is meant for it.
  package let state: PlanState

  /// The words of that heading.
  package let heading: String

  /// The line in the index, 1-based.
  package let line: Int

  /// How the line stands in the index.
  package let place: Place

  /// Whether the line begins with the link, so that the whole line is about the plan.
  package let beginsWithLink: Bool

  /// The text of the link, without its brackets.
  package let title: ByteRange

  /// The target of the link as written; it lies in the definition of a link by reference.
  package let destination: ByteRange
}

extension IndexedPlan {
  /// Whether the line is an item of a list of plans.
  var isItem: Bool {
    guard case .item = place else { return false }
    return true
  }

  /// Returns the path of the plan, as the index gives it.
  ///
  /// - Parameter folder: The parts of the path of the folder that holds the index, from the workspace on.
  /// - Returns: The path from the workspace with `/` between its parts, or `nil` when the target is an
  ///   address or lies outside the workspace.
  package func path(from folder: [String]) -> String? {
    Self.file(ofTarget: target).flatMap { file in
      RelativePath(file.pathParts.map(PercentEncoding.name), from: folder).path
    }
  }

  /// Whether the target is a file.
  ///
  /// - Parameters:
  ///   - path: The file's path from the workspace.
  ///   - folder: The parts of the path of the folder that holds the index, from the workspace on.
  /// - Returns: Whether the bytes of both paths are the same.
  package func leads(to path: String, from folder: [String]) -> Bool {
    self.path(from: folder)?.hasBytes(of: path) == true
  }

  /// Returns the target of a link without its anchor, or `nil` when that is an address or no relative path.
  static func file(ofTarget target: String) -> String? {
    let target = target.prefix { $0 != "#" && $0 != "?" }
    guard !target.isEmpty, !target.hasPrefix("/"), !target.contains("://"), !target.hasPrefix("mailto:")
    else { return nil }
    return String(target)
  }
}
