import MarkdownSyntax
package import PlanModel

/// Finds how a person names steps in few words.
package struct StepNames {
  private let steps: [Step]
  private let numbered: NumberedSteps
  /// The place of the step in each line.
  private let places: [Int: Int]
  /// The texts of all steps as ``WordMatch`` compares them, each ended by `\n`, and where each begins.
  private let texts: [UInt8]
  private let starts: [Int]
  /// The steps by their whole texts.
  private let wholes: [String: [Int]]
  /// How many bytes may still be searched.
  private var budget: Int

  /// The least and the greatest number of words that are tried.
  private static let wordCounts = 3...12

  /// The number of bytes that are searched for words; a plan with hundreds of steps takes less.
  package static let usualBudget = 32_000_000

  /// Takes the steps of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - budget: The number of bytes that are searched; once it is spent, steps are named by number or line.
  /// - Complexity: O(*n*) in the text of the steps.
  package init(of plan: Plan, budget: Int = Self.usualBudget) {
    steps = plan.steps()
    numbered = NumberedSteps(steps)
    self.budget = budget
    var places: [Int: Int] = [:]
    var texts: [UInt8] = []
    var starts: [Int] = []
    var wholes: [String: [Int]] = [:]
    for (place, step) in steps.enumerated() {
      places[step.line] = places[step.line] ?? place
      let text = WordMatch.plain(step.text)
      starts.append(texts.count)
      texts += text.utf8
      texts.append(ASCII.newline)
      wholes[String(WordMatch.sentence(text)), default: []].append(place)
    }
    (self.places, self.texts, self.starts, self.wholes) = (places, texts, starts, wholes)
  }

  /// Returns what names the step in a line and no other one: its number, its first words, all of its words, or
  /// its line.
  ///
  /// - Parameter line: The line of the step, 1-based.
  /// - Returns: Words with which ``Plan/step(matching:)`` finds the step, or `line 12`.
  /// - Complexity: O(*n*) in the text of the steps until the budget is spent, then O(1).
  package mutating func name(ofStepIn line: Int) -> String {
    guard let place = places[line] else { return "line \(line)" }
    if let number = steps[place].number, numbered.only(number)?.line == line { return "\(number)" }
    let words = steps[place].text.split(separator: " ", maxSplits: Self.wordCounts.upperBound)
    for count in Self.wordCounts where count < words.count {
      let query = words[..<count].joined(separator: " ")
      if names(query, place) { return query }
    }
    let whole = words.joined(separator: " ")
    // The line is shorter than many words, and as sure.
    return words.count <= Self.wordCounts.upperBound && names(whole, place) ? whole : "line \(line)"
  }

  /// Whether words name a step and no other one; no longer once the budget is spent.
  private mutating func names(_ query: String, _ place: Int) -> Bool {
    if let number = StepNumber(query) { return numbered.only(number.value)?.line == steps[place].line }
    let words = WordMatch.plain(query)
    guard !words.isEmpty, !words.hasPrefix("line ") else { return false }
    if let equal = wholes[String(WordMatch.sentence(words))] { return equal == [place] }
    budget -= texts.count
    guard budget >= 0 else { return false }
    let next = place + 1 < starts.count ? starts[place + 1] : texts.count
    let wanted = Array(words.utf8)
    return first(wanted, in: 0..<starts[place]) == nil && first(wanted, in: next..<texts.count) == nil
  }

  /// Returns the place of the first occurrence of bytes in a stretch of the texts.
  private func first(_ wanted: [UInt8], in range: Range<Int>) -> Int? {
    guard let head = wanted.first, range.count >= wanted.count else { return nil }
    return texts.withUnsafeBufferPointer { bytes in
      (range.lowerBound...range.upperBound - wanted.count).first { start in
        bytes[start] == head && wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
      }
    }
  }
}

/// The steps that may be named by their numbers.
struct NumberedSteps {
  private let steps: [Int: [Step]]

  /// Takes the steps of a plan; where some numbered lists have check boxes, only those count.
  init(_ steps: [Step]) {
    let withBoxes = Set(steps.lazy.filter { $0.number != nil && $0.state != .unknown }.map(\.role))
    let candidates = steps.filter { withBoxes.isEmpty || withBoxes.contains($0.role) }
    var found: [Int: [Step]] = [:]
    for step in candidates { if let number = step.number { found[number, default: []].append(step) } }
    self.steps = found.mapValues { named in
      let outer = named.filter { $0.parent == nil }
      return outer.isEmpty ? named : outer
    }
  }

  /// Returns the steps with a number: those at the top level, or else those inside them.
  subscript(number: Int) -> [Step] { steps[number] ?? [] }

  /// Returns the step with a number, or `nil` when there are none or several.
  func only(_ number: Int) -> Step? {
    guard let named = steps[number], named.count == 1 else { return nil }
    return named.first
  }
}
