import MarkdownSyntax
import PlanModel
import PlanText

/// Words of a person, made fit to stand within a line of a plan.
///
/// Markdown in them keeps its meaning. Only what would reach beyond the words is replaced by a character
/// reference, which a reader of the rendered plan sees as that character.
struct SingleLineText {
  private static let labels = StepSuffix.labels + ["completed:", "remaining:", "dropped:"]

  private let scalars: [Unicode.Scalar]
  /// For each scalar whether it belongs to a code span, in which references have no meaning.
  private let isCode: [Bool]
  /// For each scalar the next `>` or space, and the next colon or `@`; empty when no `<` is there.
  private let ends: [Int]
  private let addressMarks: [Int]

  /// Takes the words; white space and line ends become single spaces.
  init(_ text: String) {
    let words = text.unicodeScalars.split { $0.properties.isWhitespace }
    scalars = Array(words.joined(separator: CollectionOfOne<Unicode.Scalar>(" ")))
    isCode = Self.codeSpans(in: scalars)
    let hasTags = scalars.contains("<")
    ends = hasTags ? Self.places(in: scalars) { $0 == ">" || $0 == " " } : []
    addressMarks = hasTags ? Self.places(in: scalars) { $0 == ":" || $0 == "@" } : []
  }

  /// The words as they stand in a sentence, or `nil` when there are none.
  var inSentence: String? { scalars.isEmpty ? nil : written(isInBrackets: false) }

  /// The words as they stand in round brackets, or `nil` when there are none.
  ///
  /// A bracket without its partner and what would be read as an owner, a dependency or another remark are
  /// replaced.
  var inBrackets: String? { scalars.isEmpty ? nil : written(isInBrackets: true) }

  private func written(isInBrackets: Bool) -> String {
    let loose = isInBrackets ? looseBrackets() : []
    var result = String.UnicodeScalarView()
    // The last mark that was written and is no space; a reference ends with a semicolon.
    var before: Unicode.Scalar = ":"
    for position in scalars.indices {
      let scalar = scalars[position]
      defer { before = result.last { $0 != " " } ?? before }
      if WrittenScalar.needsReference(scalar) {
        result.append(contentsOf: WrittenScalar.visible(String(scalar)).unicodeScalars)
      } else if !isCode[position],
        loose.contains(position) || isMarkup(position)
          || isInBrackets && beginsPart(position, behind: before)
      {
        result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      } else if scalar == "\\", !isCode[position], isEscape(position) {
        result.append(contentsOf: "\\\\".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  // MARK: - What reaches beyond the words

  private func isMarkup(_ position: Int) -> Bool {
    switch scalars[position] {
    case "`": true
    case "<": opensHTML(position)
    case "&": isReference(position)
    default: false
    }
  }

  private func isEscape(_ position: Int) -> Bool {
    guard position + 1 < scalars.count else { return true }
    let next = scalars[position + 1]
    return next == " " || next.isASCII && UInt8(truncatingIfNeeded: next.value).isPunctuation
  }

  /// Whether a tag or comment begins here; an address in angle brackets is a link and stays.
  private func opensHTML(_ position: Int) -> Bool {
    guard position + 1 < scalars.count else { return false }
    let next = scalars[position + 1]
    guard next.isASCII, next.properties.isAlphabetic || next == "!" || next == "/" || next == "?" else {
      return false
    }
    let end = ends[position + 1]
    let isClosed = end < scalars.count && scalars[end] == ">"
    return !(isClosed && addressMarks[position + 1] < end)
  }

  /// Returns for each scalar the place of the next one of a kind, itself included, or the end.
  private static func places(in scalars: [Unicode.Scalar], of kind: (Unicode.Scalar) -> Bool) -> [Int] {
    var places = [Int](repeating: scalars.count, count: scalars.count)
    var next = scalars.count
    for position in scalars.indices.reversed() {
      if kind(scalars[position]) { next = position }
      places[position] = next
    }
    return places
  }

  private func isReference(_ position: Int) -> Bool {
    // No reference has a longer name.
    let rest = scalars[(position + 1)...].prefix(40)
    let name = rest.prefix { $0.isASCII && (UInt8(truncatingIfNeeded: $0.value).isAlphanumeric || $0 == "#") }
    return !name.isEmpty && name.endIndex < scalars.count && scalars[name.endIndex] == ";"
  }

  /// Whether what begins here would be read as a part of its own among the remarks.
  private func beginsPart(_ position: Int, behind before: Unicode.Scalar) -> Bool {
    guard before == "(" || before == "," || before == ";" else { return false }
    let words = String(String.UnicodeScalarView(scalars[position...].prefix(12))).lowercased()
    return Self.labels.contains { words.hasPrefix($0) }
  }

  private func looseBrackets() -> Set<Int> {
    var loose: Set<Int> = []
    var open: [Int] = []
    for position in scalars.indices where !isCode[position] {
      if scalars[position] == "(" {
        open.append(position)
      } else if scalars[position] == ")", open.popLast() == nil {
        loose.insert(position)
      }
    }
    return loose.union(open)
  }

  private static func codeSpans(in scalars: [Unicode.Scalar]) -> [Bool] {
    var isCode = [Bool](repeating: false, count: scalars.count)
    var runs: [Range<Int>] = []
    var position = 0
    while position < scalars.count {
      let start = position
      while position < scalars.count, scalars[position] == "`" { position += 1 }
      if position > start { runs.append(start..<position) } else { position += 1 }
    }
    var opening = 0
    while opening < runs.count {
      let later = runs[(opening + 1)...]
      guard let closing = later.firstIndex(where: { $0.count == runs[opening].count }) else {
        opening += 1
        continue
      }
      for place in runs[opening].lowerBound..<runs[closing].upperBound { isCode[place] = true }
      opening = closing + 1
    }
    return isCode
  }
}
