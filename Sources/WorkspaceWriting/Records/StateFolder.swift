import PlanWorld
import SystemPackage

/// The user's folder for what must outlive a command and is nobody else's business.
///
/// See the XDG Base Directory Specification 0.8.
enum StateFolder {
  private static let name: FilePath.Component = "execplan"

  /// The longest name of a folder that every file system takes, less some room, in bytes.
  private static let nameLimit = 200

  /// Returns the folder of one checkout or workspace, which need not exist.
  ///
  /// - Parameters:
  ///   - root: The checkout or workspace, an absolute path without links.
  ///   - world: The environment, the files and the user.
  /// - Returns: The folder, or `nil` when the environment names none, when it or the nearest folder around it is not
  ///   this user's, or when a link of the checkout itself leads to it.
  /// - Throws: ``FileError`` when the system cannot say.
  static func folder(for root: FilePath, in world: World) throws(FileError) -> FilePath? {
    guard let base = base(in: world) else { return nil }
    let folder = base.appending(name).pushing(relativePath(for: root))
    let missing = try world.files.missingFolders(to: folder)
    let nearest = (missing.first?.removingLastComponent()) ?? folder
    let place = try world.files.realPath(of: nearest)
    guard try !isLedTo(nearest, at: place, by: root, in: world) else { return nil }
    let details = try world.files.details(of: place)
    return details.kind == .folder && details.owner == world.userID ? folder : nil
  }

  /// Whether a link of a checkout stands on the way to a folder, as it may where a home folder is a checkout.
  private static func isLedTo(
    _ folder: FilePath, at place: FilePath, by root: FilePath, in world: World
  ) throws(FileError) -> Bool {
    // Nearly always there is no link at all.
    guard place != folder else { return false }
    var above = FilePath(root: folder.root)
    var below = Array(folder.components.reversed())
    while let name = below.popLast() {
      above.append(name)
      var expected = try world.files.realPath(of: above)
      guard expected.starts(with: root) else { continue }
      for name in below.reversed() { expected.append(name) }
      return expected != place
    }
    return false
  }

  private static func base(in world: World) -> FilePath? {
    if let path = world.environment("XDG_STATE_HOME").map({ FilePath($0) }), path.isAbsolute { return path }
    guard let home = world.environment("HOME").map({ FilePath($0) }), home.isAbsolute else { return nil }
    return home.appending(".local").appending("state")
  }

  /// Returns a relative path that no other folder is given.
  ///
  /// Letters, digits, `.`, `_` and `-` stand for themselves, `+` for `/`, and `%` with two digits for any
  /// other byte. A long name is cut into folders; each but the last ends with `=`, so none is the end of another.
  static func relativePath(for root: FilePath) -> FilePath {
    var name: [UInt8] = []
    var path = FilePath("")
    for byte in root.bytes {
      if name.count >= nameLimit, let part = FilePath(bytes: name + [UInt8(ascii: "=")]) {
        path.push(part)
        name = []
      }
      switch byte {
      case UInt8(ascii: "/"): name.append(UInt8(ascii: "+"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        name.append(byte)
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        name += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
      }
    }
    return FilePath(bytes: name).map { path.pushing($0) } ?? path
  }
}
