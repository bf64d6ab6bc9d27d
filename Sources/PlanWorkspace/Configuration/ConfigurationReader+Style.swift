import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText

/// The settings that say how plans are written.
extension ConfigurationReader {
  /// Reads how the files of new plans are named.
  mutating func readNames(_ node: YAMLNode) {
    guard let text = text(ConfigurationKey.names.rawValue, node) else { return }
    guard let pattern = PlanNamePattern(text.value) else {
      report(
        "'\(text.value)' names no plan that would be found again", at: node.range.start,
        hint: "write '{slug}.md', '{date}-{slug}.md', '{slug}/PLAN.md' or '{date}-{slug}/PLAN.md'")
      return
    }
    configuration.names = ConfiguredValue(pattern, line: text.line)
  }

  /// Reads the place of the index: a path, `null`, or a mapping with path and form.
  mutating func readIndex(_ node: YAMLNode) {
    if isNull(node) {
      configuration.index = ConfiguredValue(.none, line: line(of: node))
      return
    }
    guard let pairs = node.pairs else {
      if let text = text(ConfigurationKey.index.rawValue, node), let path = path(text, at: node) {
        configuration.index = ConfiguredValue(.at(path.value), line: path.line)
      }
      return
    }
    let names = ["path", "form"]
    for pair in pairs {
      switch pair.key.text {
      case "path":
        if let text = text("path", pair.value), let path = path(text, at: pair.value) {
          configuration.index = ConfiguredValue(.at(path.value), line: path.line)
        }
      case "form":
        configuration.indexForm = choice(
          .index, pair.value, IndexForm.allCases, noun: "form of an index", plural: "forms", name: \.rawValue)
      default:
        report(
          "'\(pair.key.text)' is no key of 'index'", at: pair.key.range.start,
          hint: Self.hint(for: pair.key.text, among: names, noun: "keys"))
      }
    }
  }

  /// Reads the places that declare the state: one, or a list.
  mutating func readStatePlaces(_ node: YAMLNode) {
    let nodes = node.scalar != nil && !isNull(node) ? [node] : elements(ConfigurationKey.state.rawValue, node)
    for element in nodes {
      guard
        let place = choice(
          .state, element, StateDeclaration.Place.allCases, noun: "place of the state", plural: "places",
          name: \.rawValue)
      else { continue }
      guard !configuration.statePlaces.contains(where: { $0.value == place.value }) else {
        report(
          "'\(place.value.rawValue)' is named a second time", at: element.range.start,
          hint: "remove one of them")
        continue
      }
      configuration.statePlaces.append(place)
    }
  }

  /// Reads the sections: headings whose names say what they are for, or mappings that say it.
  mutating func readSections(_ node: YAMLNode) {
    for element in elements(ConfigurationKey.sections.rawValue, node) {
      guard let form = element.pairs == nil ? plainSection(element) : section(element) else { continue }
      let name = form.heading.lowercased()
      if let twin = configuration.sections.first(where: { $0.value.heading.lowercased() == name }) {
        report(
          "the section '\(form.heading)' stands in line \(twin.line) already", at: element.range.start,
          hint: "remove one of them")
        continue
      }
      configuration.sections.append(ConfiguredValue(form, line: line(of: element)))
    }
  }

  private mutating func plainSection(_ node: YAMLNode) -> SectionForm? {
    guard let text = heading(node) else { return nil }
    guard let role = Self.role(of: text) else {
      report(
        "the name '\(text)' does not say what the section is for", at: node.range.start,
        hint: "write {heading: \(YAMLQuoting.value(text)), role: …} with one of "
          + SectionRole.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    return SectionForm(role: role, heading: text, isRequired: true)
  }

  private mutating func section(_ node: YAMLNode) -> SectionForm? {
    var heading: String?
    var role: SectionRole?
    var isRequired = true
    for pair in node.pairs ?? [] {
      switch pair.key.text {
      case "heading":
        heading = self.heading(pair.value)
        if heading == nil { return nil }
      case "role":
        role =
          choice(
            .sections, pair.value, SectionRole.allCases, noun: "role", plural: "roles", name: \.rawValue)?
          .value
        if role == nil { return nil }
      case "required":
        guard let word = pair.value.scalar?.text, ["true", "false"].contains(word) else {
          report("'required' is neither true nor false", at: pair.value.range.start, hint: "write 'false'")
          return nil
        }
        isRequired = word == "true"
      default:
        report(
          "'\(pair.key.text)' is no key of a section", at: pair.key.range.start,
          hint: Self.hint(for: pair.key.text, among: ["heading", "role", "required"], noun: "keys"))
        return nil
      }
    }
    guard let heading else {
      report(
        "the section has no heading", at: node.range.start, hint: "write {heading: Progress, role: status}")
      return nil
    }
    guard let role = role ?? Self.role(of: heading) else {
      report(
        "the name '\(heading)' does not say what the section is for", at: node.range.start,
        hint: "add 'role:' with one of " + SectionRole.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    return SectionForm(role: role, heading: heading, isRequired: isRequired)
  }

  /// Reads other names of sections, by role.
  mutating func readAliases(_ node: YAMLNode) {
    for pair in pairs(ConfigurationKey.aliases.rawValue, node, example: "status: [Ship log]") {
      guard let role = name(of: pair, SectionRole.allCases, noun: "role") else { continue }
      for element in elements(role.rawValue, pair.value) {
        guard let heading = heading(element) else { continue }
        configuration.aliases.append(
          ConfiguredValue(SectionAlias(heading: heading, role: role), line: line(of: element)))
      }
    }
  }

  /// Reads a heading without the signs before it.
  private mutating func heading(_ node: YAMLNode) -> String? {
    guard let text = text("heading", node) else { return nil }
    var words = text.value[...]
    while words.first == "#" { words = words.dropFirst() }
    let trimmed = InlineEscaping.singleLine(String(words))
    guard !trimmed.isEmpty, RoleAliasOverlay.canHold(trimmed) else {
      report(
        "'\(text.value)' is no heading that could be found again", at: node.range.start,
        hint: "write at least one word, and at most 128 bytes")
      return nil
    }
    return trimmed
  }

  private static func role(of heading: String) -> SectionRole? {
    let bytes = Array(heading.utf8)
    return bytes.withUnsafeBufferPointer { RoleAliases.role(forHeading: $0, from: 0, to: $0.count) }
  }

  /// Reads how a new status entry begins, and tries it on a plan.
  mutating func readEntry(_ node: YAMLNode) {
    guard let text = text(ConfigurationKey.entry.rawValue, node) else { return }
    guard let form = EntryForm(pattern: text.value), isReadBack(form) else {
      let spellings = StampForm.Spelling.allCases.map { "'\($0.rawValue)'" }
      report(
        "'\(text.value)' is no form of an entry that could be read back", at: node.range.start,
        hint: "write it as '[x] (YYYY-MM-DD HH:MMZ) text' or '[YYYY-MM-DD HH:MM UTC] text'; the times are "
          + spellings.joined(separator: ", "))
      return
    }
    configuration.entry = ConfiguredValue(form, line: text.line)
  }

  private func isReadBack(_ form: EntryForm) -> Bool {
    guard let date = CalendarDate(year: 2026, month: 1, day: 31),
      let time = UTCTimestamp(date: date, hour: 23, minute: 59)
    else { return false }
    let sample = "# T\n\n## Progress\n\n- \(form.hasBox ? "[x] " : "")\(form.stamp.text(time))Done.\n"
    let plan = Plan(parsing: Array(sample.utf8), yaml: yaml)
    guard let entry = plan.entries(.status).first else { return false }
    return StampForm(of: entry, in: plan) == form.stamp && (entry.box == .done) == form.hasBox
  }
}
