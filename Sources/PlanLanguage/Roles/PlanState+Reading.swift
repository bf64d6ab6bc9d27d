extension PlanState {
  /// Reads a declared state: a word, a phrase or a sentence that begins with one.
  ///
  /// The longest known phrase at the beginning decides, after emphasis, code marks, emoji, a date and words
  /// such as "currently" are left out: "Not complete" is active, "ready for review" too, "3 of 5 done" as
  /// well.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the value; any bytes.
  ///   - from: Where the value begins, after the key and its colon.
  ///   - to: Where it ends.
  /// - Returns: The state, or why there is none.
  package static func read(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> StateWord {
    let end = min(to, bytes.count)
    let start = min(max(from, 0), max(end, 0))
    guard start < end else { return .placeholder }
    if StateChoice.isChoice(bytes, from: start, to: end) { return .placeholder }
    return NormalText.read(bytes, from: start, to: end, skippingNumber: false) { words, _ in
      let reading = StateReading(words: words)
      guard reading.hasWords else {
        return hasCheckMark(bytes, from: start, to: end) ? .known(.completed) : .placeholder
      }
      return reading.state
    }
  }

  /// Returns the state that the name of a folder stands for, or `nil` for every other folder.
  ///
  /// The whole name counts, in any case, with hyphens, underscores or a number before it. `deferred` and
  /// `paused` are ``blocked``: such a plan was agreed and may have been begun, it waits until somebody
  /// resumes it, and the index still lists it; `draft` would say that it never started.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the name; any bytes.
  ///   - from: Where one path component begins.
  ///   - to: Where it ends.
  /// - Returns: The state, or `nil`.
  package static func forFolder(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> PlanState? {
    NormalText.read(bytes, from: from, to: to, skippingNumber: true) { words, text in
      text.whole.flatMap { StateReading.names.entry(for: $0, in: words)?.meaning }
    }
  }

  /// Returns the state that the name of a folder stands for, or `nil` for every other folder.
  ///
  /// - Parameter name: One path component.
  /// - Returns: The state, or `nil`.
  package static func forFolder(_ name: some StringProtocol) -> PlanState? {
    var name = String(name)
    return name.withUTF8 { forFolder($0, from: 0, to: $0.count) }
  }

  /// Returns the state that a heading of an index gives the plans under it, such as "Active Plans" or "Done
  /// (12)".
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the heading; any bytes.
  ///   - from: Where its words begin, after the `#` marks.
  ///   - to: Where they end.
  /// - Returns: The state, or `nil` when the heading names none.
  package static func forIndexHeading(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> PlanState? {
    NormalText.read(bytes, from: from, to: to, skippingNumber: true) { words, text in
      let state = { (cut: NormalText.Cut) in
        IndexHeading.state(of: UnsafeBufferPointer(rebasing: words[..<cut.count]))
      }
      return text.whole.flatMap(state) ?? text.beforeBracket.flatMap(state) ?? text.separator.flatMap(state)
    }
  }

  /// Whether the bytes hold ✅, ✔ or ☑, which say "done" where no word does.
  private static func hasCheckMark(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Bool {
    var position = from
    while position < to {
      let scalar = ScalarReader.scalar(in: bytes, at: position, end: to)
      if scalar.value == 0x2705 || scalar.value == 0x2714 || scalar.value == 0x2611 { return true }
      position += scalar.width
    }
    return false
  }
}
