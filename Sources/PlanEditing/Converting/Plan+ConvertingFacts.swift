import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText

extension Plan {
  /// Adds the frontmatter of the profile, or the keys that are missing from it.
  ///
  /// Frontmatter that the profile does not have stays: its values have no other place.
  func completingFrontmatter(_ subject: ConversionSubject) -> ConversionPart {
    guard subject.profile.hasFrontmatter else {
      return frontmatter == nil
        ? ConversionPart()
        : ConversionPart(kept: ["the frontmatter: \(subject.profile.name) has no other place for its values"])
    }
    let isEditable = frontmatter.map {
      $0.root?.pairs != nil || string($0.content).allSatisfy(\.isWhitespace)
    }
    guard isEditable ?? true else {
      return ConversionPart(kept: ["the frontmatter: it holds no 'key: value' lines that can be read"])
    }
    let start = document.source.byteOrderMarkCount
    let end = lineEnd(near: frontmatter?.range.start ?? start)
    let missing = frontmatterFields(subject).filter { frontmatter?.value($0.key) == nil }
    guard !missing.isEmpty else { return ConversionPart() }
    let lines = missing.map { "\($0.key): \($0.value)\(end)" }.joined()
    let names = missing.map(\.key).joined(separator: ", ")
    if let frontmatter {
      return ConversionPart(
        edits: [TextEdit(inserting: lines, at: frontmatter.content.end)],
        changes: ["the frontmatter gets \(names)"])
    }
    return ConversionPart(
      edits: [TextEdit(inserting: "---\(end)\(lines)---\(end)\(end)", at: start)],
      changes: ["frontmatter is added: \(names)"])
  }

  /// The keys of the frontmatter with their values, written as YAML.
  ///
  /// Nobody has compared the plan with the code today, so its last entry says when it was last in step.
  private func frontmatterFields(_ subject: ConversionSubject) -> [(key: String, value: String)] {
    let synced = newestStamp.map(\.date).flatMap { $0.dayNumber <= subject.today.dayNumber ? $0 : nil }
    return [
      ("title", YAMLQuoting.value(title ?? subject.slug)), ("slug", YAMLQuoting.value(subject.slug)),
      ("status", subject.state.rawValue), ("last_updated", "\(subject.today)"),
      ("last_synced", "'\(synced.map { "\($0)" } ?? "")'"), ("tags", "[]"), ("summary", "''"),
      ("description", "''"), ("authors", "[]"), ("sources", "[]"),
    ]
  }

  /// Writes the state below the title when only the folder or the index says it and the profile wants it there.
  func statingState(_ subject: ConversionSubject) -> ConversionPart {
    guard !declarations.contains(where: { $0.place != .folder && $0.state != nil }) else {
      return ConversionPart()
    }
    let isNeeded: Bool
    switch (subject.profile.statePlaces.first, subject.state) {
    case (_, .active), (.frontmatter, _): isNeeded = false
    case (.folder, .completed), (.folder, .archived): isNeeded = false
    default: isNeeded = true
    }
    guard isNeeded else { return ConversionPart() }
    let line = "Status: \(subject.state.rawValue)"
    return ConversionPart(
      edits: [inserting(belowTitle: [line])], changes: ["the line '\(line)' is added below the title"])
  }
}
