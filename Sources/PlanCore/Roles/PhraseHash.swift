/// The hash of a phrase: FNV-1a, 32 bits.
///
/// Source: IETF draft-eastlake-fnv (Fowler, Noll, Vo, Eastlake).
enum PhraseHash {
  /// The hash of nothing.
  static let initial: UInt32 = 2_166_136_261

  /// Returns the hash of a phrase that is one byte longer.
  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
}
