import MarkdownSyntax
import PlanLanguage
import PlanModel

extension Plan {
  /// The sections that a plan mainly consists of: those beside each other that have the most roles.
  private var mainSections: [Int] {
    var counts: [Int: Int] = [:]
    for section in sections where section.role != nil { counts[section.parent ?? -1, default: 0] += 1 }
    guard let most = counts.values.max() else { return [] }
    guard let parent = counts.keys.filter({ counts[$0] == most }).min() else { return [] }
    return sections.indices.filter { (sections[$0].parent ?? -1) == parent }
  }

  /// Gives the first section of a role the heading of the profile.
  ///
  /// A heading that says more than the role, such as one with a number or a remark, stays, and so does one
  /// that a link of the plan leads to.
  func renamingHeading(_ form: SectionForm) -> ConversionPart {
    let candidates = mainSections.filter { sections[$0].role == form.role }
    guard !candidates.contains(where: { string(sections[$0].title) == form.heading }),
      let section = candidates.first.map({ sections[$0] })
    else { return ConversionPart() }
    let old = string(section.title)
    let bytes = Array(old.utf8)
    let isAlias = bytes.withUnsafeBufferPointer {
      RoleAliases.isWholeName($0, from: 0, to: $0.count)
    }
    let isUsual = Profile.builtIn.contains {
      $0.sections.contains { $0.role == form.role && $0.heading == old }
    }
    guard isAlias || isUsual else {
      return ConversionPart(kept: ["the heading '\(old)' says more than '\(form.heading)'"])
    }
    guard !links().contains(where: { $0.target.hasPrefix("#") }) else {
      return ConversionPart(kept: ["the heading '\(old)': links of the plan lead to its headings"])
    }
    return ConversionPart(
      edits: [TextEdit(replacing: section.title, with: form.heading)],
      changes: ["the heading '\(old)' becomes '\(form.heading)'"])
  }

  /// Brings the sections into the order of the profile.
  ///
  /// A section that the profile does not know stays behind the one that it followed.
  func orderingSections(_ subject: ConversionSubject) -> ConversionPart {
    let roles = subject.profile.sections.map(\.role)
    var units: [(rank: Int, range: ByteRange)] = []
    for index in mainSections {
      let section = sections[index]
      let rank = section.role.flatMap { roles.firstIndex(of: $0) }
      var start = document.source.lines.range(of: section.startLine - 1).start
      if start == 0 { start = document.source.byteOrderMarkCount }
      let last = document.source.lines.range(of: section.endLine - 1)
      var end = last.end
      while end > start, document.source.bytes[end - 1].isLineEnd { end -= 1 }
      if let rank {
        units.append((rank, ByteRange(start, end)))
      } else if let unit = units.indices.last {
        units[unit].range = ByteRange(units[unit].range.start, end)
      }
    }
    let ordered = units.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.range)
    let edits = zip(units, ordered).compactMap { unit, range in
      unit.range == range
        ? nil : TextEdit(replacing: unit.range, with: Array(document.source.bytes[range.indices]))
    }
    return ConversionPart(
      edits: edits, changes: ["the sections come in the order of \(subject.profile.name)"])
  }

  /// Adds a section that the profile requires, with a comment that says what belongs there.
  ///
  /// It comes behind the section that the profile has before it and what follows that one.
  func addingMissing(_ form: SectionForm) -> ConversionPart {
    guard !sections.contains(where: { $0.role == form.role }) else { return ConversionPart() }
    var part = ConversionPart(changes: ["the section '\(form.heading)' is added, with a comment only"])
    if let before = sectionBefore(form.role).map({ sections[$0] }) {
      let newline = newline(at: before.range.start)
      let marks = [UInt8](repeating: ASCII.hash, count: before.level) + [ASCII.space]
      let text =
        marks + Array(form.heading.utf8) + newline + newline + Array(form.role.guidance.utf8) + newline
      let end = document.source.lines.range(of: before.endLine - 1).end
      part.edits = [insertingApart(text, behind: end, newline: newline)]
      return part
    }
    guard let edit = (try? addingSection(form.role))?.first else {
      return ConversionPart(kept: ["no section '\(form.heading)' is added: code or HTML is open at the end"])
    }
    let end = lineEnd(near: edit.range.start)
    let line = "\(form.heading)\(end)"
    let text = String(decoding: edit.replacement, as: UTF8.self)
      .replacing(line, with: "\(line)\(end)\(form.role.guidance)\(end)", maxReplacements: 1)
    part.edits = [TextEdit(replacing: edit.range, with: text)]
    return part
  }

  /// Returns the main section behind which one with a role belongs, or `nil` when it comes first.
  private func sectionBefore(_ role: SectionRole) -> Int? {
    let roles = profile.sections.map(\.role)
    func rank(_ section: Int) -> Int? { sections[section].role.flatMap { roles.firstIndex(of: $0) } }
    let main = mainSections
    guard let place = roles.firstIndex(of: role),
      var last = main.lastIndex(where: { rank($0).map { $0 < place } ?? false })
    else { return nil }
    let level = sections[main[last]].level
    while last + 1 < main.count, rank(main[last + 1]) == nil, sections[main[last + 1]].level == level {
      last += 1
    }
    return main[last]
  }
}
