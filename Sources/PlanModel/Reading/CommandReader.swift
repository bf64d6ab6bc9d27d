import MarkdownSyntax

/// Finds commands and what is expected of them in the blocks of a validation section.
struct CommandReader {
  private let document: MarkdownDocument
  private(set) var commands: [ValidationCommand] = []

  private static let shells: Set<String> = [
    "", "bash", "sh", "shell", "zsh", "console", "shell-session", "shellsession", "fish", "terminal",
  ]

  /// Whether one command is enough.
  private let isFirstEnough: Bool

  init(_ document: MarkdownDocument, isFirstEnough: Bool = false) {
    self.document = document
    self.isFirstEnough = isFirstEnough
  }

  /// Reads the blocks of a range in their order.
  mutating func read(blocks range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound, !isFirstEnough || commands.isEmpty {
      switch document.blocks[index].kind {
      case .fencedCode:
        if Self.shells.contains(language(of: index)), !isExpectedOutput(index) {
          readCode(index, form: .fenced)
        }
      case .indentedCode:
        if !isExpectedOutput(index) { readCode(index, form: .indented) }
      case .paragraph:
        readSpans(of: index)
      case .blockQuote:
        // What is quoted is somebody else's text.
        index = Int(document.blocks[index].subtreeEnd)
        continue
      case .document, .frontmatter, .conflictMarker, .list, .item, .heading, .thematicBreak, .htmlBlock,
        .linkDefinition, .table, .tableRow:
        break
      }
      index += 1
    }
  }

  // MARK: - Code blocks

  private func language(of index: Int) -> String {
    let info = document.source.string(document.blocks[index].content).lowercased()
    return String(info.prefix { !$0.isWhitespace && $0 != "," && $0 != "{" })
  }

  private mutating func readCode(_ index: Int, form: ValidationCommand.Form) {
    let block = document.blocks[index]
    let lines = block.segments.map { document.source.trimmed(document.segments[$0].range) }
    let hasPrompt = lines.contains { hasPromptMark($0) }
    var found: [(range: ByteRange, output: [String])] = []
    var position = 0
    while position < lines.count {
      let line = lines[position]
      position += 1
      if line.isEmpty || document.source.bytes[line.start] == ASCII.hash { continue }
      if hasPrompt, !hasPromptMark(line) {
        if let last = found.indices.last { found[last].output.append(document.source.string(line)) }
        continue
      }
      let end = end(ofCommandIn: lines, at: &position)
      found.append((ByteRange(line.start + (hasPrompt ? 2 : 0), end), []))
    }
    let prose = found.isEmpty || isFirstEnough ? nil : expectation(after: index)
    for (offset, command) in found.enumerated() {
      var expected: ValidationCommand.Expectation?
      if !command.output.isEmpty {
        expected = ValidationCommand.Expectation(
          text: command.output.joined(separator: "\n"), exitStatus: nil, isOutput: true)
      } else if offset == found.count - 1 {
        expected = prose
      }
      append(form, command.range, expected)
    }
  }

  /// Returns the end of a command that may go over several lines, and moves behind it.
  private func end(ofCommandIn lines: [ByteRange], at position: inout Int) -> Int {
    var line = lines[position - 1]
    while true {
      if let word = hereDocumentWord(line) {
        // The lines of a here-document are input, not commands.
        while position < lines.count {
          line = lines[position]
          position += 1
          if document.source.bytes[line.indices].elementsEqual(word) { break }
        }
        return line.end
      }
      guard goesOn(line), position < lines.count else { return line.end }
      if lines[position].isEmpty { return line.end }
      line = lines[position]
      position += 1
    }
  }

  /// Whether the next line belongs to the same command: behind `\`, `|` or `&&`.
  private func goesOn(_ line: ByteRange) -> Bool {
    guard line.count > 1 else { return false }
    let last = document.source.bytes[line.end - 1]
    let before = document.source.bytes[line.end - 2]
    return last == ASCII.backslash || last == ASCII.pipe
      || last == ASCII.ampersand && before == ASCII.ampersand
  }

  /// Returns the word that ends the here-document which a line begins, or `nil`.
  private func hereDocumentWord(_ line: ByteRange) -> [UInt8]? {
    let bytes = document.source.bytes
    var position = line.start
    while position + 2 < line.end {
      guard bytes[position] == ASCII.less, bytes[position + 1] == ASCII.less else {
        position += 1
        continue
      }
      position += 2
      if bytes[position] == ASCII.less { return nil }
      if bytes[position] == ASCII.hyphen { position += 1 }
      while position < line.end, bytes[position] == ASCII.apostrophe || bytes[position] == ASCII.quote {
        position += 1
      }
      var end = position
      while end < line.end, bytes[end].isAlphanumeric || bytes[end] == ASCII.underscore { end += 1 }
      return end > position && !bytes[position].isDigit ? Array(bytes[position..<end]) : nil
    }
    return nil
  }

  private func hasPromptMark(_ line: ByteRange) -> Bool {
    line.count > 2 && document.source.bytes[line.start] == 0x24
      && document.source.bytes[line.start + 1] == ASCII.space
  }

  /// Whether a code block stands behind words that announce output.
  private func isExpectedOutput(_ index: Int) -> Bool {
    guard let before = previousSibling(of: index), document.blocks[before].kind == .paragraph else {
      return false
    }
    return ExpectationWords.announceOutput(
      text(ofParagraph: before), inShell: !language(of: index).isEmpty)
  }

  /// Returns what the blocks behind a code block expect of it.
  private func expectation(after index: Int) -> ValidationCommand.Expectation? {
    guard let next = document.nextSibling(of: index), document.blocks[next].kind == .paragraph else {
      return nil
    }
    let text = text(ofParagraph: next)
    guard ExpectationWords.announce(text) else { return nil }
    if let code = document.nextSibling(of: next),
      document.blocks[code].kind == .fencedCode || document.blocks[code].kind == .indentedCode
    {
      let isShell = document.blocks[code].kind == .fencedCode && !language(of: code).isEmpty
      if ExpectationWords.announceOutput(text, inShell: isShell && Self.shells.contains(language(of: code))) {
        let output = document.blocks[code].segments.map {
          document.source.string(document.segments[$0].range)
        }
        return ValidationCommand.Expectation(
          text: output.joined(), exitStatus: ExpectationWords.exitStatus(in: text), isOutput: true)
      }
      // `Then run:` leads to the next command and says nothing about this one.
      if text.hasSuffix(":") { return nil }
    }
    return expectation(in: next, from: document.blocks[next].range.start, to: document.blocks[next].range.end)
  }

  // MARK: - Code spans

  private mutating func readSpans(of paragraph: Int) {
    let spans = document.inlines(of: paragraph).filter { $0.kind == .codeSpan }
    if isFirstEnough {
      let first = spans.first { CommandWords.isCommand(document.source.string($0.content)) }
      if let first { append(.inline, document.source.trimmed(first.content), nil) }
      return
    }
    let places = spans.indices.filter { CommandWords.isCommand(document.source.string(spans[$0].content)) }
    for (offset, place) in places.enumerated() {
      let next = offset + 1 < places.count ? places[offset + 1] : spans.count
      let start = spans[place].range.end
      let end = next < spans.count ? spans[next].range.start : document.blocks[paragraph].range.end
      let rest = document.source.string(ByteRange(start, end))
      var expected: ValidationCommand.Expectation?
      if ExpectationWords.announce(rest) {
        expected = ExpectationWords.expectation(
          rest, from: start, spans: spans[(place + 1)..<next], in: document)
      }
      append(.inline, document.source.trimmed(spans[place].content), expected)
    }
  }

  private func expectation(in paragraph: Int, from start: Int, to end: Int) -> ValidationCommand.Expectation {
    let spans = document.inlines(of: paragraph).filter { $0.kind == .codeSpan }
    return ExpectationWords.expectation(
      document.source.string(ByteRange(start, end)), from: start, spans: spans[...], in: document)
  }

  // MARK: - Places

  private mutating func append(
    _ form: ValidationCommand.Form, _ range: ByteRange, _ expected: ValidationCommand.Expectation?
  ) {
    guard !range.isEmpty else { return }
    commands.append(
      ValidationCommand(
        form: form, range: range, line: document.source.lines.index(of: range.start) + 1,
        text: document.source.string(range), expected: expected))
  }

  /// Returns the block before a block under the same parent, or `nil`.
  ///
  /// Each step up leaves a block that no later call comes back to, so all calls together are linear.
  private func previousSibling(of index: Int) -> Int? {
    let parent = Int(document.blocks[index].parent)
    var before = index - 1
    while before > parent, Int(document.blocks[before].parent) != parent {
      before = Int(document.blocks[before].parent)
    }
    return before > parent ? before : nil
  }

  private func text(ofParagraph index: Int) -> String {
    let text = ItemText(document, blocks: index..<index + 1)
    return text.string(0..<text.bytes.count)
  }
}
