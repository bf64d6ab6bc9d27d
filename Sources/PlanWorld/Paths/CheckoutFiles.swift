package import SystemPackage

/// The files of a checkout, for whatever a repository names.
///
/// Every path is turned into a ``CheckoutPath`` before anything is read or looked at; for readers that happens
/// here and nowhere else. A path that ends outside, or in a git directory, is a problem like any other:
/// ``FileError/Reason/outsideCheckout(_:)`` or ``FileError/Reason/inGitDirectory(_:)``.
///
/// Folders are looked at once, so the value is meant for one operation.
package struct CheckoutFiles: FileReading {
  /// The checkout, or why the system cannot say which it is.
  private let checkout: Result<Checkout, FileError>
  private let files: any FileStore
  /// The same store for paths that were found to be inside, should a folder become a link meanwhile.
  private let inside: any FileStore
  private let folders = CheckoutFolders()

  /// Takes the files of the checkout around a folder.
  ///
  /// - Parameters:
  ///   - root: The folder that a workspace begins at, an absolute path.
  ///   - files: Where to look.
  package init(around root: FilePath, files: any FileStore) {
    self.files = files
    let checkout = Result { () throws(FileError) in try Checkout.find(around: root, files: files) }
    self.checkout = checkout
    inside = (try? checkout.get()).map { files.guarding($0.realTop) } ?? files
  }

  /// Whether a path begins inside; where it leads is another question.
  ///
  /// - Parameter path: An absolute path without `.` and `..`.
  /// - Returns: Whether it is the folder of the checkout or below.
  package func mayHold(_ path: FilePath) -> Bool {
    guard case .success(let checkout) = checkout else { return true }
    return path.starts(with: checkout.top) || path.starts(with: checkout.realTop)
  }

  /// Whether another checkout is one of the same repository.
  package func sharesRepository(with other: CheckoutFiles) -> Bool {
    guard case .success(let checkout) = checkout, case .success(let otherCheckout) = other.checkout else {
      return false
    }
    return !checkout.gitFolders.isDisjoint(with: otherCheckout.gitFolders)
  }

  /// Returns the files of the checkout that holds a path which a user has named.
  ///
  /// - Parameter path: An absolute path without `.` and `..`.
  /// - Returns: These files, or those around the folder of a path that begins outside.
  package func holding(_ path: FilePath) -> CheckoutFiles {
    mayHold(path) ? self : CheckoutFiles(around: path.removingLastComponent(), files: files)
  }

  package func read(_ path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
    let place = try place(of: path)
    do throws(FileError) {
      return try inside.read(place.file, limit: limit)
    } catch {
      throw place.problem(error.reason)
    }
  }

  package func read(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileError>) -> Void
  ) {
    var start = paths.startIndex
    while start < paths.endIndex {
      var end = start + 1
      while end < paths.endIndex, paths[end].hasFolder(of: paths[start]) { end += 1 }
      let part = paths[start..<end]
      start = end
      guard let places = plainPlaces(of: part) else {
        for index in part.indices {
          body(index, Result { () throws(FileError) in try read(part[index], limit: limit) })
        }
        continue
      }
      inside.readUnlinked(each: places, limit: limit) { index, result in
        // Read by itself, a link is followed, and a problem is that of the path which the caller knows.
        guard case .failure = result else { return body(index, result) }
        body(index, Result { () throws(FileError) in try read(part[index], limit: limit) })
      }
    }
  }

  package func entries(of folder: FilePath) throws(FileError) -> [FolderEntry] {
    let checkout = try checkout.get()
    let place: CheckoutPath
    do throws(CheckoutPathError) {
      place = try folders.unlisted(folder, in: checkout, files)
    } catch {
      throw error.fileProblem
    }
    let entries: [FolderEntry]
    do throws(FileError) {
      entries = try inside.entries(of: place.file)
    } catch {
      throw place.problem(error.reason)
    }
    guard place.file == checkout.realTop || !RepositoryMarks(among: entries).isRepository else {
      throw FileError(.inGitDirectory(nil), at: folder)
    }
    folders.know(place)
    return entries
  }

  package func status(of path: FilePath) throws(FileError) -> FileStatus {
    // The name that makes a folder a checkout may be looked at, and nothing behind it.
    if path.lastComponent == Self.checkoutMark {
      let folder = try folder(path.removingLastComponent())
      return try inside.status(of: folder.file.appending(Self.checkoutMark))
    }
    let place = try place(of: path)
    do throws(FileError) {
      return try inside.status(of: place.file)
    } catch {
      throw place.problem(error.reason)
    }
  }

  package func target(ofLink path: FilePath) throws(FileError) -> FilePath? {
    guard let name = path.lastComponent, name.kind == .regular, !GitDirectoryName.includes(name) else {
      _ = try place(of: path)
      return nil
    }
    let folder = try folder(path.removingLastComponent())
    do throws(FileError) {
      return try inside.target(ofLink: folder.file.appending(name))
    } catch {
      throw FileError(error.reason, at: path)
    }
  }

  // MARK: - Places

  private static let checkoutMark: FilePath.Component = ".git"

  private func folder(_ path: FilePath) throws(FileError) -> CheckoutPath {
    let checkout = try checkout.get()
    do throws(CheckoutPathError) {
      return try folders.folder(path, in: checkout, files)
    } catch {
      throw error.fileProblem
    }
  }

  private func place(of path: FilePath) throws(FileError) -> CheckoutPath {
    let checkout = try checkout.get()
    do throws(CheckoutPathError) {
      return try folders.place(of: path, in: checkout, files)
    } catch {
      throw FileError(error.fileProblem.reason, at: path)
    }
  }

  /// Returns where files of one folder are, as long as they are no links themselves, or `nil` when that is not known of
  /// all at once.
  private func plainPlaces(of paths: ArraySlice<FilePath>) -> ArraySlice<FilePath>? {
    guard let first = paths.first, paths.allSatisfy({ !GitDirectoryName.endsIn($0) }) else { return nil }
    let named = first.removingLastComponent()
    guard let folder = try? folder(named).file else { return nil }
    guard folder != named else { return paths }
    var places = paths
    for index in places.indices {
      guard let name = places[index].lastComponent else { return nil }
      places[index] = folder.appending(name)
    }
    return places
  }
}
