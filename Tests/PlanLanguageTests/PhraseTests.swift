import Testing

@testable import PlanLanguage

@Suite struct PhraseTests {
  /// The words of one kind in one language.
  struct Words: CustomTestStringConvertible {
    let phrase: Phrase
    let language: Int
    let list: [String]
    var testDescription: String { "\(phrase) in language \(language)" }
  }

  static let all = PhraseTable.languages.enumerated().flatMap { index, language in
    language.keys.map {
      Words(phrase: $0, language: index, list: PhraseTable.phrases($0, in: language))
    }
  }

  @Test(arguments: all) func `a list has words, each once and in small letters`(_ words: Words) {
    #expect(!words.list.isEmpty)
    #expect(Set(words.list).count == words.list.count)
    for word in words.list {
      #expect(word == word.lowercased())
      #expect(!word.allSatisfy { $0 == " " })
    }
  }

  @Test(arguments: Phrase.allCases) func `every kind has words`(_ phrase: Phrase) {
    #expect(!phrase.all.isEmpty)
    #expect(Set(phrase.all).isSubset(of: phrase.spellings))
  }

  @Test func `a word that begins with no letter of ASCII is met with a capital too`() {
    #expect(Phrase.rationaleLabel.spellings.contains("Обоснование"))
    #expect(Phrase.rationaleLabel.spellings.contains("理由"))
    #expect(!Phrase.rationaleLabel.spellings.contains("Rationale"))
  }

  @Test func `an underscore stands for a blank that belongs to a word`() {
    #expect(Phrase.reason.all.contains("since "))
    #expect(Phrase.reason.all.contains(" why"))
    #expect(!Phrase.allCases.contains { $0.all.contains { $0.contains("_") } })
  }

  @Test func `the usual word of a language is its first`() {
    #expect(Phrase.rationaleLabel.usual.prefix(2) == ["rationale", "理由"])
  }

  @Test(arguments: Phrase.allCases.filter { PhraseTable.languages[0][$0] != nil })
  func `every language says what English says, but for forms of English alone`(_ phrase: Phrase) {
    let missing = PhraseTable.languages.indices.filter { PhraseTable.languages[$0][phrase] == nil }
    #expect(missing.isEmpty || Self.ofSome.contains(phrase))
  }

  /// Kinds that some languages have no words for: forms of English, and what depends on blanks between words.
  private static let ofSome: Set<Phrase> = [
    .orderLabel, .dependencyLabel, .settled, .misplaced, .closingSubject, .closingDeterminer, .closingThing,
    .closingEnding, .closingLimit, .commandBeginning, .commandWord, .outputWord, .exitWord, .exitFiller,
    .outputFiller, .seeing, .seeingHelper, .negation, .absence, .namedResult, .instructionVerb,
    .instructionFiller, .instructionPlace, .instructionObject,
  ]
}
