/// Something about a file besides its bytes and mode that a write keeps where the system allows it.
package enum FileAttribute: String, CaseIterable, Hashable, Sendable {
  /// The user who owns the file.
  case owner
  /// The group that owns the file.
  case group
  /// The access list.
  case accessList = "access list"
  /// Extended attributes, as `getfattr` shows them.
  case extendedAttributes = "extended attributes"
}
