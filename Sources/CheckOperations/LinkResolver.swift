import PlanText
import PlanWorld
import SystemPackage

/// Finds the files that paths lead to, and the links on the way.
struct LinkResolver {
  /// A file in a checkout.
  struct Place: Hashable, Sendable {
    /// The file, absolute and without links below the top of the checkout.
    let file: FilePath
    /// Its path from the top of the checkout, as `PathText` shows it.
    let path: String
    /// What the links on the way say, by their paths from the top of the checkout.
    let links: [PathKey: FilePath]
  }

  private let checkout: FilePath
  private let files: any FileReading
  /// Where links lead, by path; `nil` for what is none.
  private var known: [FilePath: FilePath?] = [:]

  /// The most links on one way, as the systems have it.
  private static let linkLimit = 40

  /// Makes a resolver for the files of a checkout.
  init(checkout: FilePath, files: any FileReading) {
    self.checkout = checkout
    self.files = files
  }

  /// Returns what a path leads to, or `nil` when it leads out of the checkout.
  mutating func place(of path: FilePath) -> Place? {
    var rest = path.lexicallyNormalized()
    guard rest.removePrefix(checkout) else { return nil }
    var pending = Array(rest.components.reversed())
    var file = checkout
    var links: [PathKey: FilePath] = [:]
    while let part = pending.popLast() {
      if part.kind == .parentDirectory {
        guard file != checkout else { return nil }
        file.removeLastComponent()
        continue
      }
      let next = file.appending(part)
      guard let target = target(of: next) else {
        file = next
        continue
      }
      links[PathKey(Self.inside(checkout, next))] = target
      guard links.count <= Self.linkLimit, pending.count < 4_096 else { return nil }
      guard target.isAbsolute else {
        pending += target.components.reversed()
        continue
      }
      var inner = target.lexicallyNormalized()
      guard inner.removePrefix(checkout) else { return nil }
      file = checkout
      pending += inner.components.reversed()
    }
    return file == checkout ? nil : Place(file: file, path: Self.inside(checkout, file), links: links)
  }

  private mutating func target(of path: FilePath) -> FilePath? {
    if let target = known[path] { return target }
    // What is not there is no link.
    let target = (try? files.target(ofLink: path)) ?? nil
    known.updateValue(target, forKey: path)
    return target
  }

  private static func inside(_ checkout: FilePath, _ path: FilePath) -> String {
    var rest = path
    _ = rest.removePrefix(checkout)
    return rest.text
  }
}
