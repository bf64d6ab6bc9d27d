import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText

extension PlanContext {
  /// Whether every box is ticked, and there is one.
  package var isTickedOff: Bool { !hasUnfinishedBox && plan.progress.done > 0 }

  /// Whether the text reads as an order to whoever opens it: boxes are open, or nothing says what came of the work.
  var readsAsOrder: Bool {
    hasUnfinishedBox || !isTickedOff && !plan.sections(.outcomes).contains { !isEmpty($0) }
  }

  /// Whether the text of a plan without open boxes says that the work is over, whatever its declared state.
  func findsItOver() -> Bool {
    !hasUnfinishedBox
      && (plan.entries.indices.contains {
        plan.entries[$0].role == .status && plan.entries[$0].parent == nil && isCompletion(plan.entries[$0])
      }
        || mentions(Self.overs, in: ByteRange(0, plan.document.source.bytes.count)))
  }

  private static let overs = WordSearch(.over)

  private static let completions = WordSearch(.completion)
  private static let completionWords = Phrase.completion.set

  /// Whether an entry begins with "Completed" and a time.
  private func isCompletion(_ entry: Entry) -> Bool {
    guard beginsNear(Self.completions, entry) else { return false }
    let beginning = ByteRange(entry.text.start, min(entry.text.end, entry.text.start + 80))
    guard let time = firstTime(in: beginning) else { return false }
    let words = plan.string(ByteRange(beginning.start, time.start)).lowercased().words
    return words.count == 1 && Self.completionWords.contains(words[0])
  }

  /// Whether one of some words stands near the beginning of an entry, where a closer look may find it.
  private func beginsNear(_ words: WordSearch, _ entry: Entry) -> Bool {
    mentions(words, in: ByteRange(entry.text.start, min(entry.text.end, entry.text.start + 80)))
  }

  /// Whether the plan is declared to be a living document, which says nothing about the work.
  package var isLiving: Bool {
    state.declarations.first { $0.state == state.state }?.text.trimmed.lowercased() == "living"
  }

  /// Whether the text of the plan says that it is closed, besides the places that declare a state.
  ///
  /// It does so by an item `Status: completed`, by a sentence of the outcomes such as "All milestones are complete",
  /// or by a word about its archiving or its review.
  var saysItIsClosed: Bool {
    plan.entries.contains { isClosedStatus($0) || isArchiving($0) }
      || mentions(Self.passed, in: ByteRange(0, plan.document.source.bytes.count))
      || plan.sections(.outcomes).contains { section in
        mentions(Self.gone, below: section) || mentions(Self.closings, below: section)
          || hasClosingSentence(section)
      }
  }

  /// Whether a sentence of a section says that the work is over.
  private func hasClosingSentence(_ section: Section) -> Bool {
    let bytes = plan.document.source.bytes[range(below: section).indices]
    return bytes.split { Self.stops.contains($0) }.contains { sentence in
      // Few sentences begin with one of the words, and only those are read.
      guard let first = sentence.first(where: { $0.isAlphanumeric || $0 >= 0x80 }),
        Self.initials.contains(first.lowercased),
        mentions(Self.conclusions, in: ByteRange(sentence.startIndex, sentence.endIndex))
      else { return false }
      return Self.isClosing(String(decoding: sentence, as: UTF8.self)[...])
    }
  }

  private static let stops = Array(".!?:;\n".utf8)

  /// What the words of ``subjects`` begin with.
  private static let initials = Set(Phrase.closingSubject.spellings.compactMap(\.utf8.first))

  private static let passed = WordSearch(.settled)

  private static let gone = WordSearch(.misplaced)

  private static let closings = WordSearch(.closingSentence)

  private static let archived = WordSearch(.archiving)

  /// Whether an entry that is done says that the plan was archived, or calls it completed or closed.
  private func isArchiving(_ entry: Entry) -> Bool {
    entry.role == .status && !entry.box.isUnfinished && mentions(Self.archived, in: entry.text)
  }

  private static let status = WordSearch(.statusWord)
  private static let statusWords = Phrase.statusWord.set

  /// Whether an entry is `Status:` and a word for a plan that is over.
  private func isClosedStatus(_ entry: Entry) -> Bool {
    guard beginsNear(Self.status, entry) else { return false }
    let text = plan.string(entry.text).filter { $0 != "*" && $0 != "_" && $0 != "`" }
    guard let colon = text.firstIndex(of: ":"),
      Self.statusWords.contains(text[..<colon].trimmingSpaces.lowercased()[...])
    else {
      return false
    }
    let bytes = Array(text[text.index(after: colon)...].utf8)
    let word = bytes.withUnsafeBufferPointer { PlanState.read($0, from: 0, to: $0.count) }
    guard case .known(let state) = word else { return false }
    return state.group != .open
  }

  /// What a sentence about the whole work begins with.
  private static let subjects = Phrase.closingSubject.set
  private static let determiners = Phrase.closingDeterminer.set

  /// What "this" and "the" must be followed by.
  private static let things = Phrase.closingThing.set

  private static let endings = Phrase.closingEnding.set

  /// Finds ``endings`` in the bytes of a sentence, before it is read.
  private static let conclusions = WordSearch(.closingEnding)

  /// Words that make a sentence say something else.
  private static let limits = Phrase.closingLimit.set

  /// Whether a sentence says that the work is over: a subject, up to four words, "complete".
  private static func isClosing(_ sentence: Substring) -> Bool {
    let text = sentence.prefix(120).lowercased()
    let words = text.words.prefix(8)
    guard let first = words.first, subjects.contains(first), words.count > 1,
      !determiners.contains(first) || things.contains(words[1]),
      let ending = words.firstIndex(where: endings.contains), (1...5).contains(ending)
    else { return false }
    return !words[1..<min(words.count, ending + 2)].contains(where: limits.contains)
  }
}
