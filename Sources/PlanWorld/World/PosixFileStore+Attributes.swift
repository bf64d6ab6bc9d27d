import CFileCalls
package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension PosixFileStore {
  package func keepAttributes(
    of original: FilePath, in file: OpenFile
  ) throws(FileError) -> Set<FileAttribute> {
    let wanted = try details(of: original)
    var information = stat()
    try check(fstat(file.number, &information), file.path)
    var lost: Set<FileAttribute> = []
    // Who is not an administrator may give a file to a group of his own, but never to another user.
    if information.st_uid != wanted.owner, fchown(file.number, wanted.owner, gid_t.max) != 0 {
      lost.insert(.owner)
    }
    if information.st_gid != wanted.group, fchown(file.number, uid_t.max, wanted.group) != 0 {
      lost.insert(.group)
    }
    try setPermissions(wanted.permissions, of: file)
    lost.formUnion(copyExtendedAttributes(of: original, to: file))
    return lost
  }

  package func takeOwnerOfFolder(_ path: FilePath) throws(FileError) {
    let folder = try details(of: path.removingLastComponent())
    try check(at(path) { fchownat($0, $1, folder.owner, folder.group, AT_SYMLINK_NOFOLLOW) }, path)
  }

  /// The largest list of names and the largest value that are copied, in bytes; the limits of Linux.
  private static let attributeLimit = 65_536

  private func copyExtendedAttributes(of original: FilePath, to file: OpenFile) -> Set<FileAttribute> {
    var lost: Set<FileAttribute> = []
    for name in Self.attributeNames(of: original) {
      guard let value = Self.attribute(name, of: original) else { continue }
      let isSet = value.withUnsafeBytes {
        cfile_set_attribute(file.number, name, $0.baseAddress, $0.count) == 0
      }
      if !isSet { lost.insert(name.hasPrefix("system.posix_acl") ? .accessList : .extendedAttributes) }
    }
    return lost
  }

  private static func attributeNames(of path: FilePath) -> [String] {
    var buffer = [CChar](repeating: 0, count: attributeLimit)
    let count = path.withPlatformString { cfile_attribute_names($0, &buffer, buffer.count) }
    guard count > 0 else { return [] }
    return buffer[..<count].split(separator: 0).map { name in
      String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    // What the system keeps by itself for every new file is not ours to give.
    .filter { !$0.hasPrefix("security.") && !$0.hasPrefix("trusted.") }
  }

  private static func attribute(_ name: String, of path: FilePath) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: attributeLimit)
    let count = path.withPlatformString { cfile_attribute($0, name, &buffer, buffer.count) }
    return count < 0 ? nil : Array(buffer[..<count])
  }
}
