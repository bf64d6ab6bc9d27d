import Synchronization
import SystemPackage

/// The folders of a checkout that have been looked at, so that no way is walked twice.
///
/// A class because all who read share what is known.
final class CheckoutFolders: Sendable {
  private let known = Mutex<[FilePath: Result<CheckoutPath, CheckoutPathError>]>([:])

  /// Returns the place of a folder.
  ///
  /// - Throws: ``CheckoutPathError`` when it is outside, or git keeps a repository in it.
  func folder(
    _ path: FilePath, in checkout: Checkout, _ files: any FileReading
  ) throws(CheckoutPathError) -> CheckoutPath {
    if let known = known.withLock({ $0[path] }) { return try known.get() }
    let result = Result { () throws(CheckoutPathError) in
      let place = try unlisted(path, in: checkout, files)
      // Whoever followed a link has looked already.
      return place.isLink ? place : try checkout.folder(place, files: files)
    }
    known.withLock { $0[path] = result }
    return try result.get()
  }

  /// Returns the place of a folder in which git may keep a repository, for somebody who is about to list it.
  func unlisted(
    _ path: FilePath, in checkout: Checkout, _ files: any FileReading
  ) throws(CheckoutPathError) -> CheckoutPath {
    if let known = known.withLock({ $0[path] }) { return try known.get() }
    return try place(of: path, in: checkout, files)
  }

  /// Remembers a folder that has been listed and in which git keeps no repository.
  func know(_ place: CheckoutPath) {
    known.withLock { $0[place.name] = .success(place) }
  }

  /// Returns the place of a path in its folder.
  func place(
    of path: FilePath, in checkout: Checkout, _ files: any FileReading
  ) throws(CheckoutPathError) -> CheckoutPath {
    guard path != checkout.top, let name = path.lastComponent, name.kind == .regular else {
      return try checkout.path(path, files: files)
    }
    let folder = path.removingLastComponent()
    guard folder.starts(with: checkout.top) else { return try checkout.path(path, files: files) }
    return try checkout.path(name, in: try self.folder(folder, in: checkout, files), as: path, files: files)
  }
}
