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
  package func exchange(_ path: FilePath, _ other: FilePath) throws(FileError) -> Bool {
    try renamed(path, other, cfile_exchange)
  }

  package func canExchange(in folder: FilePath) -> Bool? {
    let kind = folder.withPlatformString { cfile_file_system($0) }
    if FileSystemKind.exchanging.contains(kind) { return true }
    return FileSystemKind.renaming.contains(kind) ? false : nil
  }

  package func renameWithoutReplacing(_ path: FilePath, to newPath: FilePath) throws(FileError) -> Bool {
    try renamed(path, newPath, cfile_rename_without_replacing)
  }

  package func lease(_ path: FilePath) throws(FileError) -> FileLease {
    let file = try open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, [])
    if cfile_take_lease(file.number) == 0 { return .held(file) }
    let code = errno
    try close(file)
    // The kernel's word for "somebody has it open for writing"; see fcntl(2), F_SETLEASE.
    return code == EAGAIN ? .openElsewhere : .unsupported
  }

  /// Renames by a call that some kernels and file systems do not know.
  ///
  /// - Returns: `false` when it is not known here.
  private func renamed(
    _ path: FilePath, _ newPath: FilePath,
    _ call: (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>) -> CInt
  ) throws(FileError) -> Bool {
    let result = try atBoth(path, newPath, call)
    guard result != 0 else { return true }
    switch errno {
    case EINVAL, ENOSYS, EOPNOTSUPP: return false
    default: throw problem(errno, at: newPath)
    }
  }
}

/// The numbers by which Linux knows file systems (linux/magic.h), by whether `renameat2` can exchange two files there.
private enum FileSystemKind {
  /// ext2 to ext4, XFS, Btrfs, tmpfs, F2FS, overlayfs, bcachefs.
  static let exchanging: Set<UInt> = [
    0xEF53, 0x5846_5342, 0x9123_683E, 0x0102_1994, 0xF2F5_2010, 0x794C_7630, 0xCA45_1A4E,
  ]

  /// NFS, SMB and CIFS, 9P.
  static let renaming: Set<UInt> = [0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x0102_1997]
}
