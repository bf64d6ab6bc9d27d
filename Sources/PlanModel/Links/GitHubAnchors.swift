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
    for (index, block) in plan.document.blocks.enumerated() {
      guard case .heading = block.kind else { continue }
      let name = anchor(of: plan.document.plainText(ofHeading: index))
      // A name that a number made counts as taken too: `foo`, `foo-1`, `foo` end at `foo-2`.
      var free = name
      while !anchors.insert(free).inserted {
        counts[name, default: 0] += 1
        free = "\(name)-\(counts[name, default: 0])"
      }
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

  /// Returns the values of all `id` and `name` attributes, in quotes or bare, whatever they stand in.
  private static func named(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var position = 0
    while position + 5 < bytes.count {
      guard bytes[position] == UInt8(ascii: "="), let start = valueStart(bytes, position) else {
        position += 1
        continue
      }
      let quote = start == position + 2 ? bytes[position + 1] : nil
      var end = start
      while end < bytes.count, bytes[end] != ASCII.newline {
        if let quote { if bytes[end] == quote { break } } else if isBareEnd(bytes[end]) { break }
        end += 1
      }
      names.insert(String(decoding: bytes[start..<end], as: UTF8.self))
      position = end
    }
    return names
  }

  private static func valueStart(_ bytes: [UInt8], _ equals: Int) -> Int? {
    let before = bytes[..<equals]
    guard before.reversed().starts(with: "di".utf8) || before.reversed().starts(with: "eman".utf8) else {
      return nil
    }
    let quote = bytes[equals + 1]
    return quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") ? equals + 2 : equals + 1
  }

  private static func isBareEnd(_ byte: UInt8) -> Bool {
    byte == ASCII.space || byte == ASCII.tab || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
