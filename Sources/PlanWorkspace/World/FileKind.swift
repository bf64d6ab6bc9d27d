/// What stands at a path.
package enum FileKind: Hashable, Sendable {
  /// An ordinary file.
  case file
  /// A folder.
  case folder
  /// A symbolic link that has not been followed.
  case link
  /// A pipe, socket or device, which is never opened for its content.
  case other
}
