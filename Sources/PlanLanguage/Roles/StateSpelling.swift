import MarkdownSyntax

/// How the word for a state is written: its letter case, and the marks around it.
package struct StateSpelling {
  private let opening: String
  private let closing: String
  private let style: Style

  private enum Style {
    case small
    case capitalised
    case capitals
  }

  /// Takes the spelling of a value that stands in a plan.
  package init(of value: String) {
    var mark = ""
    for candidate in ["**", "__", "`", "*", "_"]
    where value.utf8.count > 2 * candidate.utf8.count && value.hasPrefix(candidate)
      && value.hasSuffix(candidate)
    {
      mark = candidate
      break
    }
    let letters = value.unicodeScalars.filter(\.properties.isAlphabetic)
    let first = value.split { !$0.isLetter }.first.map(Array.init) ?? []
    if first.count > 1, first.allSatisfy(\.isUppercase) {
      style = .capitals
    } else {
      style = letters.first?.properties.isUppercase == true ? .capitalised : .small
    }
    (opening, closing) = (mark, mark)
  }

  /// Returns a word in this spelling.
  package func text(_ word: String) -> String {
    let spelled =
      switch style {
      case .small: word
      case .capitalised: word.prefix(1).uppercased() + word.dropFirst()
      case .capitals: word.uppercased()
      }
    return opening + spelled + closing
  }
}
