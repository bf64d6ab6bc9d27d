import MarkdownSyntax
package import PlanLanguage

extension Plan {
  /// The state that the most binding declaration names.
  ///
  /// A plan that declares nothing is active.
  package var state: PlanState {
    declarations.lazy.compactMap(\.state).first ?? .active
  }

  /// Whether no place declares a state that is known.
  package var isStateInferred: Bool { declarations.allSatisfy { $0.state == nil } }

  /// Finds the places inside a plan and in its path that declare its state, the most binding first.
  static func declarations(
    frontmatter: Frontmatter?, stateFolder: String?, reader: PlanReader, order: [StateDeclaration.Place]
  ) -> [StateDeclaration] {
    var found: [StateDeclaration] = []
    if let node = frontmatter?.value("status"), let text = node.scalar?.text {
      let word = Array(text.utf8).withUnsafeBufferPointer { PlanState.read($0, from: 0, to: $0.count) }
      append(word, .frontmatter, text, node.range, to: &found)
    }
    if let stateFolder, let state = PlanState.forFolder(stateFolder) {
      found.append(StateDeclaration(place: .folder, state: state, text: stateFolder, range: nil))
    }
    for line in reader.metadata where reader.isStateKey(line.key) {
      append(reader.stateWord(line.value), .metadata, reader.string(line.value), line.value, to: &found)
    }
    if let banner = reader.banner {
      found.append(
        StateDeclaration(
          place: .banner, state: banner.state, text: reader.string(banner.words), range: banner.words))
    }
    if let line = reader.sectionState {
      append(reader.stateWord(line), .section, reader.string(line), line, to: &found)
    }
    guard found.count > 1 else { return found }
    let ordered = order.flatMap { place in found.filter { $0.place == place } }
    guard let folder = ordered.first, folder.place == .folder else { return ordered }
    return ordered.filter { isMoreExact($0, than: folder) }
      + ordered.filter { !isMoreExact($0, than: folder) }
  }

  /// Whether a declaration in the file names one of the states that a folder stands for.
  ///
  /// A line must begin with the name of the state: "ready when the review is over" says less than the folder.
  /// An archive says more than what the plan came to before.
  private static func isMoreExact(_ declaration: StateDeclaration, than folder: StateDeclaration) -> Bool {
    guard let state = declaration.state, let outer = folder.state, outer != .archived else { return false }
    switch declaration.place {
    case .frontmatter, .metadata: return outer.isFolder(fitFor: state) && state.isNamed(by: declaration.text)
    case .banner: return outer.isFolder(fitFor: state)
    case .folder, .index, .section: return false
    }
  }

  private static func append(
    _ word: StateWord, _ place: StateDeclaration.Place, _ text: String, _ range: ByteRange,
    to found: inout [StateDeclaration]
  ) {
    switch word {
    case .known(let state):
      found.append(StateDeclaration(place: place, state: state, text: text, range: range))
    case .unknown:
      found.append(StateDeclaration(place: place, state: nil, text: text, range: range))
    case .placeholder:
      break
    }
  }

  /// Reports words that name no state, and declarations that contradict each other.
  static func findings(on declarations: [StateDeclaration]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let top = ByteRange(0, 0)
    for declaration in declarations where declaration.state == nil {
      // A sentence in a section is prose; only a field that is meant to hold a state can be wrong.
      guard declaration.place == .frontmatter || declaration.place == .metadata,
        !StateRemark.tellsState(declaration.text)
      else { continue }
      findings.append(
        Diagnostic(
          id: RuleID.unknownState.rawValue, severity: .warning,
          message: "'\(declaration.text)' names no state",
          hint: "the states are \(PlanState.allCases.map(\.rawValue).joined(separator: ", "))",
          range: declaration.range ?? top))
    }
    let known = declarations.filter { $0.state != nil && $0.place != .section }
    if let first = known.first, let other = known.first(where: { contradict(first, $0) }),
      let firstState = first.state, let otherState = other.state
    {
      findings.append(
        Diagnostic(
          id: RuleID.stateDisagrees.rawValue, severity: .warning,
          message:
            "the \(first.place.rawValue) says \(firstState.rawValue), the \(other.place.rawValue) says "
            + otherState.rawValue,
          range: other.range ?? first.range ?? top))
    }
    return findings
  }

  /// Whether two declarations cannot both be true.
  ///
  /// A folder holds plans in several states: drafts lie beside active plans, and a plan in an archive
  /// was completed, abandoned or superseded before.
  private static func contradict(_ first: StateDeclaration, _ second: StateDeclaration) -> Bool {
    guard let one = first.state, let other = second.state, one != other else { return false }
    // The banner of an archived plan may go on to say what came of it.
    if first.place == .banner, other == .archived { return one.group == .open }
    if second.place == .banner, one == .archived { return other.group == .open }
    if first.place == .folder { return !one.isFolder(fitFor: other) }
    if second.place == .folder { return !other.isFolder(fitFor: one) }
    return true
  }
}

extension PlanState {
  /// Whether the first word of a text is the name of this state, in any letter case.
  package func isNamed(by text: String) -> Bool {
    text.drop { !$0.isLetter }.prefix { $0.isLetter }.lowercased() == rawValue
  }

  /// Whether plans in a state may lie in a folder that is named after this state.
  ///
  /// A folder holds plans in several states: drafts lie beside active plans, and a plan in an archive was
  /// completed, abandoned or superseded before.
  package func isFolder(fitFor state: PlanState) -> Bool {
    switch self {
    case .active: state.group == .open
    case .completed: state.group == .closed
    case .archived: state.group != .open
    case .draft, .blocked, .abandoned, .superseded: state == self
    }
  }
}

extension PlanReader {
  /// The keys of metadata lines that declare the state, in small letters where they are ASCII.
  private static let stateKeys = Phrase.stateKey.spellings.map { Array($0.utf8) }

  /// Whether a text is the key of a metadata line that declares the state.
  package static func isStateKey(_ key: String) -> Bool { isStateKey(key.utf8) }

  private static func isStateKey(_ key: some Collection<UInt8>) -> Bool {
    stateKeys.contains { word in
      word.count == key.count
        && zip(key, word).allSatisfy { byte, letter in byte == letter || byte.lowercased == letter }
    }
  }

  func string(_ range: ByteRange) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range.indices]), as: UTF8.self)
  }

  func stateWord(_ range: ByteRange) -> StateWord {
    PlanState.read(bytes, from: range.start, to: range.end)
  }

  /// Whether a key of a metadata line declares the state.
  func isStateKey(_ key: ByteRange) -> Bool {
    Self.isStateKey(bytes[key.indices])
  }

  /// The value of a `Status:` line that begins a section about the whole plan, or the one short line that
  /// a status section holds, or `nil`.
  var sectionState: ByteRange? {
    for section in sections {
      guard section.role == .status || section.role == .outcomes || section.role == .purpose,
        !section.ownBlocks.isEmpty
      else { continue }
      var paragraph = section.ownBlocks.lowerBound
      if case .list = blocks[paragraph].kind { paragraph += 2 }
      guard paragraph < section.ownBlocks.upperBound, case .paragraph = blocks[paragraph].kind,
        let segment = blocks[paragraph].segments.first
      else { continue }
      if let field = metadataLine(segments[segment].range, place: .paragraph), isStateKey(field.key) {
        return field.value
      }
      let text = blocks[paragraph].range
      if section.role == .status, paragraph == section.ownBlocks.lowerBound,
        blocks[paragraph].segments.count == 1,
        text.count <= 40, bytes[text.end - 1] != ASCII.colon, case .known = stateWord(text)
      {
        return text
      }
    }
    return nil
  }
}
