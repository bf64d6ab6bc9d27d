/// A checksum of bytes: FNV-1a with 64 bits (IETF draft-eastlake-fnv).
///
/// It finds changes by accident and by people; it does not guard against forgery.
package struct Checksum: Hashable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Makes the checksum of some bytes.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(of bytes: ArraySlice<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  /// Makes the checksum of a text's bytes in UTF-8.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(of text: String) {
    self.init(of: Array(text.utf8)[...])
  }

  /// The checksum as 16 hexadecimal digits in lower case.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
