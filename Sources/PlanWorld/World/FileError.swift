package import SystemPackage

/// Why a file or folder cannot be used.
///
/// The description gives the reason alone, such as `permission denied`: who prints it says what was tried and
/// with which path.
package struct FileError: Error, Hashable, Sendable {
  /// Why.
  package enum Reason: Hashable, Sendable {
    /// Nothing is there.
    case notFound
    /// The user may not read or write it.
    case permissionDenied
    /// A file was wanted and a folder is there.
    case isFolder
    /// A folder was wanted, here or on the way, and something else is there.
    case notAFolder
    /// A pipe, socket or device is there.
    case notRegularFile
    /// A link is there whose target is not.
    case danglingLink
    /// Links lead back to themselves.
    case linkLoop
    /// The file is larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// Folders stand deeper in each other than the limit.
    case tooDeep(limit: Int)
    /// The path or a part of it is longer than the system allows.
    case nameTooLong
    /// Something is there already.
    case exists
    /// A folder to be removed is not empty.
    case notEmpty
    /// A link is there and its target was not meant.
    case isLink
    /// The path ends outside of the checkout; a link leads to the place, if it is not `nil`.
    case outsideCheckout(FilePath?)
    /// The path ends in a directory that git keeps a repository in; a link leads to the place, if it is not `nil`.
    case inGitDirectory(FilePath?)
    /// The disk or the user's share of it is full.
    case noSpace
    /// The file would become larger than the system lets this process write.
    case sizeLimit
    /// Nothing can be written on that file system.
    case readOnlyFileSystem
    /// Another error of the system.
    case other(Errno)
  }

  /// The path that was asked for.
  package let path: FilePath

  /// Why it cannot be used.
  package let reason: Reason

  /// Creates a problem.
  package init(_ reason: Reason, at path: FilePath) {
    self.reason = reason
    self.path = path
  }
}

extension FileError: CustomStringConvertible {
  package var description: String { reason.description }
}

extension FileError.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound: "no such file or folder"
    case .permissionDenied: "permission denied"
    case .isFolder: "is a folder"
    case .notAFolder: "not a folder"
    case .notRegularFile: "not a regular file"
    case .danglingLink: "the link leads to nothing"
    case .linkLoop: "the link leads back to itself"
    case .tooLarge(let limit): "larger than \(limit) bytes"
    case .tooDeep(let limit): "more than \(limit) folders deep"
    case .nameTooLong: "name too long"
    case .exists: "something is there already"
    case .notEmpty: "the folder is not empty"
    case .isLink: "is a link"
    case .outsideCheckout(nil): "outside of the checkout"
    case .outsideCheckout(let place?): "leads to \(place.text), outside of the checkout"
    case .inGitDirectory(nil): "in a git directory"
    case .inGitDirectory(let place?): "leads to \(place.text), which is in a git directory"
    case .noSpace: "no space left on device"
    case .sizeLimit: "larger than this process may write"
    case .readOnlyFileSystem: "the file system is read-only"
    case .other(let error): error.description.lowercased()
    }
  }
}
