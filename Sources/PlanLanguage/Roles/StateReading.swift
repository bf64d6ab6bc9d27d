/// Reads the words of a declared state.
struct StateReading {
  /// The value's normal form, or its first bytes.
  let words: UnsafeBufferPointer<UInt8>
  /// Where the first word begins; brackets and other marks before it are passed over.
  private let start: Int

  /// A phrase at the beginning of the value.
  struct Match {
    let state: PlanState
    /// Where the phrase ends.
    let end: Int
  }

  /// The names that a folder or a heading may have.
  static let names = index(of: [PlanStateTable.names])
  private static let beginnings = index(of: [PlanStateTable.names, PlanStateTable.words])
  private static let placeholders = index(of: [[(true, PlanStateTable.placeholders)]])
  private static let fillers = index(of: [[(true, PlanStateTable.fillers)]])

  init(words: UnsafeBufferPointer<UInt8>) {
    self.words = words
    start = words.firstIndex(where: Self.isWordByte) ?? words.count
  }

  /// Whether there is anything to read.
  var hasWords: Bool { start < words.count }

  /// What the value says.
  var state: StateWord {
    if isPlaceholder { return .placeholder }
    let first = afterDate(from: start)
    if let state = fraction(from: first) { return .known(state) }
    guard let match = match(from: first) else { return .unknown }
    if isVague(from: first, to: match.end) { return .unknown }
    guard isClosed(from: first, to: match.end), let next = wordStart(from: match.end) else {
      return .known(match.state)
    }
    switch longest(from: next)?.state {
    case .abandoned: return .known(.abandoned)
    case .superseded: return .known(.superseded)
    default: return .known(.completed)
    }
  }

  /// The state when one phrase is the whole value.
  var wholeState: PlanState? {
    guard let match = match(from: start) else { return nil }
    return words[match.end...].contains(where: Self.isWordByte) ? nil : match.state
  }

  /// Whether the value is one word.
  var isOneWord: Bool {
    hasWords && !words[start...].contains(0x20)
  }

  // MARK: - Phrases

  /// Finds the longest phrase; one that is only a filling word gives way to what follows it.
  private func match(from first: Int) -> Match? {
    guard first < words.count else { return nil }
    let here = longest(from: first)
    let end = wordEnd(from: first)
    if let here, here.end > end { return here }
    guard let next = wordStart(from: end), entry(Self.fillers, from: first, to: end) != nil else {
      return here
    }
    return match(from: next) ?? here
  }

  private func longest(from first: Int) -> Match? {
    var hash = PhraseHash.initial
    var found: Match?
    var position = first
    while position < words.count, position - first < 64 {
      let scalar = ScalarReader.scalar(in: words, at: position, end: words.count)
      let next = position + scalar.width
      for offset in position..<next { hash = PhraseHash.adding(words[offset], to: hash) }
      if isBoundary(after: scalar.value, at: next) {
        let cut = NormalText.Cut(count: next - first, hash: hash)
        let rest = UnsafeBufferPointer(rebasing: words[first..<next])
        if let entry = Self.beginnings.entry(for: cut, in: rest) {
          found = Match(state: entry.meaning, end: next)
        }
      }
      position = next
    }
    return found
  }

  private func isBoundary(after value: UInt32, at next: Int) -> Bool {
    guard next < words.count, !ScalarReader.isUnspacedScript(value) else { return true }
    let following = ScalarReader.scalar(in: words, at: next, end: words.count).value
    if following < 0x80 { return !Self.isWordByte(words[next]) && following != 0x27 }
    return ScalarReader.isUnspacedScript(following)
  }

  /// Whether a word says how or what a thing is, and not how far: "final release candidate", "execution spec".
  private func isVague(from first: Int, to end: Int) -> Bool {
    guard let next = wordStart(from: end), next == end + 1 else { return false }
    if words[first..<end].elementsEqual("final".utf8) { return true }
    let word = words[next..<wordEnd(from: next)]
    return words[first..<end].elementsEqual("execution".utf8)
      && (word.elementsEqual("plan".utf8) || word.elementsEqual("spec".utf8))
  }

  private func isClosed(from first: Int, to end: Int) -> Bool {
    words[first..<end].elementsEqual("closed".utf8)
  }

  /// Whether the words up to the first bracket, colon or dash say that nothing is known yet.
  private var isPlaceholder: Bool {
    var end = start
    while end < words.count {
      if words[end] == 0x28 || words[end] == 0x29 || words[end] == 0x3A { break }
      if words[end] == 0x2D, words[end - 1] == 0x20 { break }
      end += 1
    }
    while end > start, words[end - 1] == 0x20 { end -= 1 }
    return entry(Self.placeholders, from: start, to: end) != nil
  }

  private func entry(_ index: PhraseIndex<Bool>, from: Int, to: Int) -> PhraseIndex<Bool>.Entry? {
    let phrase = UnsafeBufferPointer(rebasing: words[from..<to])
    return index.entry(for: NormalText.Cut(phrase), in: phrase)
  }

  // MARK: - Numbers and words

  /// Reads "80%", "3 of 5" and "3/5".
  private func fraction(from first: Int) -> PlanState? {
    guard let done = number(from: first), done.end < words.count else { return nil }
    let rest = words[done.end...]
    for sign in ["%", " %"] where rest.starts(with: sign.utf8) { return Self.state(done.value, of: 100) }
    for sign in [" of ", " and "] where rest.starts(with: sign.utf8) {
      if let all = number(from: done.end + sign.utf8.count) { return Self.state(done.value, of: all.value) }
    }
    return nil
  }

  private static func state(_ done: Int, of all: Int) -> PlanState {
    if done >= all { return .completed }
    return done == 0 ? .draft : .active
  }

  /// Reads a number of at most four digits.
  private func number(from first: Int) -> (value: Int, end: Int)? {
    var value = 0
    var end = first
    while end < words.count, end - first < 4, words[end] >= 0x30, words[end] <= 0x39 {
      value = value * 10 + Int(words[end] - 0x30)
      end += 1
    }
    return end > first ? (value, end) : nil
  }

  /// Passes over a date such as `2026-05-02`.
  private func afterDate(from first: Int) -> Int {
    guard let year = number(from: first), year.value > 1000,
      let month = number(from: year.end + 1), month.value <= 12,
      let day = number(from: month.end + 1), day.value <= 31
    else { return first }
    return wordStart(from: day.end) ?? first
  }

  private func wordStart(from position: Int) -> Int? {
    position < words.count ? words[position...].firstIndex(where: Self.isWordByte) : nil
  }

  private func wordEnd(from position: Int) -> Int {
    words[position...].firstIndex { !Self.isWordByte($0) } ?? words.count
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x80
  }

  private static func index<Meaning>(of lists: [[(Meaning, String)]]) -> PhraseIndex<Meaning> {
    var index = PhraseIndex<Meaning>(capacity: 512)
    for (meaning, list) in lists.joined() { index.insert(list: list, meaning: meaning) }
    return index
  }
}
