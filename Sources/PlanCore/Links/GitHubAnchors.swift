import MarkdownSyntax

/// The anchors that GitHub gives to the headings of a file, and those that its HTML names.
///
/// The rule is that of GitHub's renderer: letters, marks, numbers, connectors, hyphens and blanks of the heading's
/// text in lower case, each blank as a hyphen, and `-1`, `-2` … behind names that are taken.
package enum GitHubAnchors {
  /// Returns the anchors of a file.
  ///
  /// - Complexity: O(*n*) in the size of the file.
  package static func all(in plan: Plan) -> Set<String> {
    var anchors: Set<String> = []
    var counts: [String: Int] = [:]
    for section in plan.sections {
      let name = anchor(of: plan.document.plainText(ofHeading: section.heading))
      let count = counts[name, default: 0]
      counts[name] = count + 1
      anchors.insert(count == 0 ? name : "\(name)-\(count)")
    }
    return anchors.union(named(in: plan.document.source.bytes))
  }

  /// Returns the anchor of a heading that is the first of its name.
  package static func anchor(of heading: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in heading.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
        .connectorPunctuation:
        result.append(scalar)
      default:
        if scalar == "-" || scalar == " " { result.append("-") }
      }
    }
    return String(result)
  }

  /// Returns the values of all `id` and `name` attributes, whatever they stand in.
  private static func named(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var position = 0
    while position + 5 < bytes.count {
      guard bytes[position] == UInt8(ascii: "="), let start = valueStart(bytes, position) else {
        position += 1
        continue
      }
      let quote = bytes[position + 1]
      var end = start
      while end < bytes.count, bytes[end] != quote, bytes[end] != ASCII.newline { end += 1 }
      names.insert(String(decoding: bytes[start..<end], as: UTF8.self))
      position = end
    }
    return names
  }

  private static func valueStart(_ bytes: [UInt8], _ equals: Int) -> Int? {
    let quote = bytes[equals + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let before = bytes[..<equals]
    let isName = before.reversed().starts(with: "di".utf8) || before.reversed().starts(with: "eman".utf8)
    return isName ? equals + 2 : nil
  }
}
