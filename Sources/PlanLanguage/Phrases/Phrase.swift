/// What readers and rules look for in the prose of plans, in the languages that roles have.
///
/// The words stand in ``PhraseTable``, one file for each language; nobody who looks for them knows a language.
package enum Phrase: CaseIterable, Hashable, Sendable {
  // MARK: - Labels of fields

  /// `Decision:`.
  case decisionLabel
  /// `Rationale:`, also where a line begins with another word for it.
  case rationaleLabel
  /// `Date/Author:`.
  case dateAndAuthorLabel
  /// `Date:`.
  case dateLabel
  /// `Author:`.
  case authorLabel
  /// `Observation:`.
  case observationLabel
  /// `Evidence:`.
  case evidenceLabel
  /// `Impact:`.
  case impactLabel
  /// Labels that end the field before them and mean nothing else.
  case otherLabel
  /// `Status:` and other keys that declare the state.
  case stateKey
  /// `Owner:` and other keys that name who answers for a plan.
  case ownerKey
  /// `Depends on:` and other keys that name what a plan waits for.
  case dependencyKey
  /// Who does a step, with a colon behind it.
  case ownerLabel
  /// What a step waits for, by a word that means nothing else.
  case dependencyLabel
  /// What a step waits for, by a word that needs a colon or a number behind it.
  case orderLabel
  /// The word before the day by which something is done.
  case due

  // MARK: - The state of the work

  /// Words that tell how far a plan is, wherever they stand in a declared state.
  case stateRemark
  /// Words of a declared state that say that something is left.
  case unfinishedState
  /// Words of progress and outcomes that say that something goes on.
  case remaining
  /// Words of a plan that say that something is left besides its steps.
  case waiting
  /// Sentences of a plan that say that the work is over.
  case over
  /// The first word of an entry that ends the work, before a day.
  case completion
  /// The word before a state in an entry, as in `Status: completed`.
  case statusWord
  /// Words that say that a plan was reviewed or replaced.
  case settled
  /// Words of outcomes that say that the plan lies in the wrong place.
  case misplaced
  /// Words of an entry that say that the plan was put away.
  case archiving
  /// Sentences of outcomes that say that the work is over, whatever stands around them.
  case closingSentence
  /// What a sentence about the whole work begins with.
  case closingSubject
  /// Those of ``closingSubject`` behind which one of ``closingThing`` must follow.
  case closingDeterminer
  /// What a sentence about the whole work is about.
  case closingThing
  /// What such a sentence says of it.
  case closingEnding
  /// Words that make it say something else.
  case closingLimit
  /// Words that say that a step was given up.
  case droppedStep
  /// What an outcome begins with that is still to come.
  case outcomeToCome
  /// What stands where nothing is to be said yet.
  case placeholder
  /// First words of titles that name no action.
  case genericTitle

  // MARK: - Validation

  /// Words that say that something is expected of a command.
  case expectation
  /// What a sentence begins with that announces output.
  case outputBeginning
  /// What such a sentence begins with when it announces commands all the same.
  case commandBeginning
  /// The last words before output.
  case outputEnding
  /// Words that make a sentence announce commands.
  case commandWord
  /// Words that make a sentence announce output.
  case outputWord
  /// The same where words are not divided by blanks.
  case outputPart
  /// The word before an exit status.
  case exitWord
  /// Words between that and the status.
  case exitFiller
  /// The word right before output in a sentence.
  case outputVerb
  /// Words between that and the output.
  case outputFiller
  /// The word that announces output behind one of ``seeingHelper``.
  case seeing
  /// What makes ``seeing`` a promise.
  case seeingHelper
  /// A validation that passed.
  case passed
  /// A validation that failed.
  case failed
  /// Words that turn ``passed`` and ``failed`` into their opposite.
  case negation
  /// Words that make them say nothing.
  case absence
  /// Verdicts of an entry, with what stands around them.
  case verdict
  /// Sentences that claim success.
  case claim
  /// What a command did, behind the word that it passed.
  case namedResult
  /// The word beside a number of tests.
  case passedCount
  /// Titles of sections that hold results.
  case resultTitle
  /// What is done by hand.
  case byHand
  /// How a step is taken back.
  case recovery
  /// Words that say what comes out when all is well.
  case expectedResult
  /// Parts of titles about acceptance.
  case acceptanceTitle
  /// Parts of titles about other validation.
  case validationTitle

  // MARK: - Decisions, changes and instructions

  /// Words that give a reason.
  case reason
  /// Words that name who decided.
  case decider
  /// The word for what a plan covers.
  case scope
  /// Words that say that it changed.
  case scopeChange
  /// Words that say that it did not.
  case scopeDenial
  /// Names of the list of changes.
  case changelog
  /// What tells an agent to drop what it was told: the verb.
  case instructionVerb
  /// What may stand behind the verb.
  case instructionFiller
  /// Which of the things it was told.
  case instructionPlace
  /// The things it was told.
  case instructionObject
  /// Whole phrases of that kind, in languages that put the verb elsewhere.
  case instruction
}

extension Phrase {
  /// The phrases of all languages in small letters, those of one language after those of the other.
  ///
  /// - Complexity: O(*n*) in the length of the tables' text; whoever needs them often keeps them.
  package var all: [String] { PhraseTable.languages.flatMap { PhraseTable.phrases(self, in: $0) } }

  /// The first phrase of each language, which is the usual one.
  package var usual: [String] {
    PhraseTable.languages.compactMap { PhraseTable.phrases(self, in: $0).first }
  }

  /// The same as ``all`` without their order.
  package var set: Set<Substring> { Set(all.map { $0[...] }) }

  /// The phrases as text may begin with them: also with a capital where a search by bytes would miss it.
  ///
  /// Searches fold the letters of ASCII alone; other alphabets have the first letter of a sentence in both sizes.
  package var spellings: [String] {
    all.flatMap { phrase -> [String] in
      guard let first = phrase.first, !first.isASCII else { return [phrase] }
      let capital = first.uppercased() + phrase.dropFirst()
      return capital == phrase ? [phrase] : [phrase, capital]
    }
  }
}
