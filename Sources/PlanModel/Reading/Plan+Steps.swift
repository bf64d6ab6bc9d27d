import MarkdownSyntax
import PlanLanguage

extension Plan {
  /// Reads the steps in the order of the plan.
  ///
  /// A step is an item with a check box, or a numbered item in a section of work, steps or milestones.
  /// Check boxes in sections that record results, such as validation, are no steps.
  ///
  /// - Complexity: O(*n*) in the text of the steps.
  package func steps() -> [Step] {
    var found: [Step] = []
    var stepOfEntry: [Int: Int] = [:]
    for (index, entry) in entries.enumerated() where isStep(entry) {
      let (text, written) = lines(of: entry)
      var parent = entry.parent
      while let outer = parent, stepOfEntry[outer] == nil { parent = entries[outer].parent }
      stepOfEntry[index] = found.count
      found.append(
        Step(
          entry: index, parent: parent.flatMap { stepOfEntry[$0] }, role: entry.role, state: state(of: entry),
          number: entry.number, line: entry.line, text: text,
          owner: StepSuffix.owner(in: written), dependencies: StepSuffix.dependencies(in: written)))
    }
    return found
  }

  /// Reads what the steps wait for, in the order of the plan.
  ///
  /// - Returns: Names as written, each with the index of its step in ``entries``.
  /// - Complexity: O(*n*) in the text of the steps.
  package func stepDependencies() -> [(entry: Int, name: String)] {
    var found: [(entry: Int, name: String)] = []
    for index in entries.indices where isStep(entries[index]) {
      guard let paragraph = entries[index].paragraph,
        StepSuffix.mayWait(document.source.bytes, document.blocks[paragraph].range)
      else { continue }
      found += StepSuffix.dependencies(in: lines(of: entries[index]).written).map { (index, $0) }
    }
    return found
  }

  /// Reads who does the steps that stand in no other one and are neither done nor dropped.
  ///
  /// - Returns: The steps by their indices in ``entries``, in the order of the plan.
  /// - Complexity: O(*n*) in the text of these steps.
  package func unfinishedSteps() -> [(entry: Int, owner: String?)] {
    var found: [(entry: Int, owner: String?)] = []
    var isOuter = [Bool](repeating: false, count: entries.count)
    for index in entries.indices where isStep(entries[index]) {
      isOuter[index] = true
      var outer = entries[index].parent
      while let entry = outer, !isOuter[entry] { outer = entries[entry].parent }
      switch entries[index].box {
      case .done, .dropped: continue
      case .open, .partial, .none: break
      }
      guard outer == nil else { continue }
      let range = entries[index].paragraph.map { document.blocks[$0].range }
      let isNamed = range.map { StepSuffix.mayOwn(document.source, $0) } ?? false
      found.append((index, isNamed ? owner(of: entries[index]) : nil))
    }
    return found
  }

  /// Whether an entry is a step.
  package func isStep(_ entry: Entry) -> Bool {
    switch entry.role {
    case .work, .steps, .milestones: entry.box != .none || entry.number != nil
    case .status, nil: entry.box != .none
    case .purpose, .context, .scope, .constraints, .validation, .recovery, .decisions, .discoveries,
      .outcomes,
      .followUp, .artifacts, .interfaces, .dependencies, .questions, .risks, .updateLog:
      false
    }
  }

  private func state(of entry: Entry) -> Step.State {
    switch entry.box {
    case .done: .done
    case .partial: .partial
    case .open: .open
    case .dropped: .dropped
    case .none: .unknown
    }
  }

  /// Returns the first paragraph of an entry as one line, without marker, box and time.
  ///
  /// Backslash escapes and character references are resolved; all other marks stay.
  package func textLine(of entry: Entry) -> String {
    guard let paragraph = entry.paragraph else { return "" }
    let text = ItemText(document, blocks: paragraph..<paragraph + 1, from: entry.text.start)
    return text.string(0..<text.bytes.count)
  }

  /// Returns the first paragraph of an entry as one line, with its escapes resolved and as they are written.
  func lines(of entry: Entry) -> (text: String, written: String) {
    guard let paragraph = entry.paragraph else { return ("", "") }
    return ItemText(document, blocks: paragraph..<paragraph + 1, from: entry.text.start).wholeLine
  }

  /// Returns all paragraphs of an entry, each as one line, with a blank line between them.
  ///
  /// What the lists, quotes and code inside the entry hold is not part of it.
  package func wholeText(of entry: Entry) -> String {
    var paragraphs: [String] = []
    for child in document.children(of: entry.item) where document.blocks[child].kind == .paragraph {
      let text = ItemText(
        document, blocks: child..<child + 1, from: child == entry.paragraph ? entry.text.start : nil)
      paragraphs.append(text.string(0..<text.bytes.count))
    }
    return paragraphs.joined(separator: "\n\n")
  }

  /// Whether an owner may be named anywhere in the plan; without a sign of one nobody need look at its steps.
  package var mayNameOwners: Bool {
    StepSuffix.mayOwn(document.source, ByteRange(0, document.source.bytes.count))
  }

  /// Returns who does a step: the `@name` or `Owner:` in its text, or `nil`.
  package func owner(of entry: Entry) -> String? {
    StepSuffix.owner(in: lines(of: entry).written)
  }

  /// How many of the steps that count are done.
  ///
  /// Where the status section has check boxes, those at its top level count; else the top level of the
  /// other steps. A dropped step counts neither as open nor as done.
  package var progress: Progress {
    var status = Progress()
    var others = Progress()
    var hasStatus = false
    for index in entries.indices where entries[index].parent == nil && entries[index].box != .none {
      if entries[index].role == .status {
        hasStatus = true
        status.count(entries[index].box)
      } else if isStep(entries[index]) {
        others.count(entries[index].box)
      }
    }
    return hasStatus ? status : others
  }

  /// The entry of the next step: the first that is not finished, or `nil` when none is left.
  ///
  /// Where the status section has check boxes, only those count.
  package var nextStep: Entry? {
    var next: Int?
    var hasStatusBoxes = false
    for index in entries.indices where entries[index].box != .none && isStep(entries[index]) {
      let isUnfinished = entries[index].box.isUnfinished
      if entries[index].role == .status {
        if isUnfinished { return entries[index] }
        if entries[index].parent == nil { hasStatusBoxes = true }
      } else if isUnfinished, next == nil {
        next = index
      }
    }
    return hasStatusBoxes ? nil : next.map { entries[$0] }
  }
}

/// How many steps of a plan are in each state.
package struct Progress: Hashable, Sendable {
  /// Steps that are done.
  package var done = 0
  /// Steps that are begun.
  package var partial = 0
  /// Steps that are not begun.
  package var open = 0
  /// Steps that were given up.
  package var dropped = 0

  /// Makes a count of nothing.
  package init() {}

  /// Steps that are or will be done.
  package var total: Int { done + partial + open }

  fileprivate mutating func count(_ box: CheckBox) {
    switch box {
    case .done: done += 1
    case .partial: partial += 1
    case .open: open += 1
    case .dropped: dropped += 1
    case .none: break
    }
  }
}
