import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
import WorkspaceReading

/// What one version of a plan says, as far as its history is concerned.
struct RevisionFacts: Sendable {
  /// A line with a time of day in a known zone.
  struct StampedLine: Sendable {
    /// The digest of the line without white space at its ends.
    let key: UInt64
    /// The digest of the line without its stamp.
    let bare: UInt64
    /// The time.
    let time: TimeStamp
    /// The time as it is written.
    let text: String
    /// The bytes of the time.
    let range: ByteRange
  }

  /// An entry of a log that begins with a time.
  struct LoggedEntry: Sendable {
    /// The digest of the text without its time.
    let text: UInt64
    /// The digests of the first words behind the time.
    let words: [UInt64]
    /// For each word behind those the digest of the text before it.
    let beginnings: [UInt64]
    /// The time.
    let time: TimeStamp
    /// The time as it is written.
    let stamp: String
    /// The beginning of the text as one line.
    let beginning: String
    /// The bytes of the time.
    let range: ByteRange

    /// The first words of the text.
    var shown: String { beginning.count > 60 ? "\(beginning.prefix(59))…" : beginning }

    /// Whether the text of another entry begins with this one.
    func isBeginning(of other: LoggedEntry) -> Bool {
      beginnings.isEmpty ? other.words.starts(with: words) : other.beginnings.contains(text)
    }

    /// What makes two entries the same.
    var key: [UInt64] {
      [text, UInt64(bitPattern: time.earliestInstant), UInt64(bitPattern: time.latestInstant)]
    }
  }

  /// The lines with stamps.
  private(set) var stamps: [StampedLine] = []
  /// The entries of logs.
  private(set) var entries: [LoggedEntry] = []
  /// The state.
  let state: PlanState
  /// Whether the version declares it.
  let isStateDeclared: Bool
  /// Whether it has steps, and all are done.
  let isFinished: Bool
  /// The slug that the frontmatter gives, or `nil`.
  let ownSlug: String?
  /// The title, or `nil`.
  let title: String?
  /// Whether its sections are those of a plan.
  let hasSections: Bool
  /// The times that entries of logs begin with.
  let times: [TimeStamp]

  /// How many words of an entry are compared.
  private static let wordCount = 48
  /// How many bytes of the beginning of an entry are kept: enough for 60 characters of most texts.
  private static let beginningByteCount = 256

  /// Reads a version.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ plan: Plan, state decision: StateDecision) {
    state = decision.state
    isStateDeclared = decision.declarations.contains { $0.state != nil }
    let progress = plan.progress
    isFinished = progress.total > 0 && progress.done == progress.total
    ownSlug = plan.ownSlug
    title = plan.title
    hasSections = plan.hasSectionsOfPlan
    times = plan.entries.compactMap { entry in
      entry.role == .status || entry.role == .decisions || entry.role == .validation ? entry.time : nil
    }
    let source = plan.document.source
    source.bytes.withUnsafeBufferPointer { bytes in
      readLines(bytes)
      readEntries(plan, bytes)
    }
  }

  private mutating func readLines(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < bytes.count {
      var end = start
      var isCandidate = false
      while end < bytes.count, bytes[end] != ASCII.newline {
        // A time of day has a colon between digits, a day a hyphen or another mark before it.
        if bytes[end] == ASCII.colon, end > start + 9, end + 2 < bytes.count, bytes[end - 1].isDigit,
          bytes[end + 1].isDigit
        {
          isCandidate = true
        }
        end += 1
      }
      if isCandidate { readLine(bytes, start, end) }
      start = end + 1
    }
  }

  private mutating func readLine(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var position = start
    // A day may come before the moment, as in the title of a section or a range.
    while position < end, let found = TimeStampReader.firstStamp(in: bytes, from: position, to: end) {
      guard let stamp = found.stamp, stamp.instant != nil else {
        position = max(found.range.upperBound, position + 1)
        continue
      }
      stamps.append(
        StampedLine(
          key: TextDigest.folded([start..<end], of: bytes).all,
          bare: TextDigest.folded([start..<found.range.lowerBound, found.range.upperBound..<end], of: bytes)
            .all,
          time: stamp, text: String(decoding: bytes[found.range], as: UTF8.self),
          range: ByteRange(found.range.lowerBound, found.range.upperBound)))
      return
    }
  }

  private mutating func readEntries(_ plan: Plan, _ bytes: UnsafeBufferPointer<UInt8>) {
    for entry in plan.entries where entry.role == .status || entry.role == .decisions {
      // A step that is open is still being written.
      guard !entry.box.isUnfinished, let time = entry.time, let range = entry.timeText else { continue }
      let folded = TextDigest.folded([entry.text.indices], of: bytes, words: Self.wordCount)
      entries.append(
        LoggedEntry(
          text: folded.all, words: folded.words, beginnings: folded.beginnings, time: time,
          stamp: plan.string(range),
          beginning: Self.beginning(of: entry.text, in: bytes), range: range))
    }
  }

  /// Returns the beginning of a text as one line.
  private static func beginning(of range: ByteRange, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(beginningByteCount)
    var hasGap = false
    for byte in bytes[range.start..<range.end] {
      if byte.isBlankOrLineEnd {
        hasGap = !line.isEmpty
        continue
      }
      // A character is cut off only where 60 others come before it.
      if line.count >= beginningByteCount { break }
      if hasGap { line.append(ASCII.space) }
      hasGap = false
      line.append(byte)
    }
    return String(decoding: line, as: UTF8.self)
  }
}
