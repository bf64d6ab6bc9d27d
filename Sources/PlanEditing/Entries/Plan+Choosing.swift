import MarkdownSyntax
package import PlanModel
import PlanText

extension Plan {
  /// Finds the one step that a person means.
  ///
  /// A number, as in `5` or `step 5`, names an item of a numbered list; where some numbered lists have
  /// check boxes, only those count, and one at the top level comes before those inside it. Other words must
  /// occur in exactly one step, finished or not; a step whose whole text they are comes first.
  ///
  /// - Parameter query: A number or words of the step's text, in any case.
  /// - Returns: The step.
  /// - Throws: ``StepError`` when none or several match: a step is never guessed.
  package func step(matching query: String) throws(StepError) -> Step {
    let steps = steps()
    guard !steps.isEmpty else { throw .noSteps }
    let texts = steps.map(\.text)
    let words = WordMatch(query)
    if let number = StepNumber(query) {
      let numbered = NumberedSteps(steps)[number.value]
      if numbered.count == 1, let step = numbered.first { return step }
      if !numbered.isEmpty { throw .ambiguous(numbered) }
      // `Step 5: text` may be written in the text; a lone number occurs anywhere by chance.
      guard number.isNamed else { throw .notFound(similar: []) }
      let named = texts.indices.filter { number.isNamed(in: texts[$0]) }.map { steps[$0] }
      if named.count == 1, let step = named.first { return step }
      throw named.isEmpty ? .notFound(similar: words.similar(in: texts)) : .ambiguous(named)
    }
    let found = words.matches(in: texts).map { steps[$0] }
    if found.count == 1, let step = found.first { return step }
    throw found.isEmpty ? .notFound(similar: words.similar(in: texts)) : .ambiguous(found)
  }

  /// Finds the one follow-up that a person means.
  ///
  /// - Parameter query: Words that occur in exactly one follow-up, in any case; a follow-up whose whole text
  ///   they are comes first.
  /// - Returns: The follow-up.
  /// - Throws: ``FollowUpError`` when none or several match: a follow-up is never guessed.
  package func followUp(matching query: String) throws(FollowUpError) -> FollowUp {
    let followUps = followUps()
    guard !followUps.isEmpty else { throw .noFollowUps }
    let texts = followUps.map(\.text)
    let words = WordMatch(query)
    let found = words.matches(in: texts).map { followUps[$0] }
    if found.count == 1, let followUp = found.first { return followUp }
    throw found.isEmpty ? .notFound(similar: words.similar(in: texts)) : .ambiguous(found)
  }
}

/// The number of a step as a person writes it: `5`, `5.` or `step 5`.
struct StepNumber {
  let value: Int
  /// Whether the word "step" stands before it.
  let isNamed: Bool

  init?(_ query: String) {
    var words = query.lowercased().split(whereSeparator: \.isWhitespace)
    let isNamed = words.count == 2 && words.first == "step"
    if isNamed { words.removeFirst() }
    guard words.count == 1, var digits = words.first else { return nil }
    if digits.last == "." { digits = digits.dropLast() }
    guard digits.utf8.allSatisfy(\.isDigit), let value = Int(digits) else { return nil }
    self.value = value
    self.isNamed = isNamed
  }

  /// Whether a text names the step with this number.
  func isNamed(in text: String) -> Bool {
    let words = text.lowercased().words
    return zip(words, words.dropFirst()).contains { $0 == "step" && $1 == "\(value)" }
  }
}
