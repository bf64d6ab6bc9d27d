/// Answers to a question about sixteen bytes at once: all bits of a byte are set where the answer is yes.
///
/// Of the operations on vectors only those are used that the compiler turns into one instruction: comparing for
/// equality and combining bits. Others, such as comparing for order, it does byte by byte.
struct ByteMask {
  private let bits: SIMD16<UInt8>

  @inline(__always)
  private init(_ bits: SIMD16<UInt8>) { self.bits = bits }

  /// Asks which bytes are equal to those in the same places.
  @inline(__always)
  init(_ bytes: SIMD16<UInt8>, equalTo others: SIMD16<UInt8>) {
    bits = unsafeBitCast(bytes .== others, to: SIMD16<UInt8>.self)
  }

  /// Asks which bytes are equal to one.
  @inline(__always)
  init(_ bytes: SIMD16<UInt8>, equalTo byte: UInt8) { self.init(bytes, equalTo: SIMD16(repeating: byte)) }

  /// The answer no for all bytes.
  @inline(__always)
  static var none: ByteMask { ByteMask(SIMD16<UInt8>(repeating: 0)) }

  @inline(__always)
  static func & (left: ByteMask, right: ByteMask) -> ByteMask { ByteMask(left.bits & right.bits) }

  @inline(__always)
  static func | (left: ByteMask, right: ByteMask) -> ByteMask { ByteMask(left.bits | right.bits) }

  @inline(__always)
  static prefix func ~ (mask: ByteMask) -> ByteMask { ByteMask(~mask.bits) }

  /// Whether the answer is yes for a byte.
  @inline(__always)
  var isAny: Bool {
    let halves = halves
    return (halves[0] | halves[1]) != 0
  }

  /// Calls `body` with the number of each byte for which the answer is yes, in their order, until it says that it
  /// has seen enough.
  ///
  /// - Returns: Whether it said so.
  @inline(__always)
  func contains(where body: (Int) -> Bool) -> Bool {
    for half in 0..<2 {
      // The first byte stands in the lowest bits.
      var rest = UInt64(littleEndian: halves[half])
      while rest != 0 {
        let place = rest.trailingZeroBitCount / 8
        if body(half * 8 + place) { return true }
        rest &= ~(0xFF << UInt64(place * 8))
      }
    }
    return false
  }

  @inline(__always)
  private var halves: SIMD2<UInt64> { unsafeBitCast(bits, to: SIMD2<UInt64>.self) }
}
