import MarkdownSyntax
import PlanCore

/// Where a link of a document leads within the workspace.
struct LinkTarget: Sendable {
  /// The link.
  let link: PlanLink
  /// The path from the workspace, or `nil` for the document itself.
  let path: String?
  /// Whether it leads out of the workspace.
  let isOutside: Bool
  /// The anchor, decoded, or `nil`.
  let anchor: String?
  /// The parts of the path as written, decoded.
  let steps: [String]
  /// What stands behind the path: a query, an anchor or both, as written.
  let suffix: Substring

  /// Returns those of the links of a document that lead to files.
  static func all(among links: [PlanLink], in document: String) -> [LinkTarget] {
    links.compactMap { link in
      link.form == .link || link.form == .image ? LinkTarget(link, in: document) : nil
    }
  }

  private init?(_ link: PlanLink, in document: String) {
    let target = link.target
    // A name with a sign of a template, an address, or a path of the machine leads to no file of the workspace.
    guard !target.isEmpty, !target.contains(where: { "<>{}|*…".contains($0) }), !target.hasPrefix("//"),
      !Self.hasScheme(target), !LinkTarget.isOfMachine(target)
    else { return nil }
    self.link = link
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    anchor = parts.count > 1 && !parts[1].isEmpty ? PercentEncoding.decoded(parts[1]) : nil
    let file = (parts.first ?? "").prefix { $0 != "?" }
    suffix = target[file.endIndex...]
    steps = file.split(separator: "/").map(PercentEncoding.decoded)
    guard !file.isEmpty else {
      path = nil
      isOutside = false
      return
    }
    let folder = file.hasPrefix("/") ? [] : document.split(separator: "/").dropLast().map(String.init)
    let place = RelativePath(steps, from: folder)
    path = place.path
    isOutside = place.path == nil
  }

  /// Whether a target begins with `name:`.
  private static func hasScheme(_ target: String) -> Bool {
    guard let colon = target.firstIndex(of: ":"), target[..<colon].count > 1 else { return false }
    return target[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
  }

  /// Whether a target is a path of one machine.
  static func isOfMachine(_ target: String) -> Bool {
    let text = target.lowercased()
    let isDrive = text.dropFirst().hasPrefix(":\\") || text.dropFirst().hasPrefix(":/")
    return isDrive || ["/home/", "/users/", "/tmp/", "/var/", "file:"].contains { text.hasPrefix($0) }
  }
}
