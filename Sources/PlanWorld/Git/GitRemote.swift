package import SystemPackage

/// Reads where a checkout comes from, without starting git.
package enum GitRemote {
  /// The largest configuration that is read, in bytes.
  private static let limit = 1 << 20

  /// Returns host and path of the remote `origin`, such as `github.com/ann/parser`.
  ///
  /// - Parameters:
  ///   - root: A folder of the checkout.
  ///   - files: Where to look.
  /// - Returns: The address without scheme, user and `.git`, or `nil` when there is none that names a host.
  package static func repository(of root: FilePath, files: any FileStore) -> String? {
    do throws(FileError) {
      guard let folders = try GitFolders.find(from: root, files: files) else { return nil }
      let bytes = try files.read(folders.common.appending("config"), limit: limit)
      return origin(in: String(decoding: bytes, as: UTF8.self)).flatMap(address)
    } catch {
      // A configuration of git that cannot be read names no remote; git itself says what is wrong with it.
      return nil
    }
  }

  /// Returns the address of the remote `origin` in a configuration of git, see git-config(1).
  static func origin(in text: String) -> String? {
    var isOrigin = false
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.drop { $0 == " " || $0 == "\t" }
      if words.first == "[" {
        isOrigin = words.hasPrefix("[remote \"origin\"]")
      } else if isOrigin, let equals = words.firstIndex(of: "="),
        words[..<equals].filter({ $0 != " " && $0 != "\t" }).lowercased() == "url"
      {
        return String(words[words.index(after: equals)...].filter { $0 != " " && $0 != "\t" })
      }
    }
    return nil
  }

  /// Returns host and path of an address in one of the forms that git-clone(1) names.
  static func address(_ url: String) -> String? {
    var rest = url[...]
    if let scheme = rest.firstRange(of: "://") {
      guard ["http", "https", "ssh", "git"].contains(String(rest[..<scheme.lowerBound])) else { return nil }
      rest = rest[scheme.upperBound...]
      let host = rest.prefix { $0 != "/" }
      if let user = host.lastIndex(of: "@") { rest = rest[rest.index(after: user)...] }
    } else {
      // The short form of ssh: `git@host:path`.
      guard let at = rest.firstIndex(of: "@"), let colon = rest.firstIndex(of: ":"), at < colon else {
        return nil
      }
      rest = rest[rest.index(after: at)..<colon] + "/" + rest[rest.index(after: colon)...]
    }
    while rest.last == "/" { rest.removeLast() }
    if rest.hasSuffix(".git") { rest.removeLast(4) }
    let parts = rest.split(separator: "/")
    guard parts.count >= 3, let host = parts.first else { return nil }
    return ([host.prefix { $0 != ":" }] + parts.dropFirst()).joined(separator: "/")
  }
}
