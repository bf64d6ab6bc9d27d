package import SystemPackage

/// A path inside a checkout and in none of git's directories.
///
/// Only ``Checkout`` makes one: whoever holds it need not check again. It says what was true when it was made.
package struct CheckoutPath: Hashable, Sendable {
  /// Where the bytes are or would be: absolute, without links on the way, and no link itself.
  package let file: FilePath

  /// The path as it was asked for.
  package let name: FilePath

  /// Whether a link stands at the end of the path that was asked for.
  package let isLink: Bool

  /// Returns a problem of the file as one of the path that was asked for.
  func problem(_ reason: FileError.Reason) -> FileError {
    FileError(isLink && reason == .notFound ? .danglingLink : reason, at: name)
  }

  fileprivate init(file: FilePath, name: FilePath, isLink: Bool) {
    self.file = file
    self.name = name
    self.isLink = isLink
  }
}

extension Checkout {
  /// Whether links are followed.
  private enum Links {
    case followed, refused
  }

  /// Returns the place that a path leads to.
  ///
  /// Links are followed as long as they stay inside; outside nothing is looked at. The last parts of the path
  /// need not exist.
  ///
  /// - Parameters:
  ///   - path: An absolute path.
  ///   - files: Where to look.
  /// - Returns: The place, inside the checkout and in none of git's directories.
  /// - Throws: ``CheckoutPathError`` when the path leads elsewhere, or the system cannot say.
  package func path(
    _ path: FilePath, files: any FileReading
  ) throws(CheckoutPathError) -> CheckoutPath {
    try resolve(path, .followed, files)
  }

  /// Returns the place of a path that leads through no link.
  ///
  /// For records, which hold places and no names.
  ///
  /// - Parameters:
  ///   - path: An absolute path.
  ///   - files: Where to look.
  /// - Returns: The place, inside the checkout and in none of git's directories.
  /// - Throws: ``CheckoutPathError`` as ``path(_:files:)`` does, and when a link is on the way or at the end.
  package func exactPath(
    _ path: FilePath, files: any FileReading
  ) throws(CheckoutPathError) -> CheckoutPath {
    try resolve(path, .refused, files)
  }

  /// Returns the place of a name in a folder.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - folder: The folder.
  ///   - path: The folder's path with the name behind it.
  ///   - files: Where to look.
  /// - Returns: The place, which is not looked into: git may keep a repository there.
  /// - Throws: ``CheckoutPathError`` when the name leads elsewhere, or the system cannot say.
  func path(
    _ name: FilePath.Component, in folder: CheckoutPath, as path: FilePath, files: any FileReading
  ) throws(CheckoutPathError) -> CheckoutPath {
    let file = folder.file.appending(name)
    do throws(CheckoutPathError.Reason) {
      if !GitDirectoryName.includes(name), !gitFolders.contains(file), try Self.target(of: file, files) == nil
      {
        return CheckoutPath(file: file, name: path, isLink: false)
      }
    } catch {
      throw CheckoutPathError(error, at: path, in: self)
    }
    // The long way follows a link, or says what is wrong.
    return try self.path(path, files: files)
  }

  /// Returns the place of a name in a folder, when no link is there and git keeps no repository in it.
  package func exactPath(
    _ name: FilePath.Component, in folder: CheckoutPath, as path: FilePath, files: any FileReading
  ) throws(CheckoutPathError) -> CheckoutPath {
    let place = try self.path(name, in: folder, as: path, files: files)
    guard !place.isLink, place.file == folder.file.appending(name) else {
      throw CheckoutPathError(.link(folder.file.appending(name)), at: path, in: self)
    }
    return try self.folder(place, files: files)
  }

  /// Returns a folder when git keeps no repository in it.
  ///
  /// - Throws: ``CheckoutPathError`` when it does, or the system cannot say.
  func folder(_ place: CheckoutPath, files: any FileReading) throws(CheckoutPathError) -> CheckoutPath {
    do throws(CheckoutPathError.Reason) {
      guard try !holdsRepository(place.file, files) else { throw .gitDirectory(leadsTo: nil) }
      return place
    } catch {
      throw CheckoutPathError(error, at: place.name, in: self)
    }
  }

  private func resolve(
    _ path: FilePath, _ links: Links, _ files: any FileReading
  ) throws(CheckoutPathError) -> CheckoutPath {
    var walk = CheckoutWalk(in: self, to: path)
    var isLink = false
    do throws(CheckoutPathError.Reason) {
      while let place = try walk.next() {
        guard let target = try Self.target(of: place, files) else {
          if try holdsRepository(place, files) { throw .gitDirectory(leadsTo: walk.led(to: place)) }
          continue
        }
        guard links == .followed else { throw .link(place) }
        isLink = isLink || walk.isAtEnd
        try walk.follow(target)
      }
      return CheckoutPath(file: try walk.end(), name: path, isLink: isLink)
    } catch {
      throw CheckoutPathError(error, at: path, in: self)
    }
  }

  private static func target(
    of place: FilePath, _ files: any FileReading
  ) throws(CheckoutPathError.Reason) -> FilePath? {
    do throws(FileError) {
      return try files.target(ofLink: place)
    } catch {
      switch error.reason {
      case .notFound, .notAFolder: return nil
      default: throw .system(error.reason)
      }
    }
  }

  private func holdsRepository(
    _ place: FilePath, _ files: any FileReading
  ) throws(CheckoutPathError.Reason) -> Bool {
    guard place != realTop else { return false }
    do throws(FileError) {
      return try RepositoryMarks(in: place, files: files).isRepository
    } catch {
      throw .system(error.reason)
    }
  }
}
