/// Recognises the list of states that a template offers to choose from.
enum StateChoice {
  /// The values searched; a choice is short.
  private static let limit = 256

  /// Whether the value only lists states: `draft | active | done`, "open or closed", "draft, active, done".
  ///
  /// Two different states are enough where a bar or "or" stands between them. A slash or comma also joins
  /// words that hold together ("completed / archived"), so three different ones are needed there.
  static func isChoice(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
    guard end - start <= limit else { return false }
    let value = bytes[start..<end]
    if value.contains(0x7C), isChoice(bytes, value, atLeast: 2, separator: .byte(0x7C)) { return true }
    if value.contains(0x2F), isChoice(bytes, value, atLeast: 3, separator: .byte(0x2F)) { return true }
    if value.contains(0x2C), isChoice(bytes, value, atLeast: 3, separator: .byte(0x2C)) { return true }
    return isChoice(bytes, value, atLeast: 2, separator: .or)
  }

  private enum Separator {
    case byte(UInt8)
    case or

    /// The bytes that the separator takes at a position, or 0 where none stands.
    func width(in value: Slice<UnsafeBufferPointer<UInt8>>, at position: Int) -> Int {
      switch self {
      case .byte(let byte): value[position] == byte ? 1 : 0
      case .or: value[position] == 0x20 && value[position...].starts(with: " or ".utf8) ? 4 : 0
      }
    }
  }

  private static func isChoice(
    _ bytes: UnsafeBufferPointer<UInt8>, _ value: Slice<UnsafeBufferPointer<UInt8>>, atLeast least: Int,
    separator: Separator
  ) -> Bool {
    var states: Set<PlanState> = []
    var partStart = value.startIndex
    var position = value.startIndex
    while position <= value.endIndex {
      let width = position < value.endIndex ? separator.width(in: value, at: position) : 1
      guard width > 0 else {
        position += 1
        continue
      }
      switch part(bytes, from: partStart, to: position) {
      case .known(let state): states.insert(state)
      case .unknown: return false
      case .placeholder: break
      }
      position += width
      partStart = position
    }
    return states.count >= least
  }

  /// Reads one part: a state, a single other word (as a placeholder) or a sentence (as unknown).
  private static func part(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> StateWord {
    NormalText.read(bytes, from: from, to: to, skippingNumber: false) { words, _ in
      let reading = StateReading(words: words)
      if let state = reading.wholeState { return .known(state) }
      return reading.isOneWord || !reading.hasWords ? .placeholder : .unknown
    }
  }
}
