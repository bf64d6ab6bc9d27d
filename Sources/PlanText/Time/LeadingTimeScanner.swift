/// Reads the time at the start of an entry together with its wrappers, from the inside out.
struct LeadingTimeScanner {
  private static let deepest = 4

  let text: TimeBytes

  /// Reads the time of the entry that begins at `start`.
  func leadingTime(at start: Int) -> LeadingTime? {
    var opening = text.skippingBlanks(start)
    let isStruck = text.has("~~", at: opening)
    if isStruck { opening += 2 }
    guard let found = wrapped(at: opening, depth: 0) else { return nil }
    var textStart = TimeSeparators.skipping(text, from: found.end)
    if isStruck, text.has("~~", at: textStart) {
      textStart = TimeSeparators.skipping(text, from: textStart + 2)
    }
    return LeadingTime(
      stamp: found.stamp, stampRange: found.stampRange, wrapperRange: found.wrapperRange,
      wrapper: found.wrapper, textStart: textStart)
  }

  private struct Wrapped {
    var stamp: TimeStamp?
    var stampRange: Range<Int>
    var wrapperRange: Range<Int>
    var wrapper = LeadingTime.Wrapper.none
    /// Where separators and the entry's text follow.
    var end: Int
    /// Whether the entry's text has begun, so that no wrapper further out ends before it.
    var holdsText = false
  }

  private func wrapped(at start: Int, depth: Int) -> Wrapped? {
    if text.isDigit(start) {
      let scanner = StampScanner(text: text, boundary: .leading)
      guard let found = scanner.stamp(at: start) else { return nil }
      let range = start..<found.end
      return Wrapped(stamp: found.stamp, stampRange: range, wrapperRange: range, end: found.stretchEnd)
    }
    guard
      depth < Self.deepest, let wrapper = TimeWrapper(text, at: start),
      let inner = wrapped(at: wrapper.innerStart, depth: depth + 1)
    else { return nil }
    return inner.holdsText ? inner : closed(wrapper, from: start, around: inner)
  }

  private func closed(_ wrapper: TimeWrapper, from start: Int, around inner: Wrapped) -> Wrapped? {
    if let end = closingEnd(wrapper, inner.end) { return ended(inner, wrapper, start..<end) }
    let afterSeparators = TimeSeparators.skipping(text, from: inner.end)
    // A separator may stand inside, as in "**2026-01-31:** text".
    if let end = closingEnd(wrapper, afterSeparators) { return ended(inner, wrapper, start..<end) }
    // A command or a file name may begin with a date.
    if wrapper.mark == .backtick { return nil }

    var open = inner
    open.holdsText = true
    guard let closing = wrapper.closing(text, from: inner.end) else { return open }
    if isLink(wrapper, closedAt: closing.upperBound) { return nil }
    let rest = TimeSeparators.skipping(text, from: closing.upperBound)
    if rest >= text.end { return open }
    if wrapper.isEmphasis {
      // "**2026-01-31 second round** — text" is a label, "**2026-01-31: Title.** Text" begins the text.
      let isLabel =
        afterSeparators == text.skippingBlanksAndBreaks(inner.end)
        && rest > text.skippingBlanksAndBreaks(closing.upperBound)
      guard isLabel else { return open }
    }
    return ended(inner, wrapper, start..<closing.upperBound)
  }

  private func closingEnd(_ wrapper: TimeWrapper, _ offset: Int) -> Int? {
    let length = wrapper.closingLength(text, at: offset)
    return length > 0 ? offset + length : nil
  }

  private func ended(_ inner: Wrapped, _ wrapper: TimeWrapper, _ range: Range<Int>) -> Wrapped {
    var outer = inner
    outer.wrapper = wrapper.kind
    outer.wrapperRange = range
    outer.end = range.upperBound
    if isLink(wrapper, closedAt: range.upperBound), text[range.upperBound] == UInt8(ascii: "(") {
      let round = TimeWrapper(text, at: range.upperBound)
      outer.end = round?.closing(text, from: range.upperBound + 1)?.upperBound ?? range.upperBound
    }
    return outer
  }

  /// Whether brackets that end at `offset` are the text of a link.
  private func isLink(_ wrapper: TimeWrapper, closedAt offset: Int) -> Bool {
    wrapper.mark == .square && (text[offset] == UInt8(ascii: "(") || text[offset] == UInt8(ascii: "["))
  }
}
