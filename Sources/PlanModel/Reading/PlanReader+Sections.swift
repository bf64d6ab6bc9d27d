import MarkdownSyntax
import PlanLanguage

extension PlanReader {
  /// Finds the title, the sections with their roles, and the conflict markers between them.
  mutating func readSections(aliases: RoleAliasOverlay?) {
    var open: [Int] = []
    open.reserveCapacity(6)
    let end = blocks.count
    var index = 1
    while index < end {
      let next = Int(blocks[index].subtreeEnd)
      if case .heading = blocks[index].kind {
        if let last = sections.indices.last {
          sections[last].ownBlocks = sections[last].ownBlocks.lowerBound..<index
        }
        let level = Int(blocks[index].level)
        let sectionEnd = Int(lines.starts[Int(blocks[index].firstLine)])
        while let top = open.last, sections[top].level >= level {
          close(top, at: sectionEnd)
          open.removeLast()
        }
        open.append(sections.count)
        addSection(index, level: level, parent: open.dropLast().last, aliases: aliases)
      } else if case .conflictMarker = blocks[index].kind, blocks[index].marker == ASCII.less {
        conflicts.append(index)
      }
      index = next
    }
    while let top = open.popLast() { close(top, at: bytes.count) }
    // A heading of a lower level that holds all the others is the title of a plan without level 1.
    if topHeadings == 0, sections.count > 1, sections[0].role == nil, sections[0].range.end == bytes.count {
      titleHeading = sections[0].heading
    }
  }

  private mutating func addSection(_ index: Int, level: Int, parent: Int?, aliases: RoleAliasOverlay?) {
    let content = blocks[index].content
    let inherited = parent.flatMap { sections[$0].effectiveRole }
    var role: SectionRole?
    let isFirst = sections.isEmpty && level == 1
    // The first heading is the title, whatever it says, unless all headings of its level are sections.
    if inherited?.isLiving != true, !isFirst || topHeadings > 1 {
      role = roleOfHeading(content, aliases: aliases)
      if isFirst, role != nil, !hasSecondSection(after: index, aliases: aliases) { role = nil }
    }
    if level == 1, !hasTopHeading {
      hasTopHeading = true
      if role == nil { titleHeading = index }
    }
    let line = Int(blocks[index].firstLine) + 1
    sections.append(
      Section(
        heading: index, level: level, role: role, effectiveRole: role ?? inherited, title: content,
        parent: parent, ownBlocks: Int(blocks[index].subtreeEnd)..<blocks.count,
        range: ByteRange(blocks[index].range.start, bytes.count), startLine: line, endLine: line))
  }

  /// Whether another heading of level 1 names a role: then headings of that level are sections.
  private func hasSecondSection(after first: Int, aliases: RoleAliasOverlay?) -> Bool {
    var index = Int(blocks[first].subtreeEnd)
    while index < blocks.count {
      if case .heading = blocks[index].kind, blocks[index].level == 1,
        roleOfHeading(blocks[index].content, aliases: aliases) != nil
      {
        return true
      }
      index = Int(blocks[index].subtreeEnd)
    }
    return false
  }

  private func roleOfHeading(_ title: ByteRange, aliases: RoleAliasOverlay?) -> SectionRole? {
    if let aliases { return aliases.role(forHeading: bytes, from: title.start, to: title.end) }
    return usualHeadings.role(of: bytes, title)
      ?? RoleAliases.role(forHeading: bytes, from: title.start, to: title.end)
  }

  /// Ends a section at the beginning of a line or at the end of the file.
  private mutating func close(_ section: Int, at end: Int) {
    let start = sections[section].range.start
    sections[section].range = ByteRange(start, end)
    let last = bytes.trimmedEnd(from: start, to: end)
    sections[section].endLine = lines.index(of: max(start, last - 1)) + 1
  }
}
