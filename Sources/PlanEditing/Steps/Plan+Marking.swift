package import MarkdownSyntax
import PlanLanguage
package import PlanModel
package import PlanText

extension Plan {
  /// Returns the edits that mark a step.
  ///
  /// Changes the byte in the check box; a numbered step without one gets it. In a status section, and
  /// wherever the entries around it carry times, the time of the mark stands behind the box, in the form of
  /// its neighbours or else of the profile; an open step has none. The remark on a partial or dropped step
  /// stands at the end of its first paragraph, before owner and dependencies, and goes when it is true no
  /// longer.
  ///
  /// - Parameters:
  ///   - step: A step of this plan.
  ///   - mark: What it becomes.
  ///   - time: When that was.
  /// - Returns: The edits.
  /// - Throws: ``StepMarkError`` when nothing would change or the item has no text.
  package func marking(
    _ step: Step, as mark: StepMark, at time: UTCTimestamp
  ) throws(StepMarkError) -> [TextEdit] {
    let entry = entries[step.entry]
    let notes = try noteEdits(entry, mark)
    if step.state == mark.state, notes.isEmpty || mark.note == nil { throw .already(step.state) }
    var edits: [TextEdit] = []
    let stamp = hasStamps(step.entry) && mark != .open ? time : nil
    if let box = entry.boxRange {
      if step.state != mark.state {
        edits.append(TextEdit(replacing: ByteRange(box.start + 1, box.end - 1), with: boxMark(mark.state)))
      }
      edits += stampEdits(step.entry, box, stamp)
    } else if let paragraph = entry.paragraph {
      var text = "[\(boxMark(mark.state))] "
      if let stamp, entry.leadingTime == nil { text += StampForm(near: step.entry, in: self).text(stamp) }
      edits.append(TextEdit(inserting: text, at: document.blocks[paragraph].range.start))
    }
    return edits + notes
  }

  /// Returns the edits that settle a follow-up: its box is checked, and an item without one gets it.
  ///
  /// - Parameter followUp: A follow-up of this plan.
  /// - Returns: The edits.
  /// - Throws: ``FollowUpError`` when it is settled already.
  package func finishing(_ followUp: FollowUp) throws(FollowUpError) -> [TextEdit] {
    try finishing([followUp])
  }

  /// Returns the edits that settle some follow-ups.
  ///
  /// - Parameter followUps: Follow-ups of this plan.
  /// - Returns: The edits.
  /// - Throws: ``FollowUpError`` when one of them is settled already.
  package func finishing(_ followUps: [FollowUp]) throws(FollowUpError) -> [TextEdit] {
    let mark = boxMark(.done)
    var edits: [TextEdit] = []
    for followUp in followUps {
      guard !followUp.isDone else { throw .already }
      let entry = entries[followUp.entry]
      if let box = entry.boxRange {
        edits.append(TextEdit(replacing: ByteRange(box.start + 1, box.end - 1), with: mark))
        continue
      }
      guard let paragraph = entry.paragraph else { throw .noText }
      edits.append(TextEdit(inserting: "[\(mark)] ", at: document.blocks[paragraph].range.start))
    }
    return edits
  }

  // MARK: - Boxes

  /// The byte between the brackets, in the letter case and with the sign that the plan uses elsewhere.
  private func boxMark(_ state: Step.State) -> String {
    switch state {
    case .open, .unknown: " "
    case .dropped: "-"
    case .done: usual("x", or: "X")
    case .partial: usual("~", or: "/")
    }
  }

  private func usual(_ mark: String, or other: String) -> String {
    var balance = 0
    for entry in entries {
      guard let box = entry.boxRange else { continue }
      let text = string(ByteRange(box.start + 1, box.end - 1))
      balance += text == mark ? 1 : text == other ? -1 : 0
    }
    return balance < 0 ? other : mark
  }

  // MARK: - Times

  /// Whether the boxes around an entry carry the time of their state.
  private func hasStamps(_ index: Int) -> Bool {
    let entry = entries[index]
    if entry.role == .status { return true }
    return entries.contains { other in
      other.section == entry.section && other.box == .done && other.leadingTime != nil
    }
  }

  private func stampEdits(_ index: Int, _ box: ByteRange, _ stamp: UTCTimestamp?) -> [TextEdit] {
    let entry = entries[index]
    guard let time = entry.leadingTime else {
      guard let stamp else { return [] }
      let text = StampForm(near: index, in: self).text(stamp)
      if entry.text.start > box.end { return [TextEdit(inserting: text, at: entry.text.start)] }
      return [TextEdit(inserting: " \(text.split(separator: " ").joined(separator: " "))", at: box.end)]
    }
    guard hasStamps(index) else { return [] }
    let range = ByteRange(time.stampRange.lowerBound, time.stampRange.upperBound)
    if let stamp {
      let text = StampForm.stamp(stamp, as: string(range), in: self)
      return text == string(range) ? [] : [TextEdit(replacing: range, with: text)]
    }
    // Words in the brackets of the time, or a text struck through with it, are more than a time.
    guard StampForm(of: entry, in: self) != nil else { return [] }
    return [TextEdit(removing: ByteRange(time.wrapperRange.lowerBound, entry.text.start))]
  }

  // MARK: - Remarks

  private func noteEdits(_ entry: Entry, _ mark: StepMark) throws(StepMarkError) -> [TextEdit] {
    guard !entry.text.isEmpty, let ending = StepEnding(entry, in: self) else {
      if entry.boxRange == nil || mark.note != nil { throw .noText }
      return []
    }
    let partial = ["completed:", "remaining:"]
    let dropped = ["dropped:"]
    switch mark {
    case .partial: return ending.edits(note: mark.note, replacing: partial, removing: dropped)
    case .dropped: return ending.edits(note: mark.note, replacing: dropped, removing: partial)
    case .done, .open: return ending.edits(note: nil, replacing: [], removing: partial + dropped)
    }
  }
}
