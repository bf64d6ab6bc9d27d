package import MarkdownSyntax
package import PlanLanguage
import PlanModel

extension Plan {
  /// Returns the edits that make every place in the file which declares the state declare this one.
  ///
  /// Changes values that name another state: of the frontmatter, of lines such as `Status: active` and of a
  /// section that says it in one line; each keeps its letter case and its marks. A value that says nothing
  /// yet, such as "TBD", is filled in. The banner is set by its own edit, and no edit of the file changes
  /// folder and index. Where nothing declares the state, governance writes it into the frontmatter, and
  /// cookbook writes a line below the title, except for an active plan and for a state that a banner
  /// declares. Where the folder is the state, a line names one that the usual folders cannot tell from
  /// others, such as blocked or superseded.
  ///
  /// - Parameter state: The state.
  /// - Returns: The edits; none when all places agree.
  /// - Throws: ``FrontmatterError`` when the frontmatter declares the state in a way that cannot be edited.
  package func declaring(_ state: PlanState) throws(FrontmatterError) -> [TextEdit] {
    let word = state.rawValue
    if let problem = frontmatterFinding, mayHoldStatus {
      throw .malformed(line: line(of: problem.range.start), problem.message)
    }
    let fields = stateFields
    let isKnown = fields.contains { $0.isField && $0.isKnown }
    var edits: [TextEdit] = []
    let isFolderState = profile.statePlaces.first == .folder
    for field in fields {
      // Beside a folder only the name of a state counts.
      let mustName = isFolderState && field.isField && !state.isNamedByUsualFolder
      let isVague = mustName && !isNamed(state, by: field)
      guard field.isKnown ? field.state != state || isVague : !isKnown else { continue }
      switch field.place {
      case .frontmatter(let old):
        edits += try settingFrontmatter("status", to: StateSpelling(of: old).text(word))
      case .text(let whole):
        let range = withoutOpenRemark(whole)
        let old = string(range)
        let lead = range.isEmpty && !endsInBlank(range.start) ? " " : ""
        edits.append(TextEdit(replacing: range, with: lead + StateSpelling(of: old).text(word)))
      }
    }
    if isFolderState ? !fields.contains(where: \.isField) : fields.isEmpty {
      edits += try declaringAnew(state, word: word)
    }
    return edits
  }

  // MARK: - Places

  /// A place in the file that is meant to say the state.
  private struct StateField {
    enum Place {
      case frontmatter(String)
      case text(ByteRange)
    }

    let place: Place
    /// The state that it names, or `nil`.
    let state: PlanState?
    /// Whether it is a field with a key, and not a line of a section.
    let isField: Bool

    var isKnown: Bool { state != nil }
  }

  private var stateFields: [StateField] {
    var fields: [StateField] = []
    if let scalar = frontmatter?.value("status")?.scalar {
      fields.append(
        StateField(place: .frontmatter(scalar.text), state: declaredState(.frontmatter, nil), isField: true))
    } else if frontmatter?.value("status") != nil {
      // A list or an alias: setting it says what is wrong.
      fields.append(StateField(place: .frontmatter(""), state: nil, isField: true))
    }
    for line in metadata where PlanReader.isStateKey(string(line.key)) {
      fields.append(
        StateField(place: .text(line.value), state: declaredState(.metadata, line.value), isField: true))
    }
    for declaration in declarations where declaration.place == .section && declaration.state != nil {
      guard let range = declaration.range else { continue }
      fields.append(StateField(place: .text(range), state: declaration.state, isField: false))
    }
    return fields
  }

  private func isNamed(_ state: PlanState, by field: StateField) -> Bool {
    switch field.place {
    case .frontmatter(let text): state.isNamed(by: text)
    case .text(let range): state.isNamed(by: string(range))
    }
  }

  private func declaredState(_ place: StateDeclaration.Place, _ range: ByteRange?) -> PlanState? {
    declarations.first { $0.place == place && (range == nil || $0.range == range) }?.state
  }

  /// Whether a line of the frontmatter begins with the key `status`.
  private var mayHoldStatus: Bool {
    guard let frontmatter else { return false }
    if profile.statePlaces.first == .frontmatter { return true }
    return string(frontmatter.content).split(whereSeparator: \.isNewline).contains { line in
      line.hasPrefix("status") && line.dropFirst(6).drop { $0 == " " }.first == ":"
    }
  }

  /// Returns a value without a remark in parentheses that goes on in the next line: its end must not lose its start.
  private func withoutOpenRemark(_ range: ByteRange) -> ByteRange {
    let bytes = document.source.bytes
    let depth = range.indices.reduce(0) { depth, index in
      bytes[index] == ASCII.leftParenthesis
        ? depth + 1 : bytes[index] == ASCII.rightParenthesis ? depth - 1 : depth
    }
    guard depth > 0, var end = range.indices.first(where: { bytes[$0] == ASCII.leftParenthesis }) else {
      return range
    }
    while end > range.start, bytes[end - 1].isBlank { end -= 1 }
    return end > range.start ? ByteRange(range.start, end) : range
  }

  private func endsInBlank(_ offset: Int) -> Bool {
    offset > 0 && document.source.bytes[offset - 1].isWhitespace
  }

  private func declaringAnew(_ state: PlanState, word: String) throws(FrontmatterError) -> [TextEdit] {
    switch profile.statePlaces.first {
    case .folder:
      let isNamed = declarations.contains { $0.place == .folder && $0.state == state }
      if isNamed || state.isNamedByUsualFolder { return [] }
      return [inserting(belowTitle: ["Status: \(word)"])]
    case .frontmatter where frontmatter != nil: return try settingFrontmatter("status", to: word)
    case .frontmatter, .metadata, .banner, .index, .section, nil:
      if state == .active || state.group != .open { return [] }
      return [inserting(belowTitle: ["Status: \(word)"])]
    }
  }
}

extension PlanState {
  /// Whether one of the folders that plans usually lie in has this state's name.
  fileprivate var isNamedByUsualFolder: Bool {
    switch self {
    case .active, .completed, .archived: true
    case .draft, .blocked, .abandoned, .superseded: false
    }
  }
}
