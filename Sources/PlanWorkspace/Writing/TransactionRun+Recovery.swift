import SystemPackage

extension TransactionRun {
  /// Finishes the transaction of a journal, or takes it back when somebody has edited one of its files since.
  mutating func finish() throws(WriteProblem) -> RecoveryNote {
    let edited: [FilePath]
    do throws(FileProblem) {
      try findMoved()
      edited = try editedPaths()
      if edited.isEmpty { try applyRest() }
    } catch {
      throw .unfinished(title: record.title, error)
    }
    guard edited.isEmpty else {
      try rollBack()
      return .rolledBack(title: record.title, edited: edited)
    }
    try settle()
    return .finished(title: record.title)
  }

  private func editedPaths() throws(FileProblem) -> [FilePath] {
    var paths: [FilePath] = []
    for (index, step) in record.steps.enumerated() where try state(index) == .foreign {
      paths.append(step.change.path)
    }
    return paths
  }

  private mutating func applyRest() throws(FileProblem) {
    for index in record.steps.indices {
      if try state(index) == .before {
        try stage(index)
        try apply(index)
      } else if let temporary = try temporaryFile(index) {
        try remove(temporary)
      }
    }
  }

  /// Decides what became of a transaction whose record had not become the journal.
  mutating func decideProvisional() throws(WriteProblem) {
    guard record.isSingle else { return try discard() }
    let state: State
    do throws(FileProblem) {
      state = try self.state(0)
      if state == .after, case .moveFolder = record.steps[0].change { moved.insert(0) }
    } catch {
      throw .unfinished(title: record.title, error)
    }
    switch (state, record.purpose) {
    case (.before, _): try discard()
    case (.after, _): try settle()
    case (.foreign, .change):
      // Whether it was made cannot be told; undoing compares the bytes and says who has changed them.
      if removeRemains() == nil { try? files.rename(folders.provisional, to: folders.undo) }
    case (.foreign, .undo): try discard()
    }
  }

  private mutating func findMoved() throws(FileProblem) {
    for (index, step) in record.steps.enumerated() {
      if case .moveFolder = step.change, try state(index) == .after { moved.insert(index) }
    }
  }
}
