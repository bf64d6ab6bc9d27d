import MarkdownSyntax
package import PlanModel
import PlanText

/// Where a link of a document leads within the workspace.
package struct LinkTarget: Sendable {
  /// The link.
  package let link: PlanLink
  /// The path from the workspace, or `nil` for the document itself.
  package let path: String?
  /// Whether it leads out of the workspace.
  package let isOutside: Bool
  /// The anchor, decoded, or `nil`.
  package let anchor: String?
  /// The path as written; empty for the document itself.
  private let file: Substring
  /// What stands behind the path: a query, an anchor or both, as written.
  package let suffix: Substring

  /// Returns those of the links and images of a document that lead to files.
  static func all(among links: [PlanLink], in document: String) -> [LinkTarget] {
    guard !links.isEmpty else { return [] }
    let end = document.utf8.lastIndex(of: ASCII.slash)
    let folder = end.map { document[...$0] } ?? ""
    return links.compactMap { LinkTarget($0, in: folder) }
  }

  /// The parts of the path as written, decoded.
  package var steps: [String] { Self.steps(of: file) }

  private static func steps(of file: Substring) -> [String] {
    file.utf8.split(separator: ASCII.slash).map { PercentEncoding.name(Substring($0)) }
  }

  private init?(_ link: PlanLink, in documentFolder: Substring) {
    let target = link.target
    // A name with a sign of a template, an address, or a path of the machine leads to no file of the workspace.
    guard !target.isEmpty, !Self.hasScheme(target), !target.hasPrefix("//"), !Self.hasTemplateSign(target),
      !LinkTarget.isOfMachine(target)
    else { return nil }
    self.link = link
    let mark = target.utf8.firstIndex(of: ASCII.hash)
    let fragment = mark.map { target[target.utf8.index(after: $0)...] } ?? ""
    anchor = fragment.isEmpty ? nil : PercentEncoding.decoded(fragment)
    let whole = target[..<(mark ?? target.endIndex)]
    file = whole[..<(whole.utf8.firstIndex(of: UInt8(ascii: "?")) ?? whole.endIndex)]
    suffix = target[file.endIndex...]
    guard !file.isEmpty else {
      path = nil
      isOutside = false
      return
    }
    var (near, rest) = (documentFolder, file)
    while rest.utf8.starts(with: "../".utf8), let folder = Self.folder(around: near) {
      near = folder
      // A mark behind the slash is one character with it, but no part of it.
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: 3)...]
    }
    if Self.isPlain(rest) {
      path = String(near) + rest
      isOutside = false
      return
    }
    let folder = file.utf8.first == ASCII.slash ? [] : documentFolder.pathParts.map(String.init)
    let place = RelativePath(Self.steps(of: file), from: folder)
    path = place.path
    isOutside = place.path == nil
  }

  /// Returns the folder that a folder lies in, both with a `/` at their ends; `nil` for the workspace itself.
  private static func folder(around folder: Substring) -> Substring? {
    guard folder.utf8.last == ASCII.slash else { return nil }
    let name = folder.utf8.dropLast()
    return folder[
      ..<(name.lastIndex(of: ASCII.slash).map { folder.utf8.index(after: $0) } ?? folder.startIndex)]
  }

  /// Whether a path is that from the folder of its document as it stands: nothing in it is encoded or escaped, no part is empty
  /// and none is made of periods.
  private static func isPlain(_ file: Substring) -> Bool {
    var before = ASCII.slash
    for byte in file.utf8 {
      switch byte {
      case UInt8(ascii: "%"), ASCII.backslash: return false
      case ASCII.slash, ASCII.period: if before == ASCII.slash { return false }
      default: break
      }
      before = byte
    }
    return before != ASCII.slash
  }

  /// Whether a target begins with `name:`.
  private static func hasScheme(_ target: String) -> Bool {
    var count = 0
    for byte in target.utf8 {
      switch byte {
      case ASCII.colon: return count > 1
      case ASCII.plus, ASCII.hyphen, ASCII.period: break
      default: guard byte.isAlphanumeric || byte >= 0x80 else { return false }
      }
      count += 1
    }
    return false
  }

  private static func hasTemplateSign(_ target: String) -> Bool {
    target.utf8.contains { byte in
      switch byte {
      case ASCII.less, ASCII.greater, ASCII.pipe, ASCII.asterisk, UInt8(ascii: "{"), UInt8(ascii: "}"): true
      default: false
      }
    } || !target.utf8.allSatisfy { $0 < 0x80 } && target.unicodeScalars.contains("…")
  }

  /// What a path of one machine begins with, in small letters.
  private static let beginnings = ["/home/", "/users/", "/tmp/", "/var/", "file:"].map { Array($0.utf8) }

  /// Whether a target is a path of one machine.
  package static func isOfMachine(_ target: String) -> Bool {
    // Others begin in no such way.
    guard let first = target.utf8.first,
      first == ASCII.slash || first.lowercased == UInt8(ascii: "f")
        || target.utf8.dropFirst().first == ASCII.colon
    else { return false }
    let start = target.utf8.prefix(8).map(\.lowercased)
    let isDrive =
      start.count > 2 && start[1] == ASCII.colon && (start[2] == ASCII.slash || start[2] == ASCII.backslash)
    return isDrive || beginnings.contains { start.starts(with: $0) }
  }
}
