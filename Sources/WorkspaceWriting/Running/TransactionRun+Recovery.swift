import PlanWorld
import SystemPackage

extension TransactionRun {
  /// Finishes the transaction of a journal, or undoes it when somebody has edited one of its files since.
  mutating func finish() throws(WriteError) -> WriterNote {
    var edited: [FilePath]
    do throws(FileError) {
      try findMoved()
      edited = try editedPaths()
      // Somebody may save while it is finished.
      if edited.isEmpty, try !applyRest() { edited = try editedPaths() }
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

  private func editedPaths() throws(FileError) -> [FilePath] {
    var paths: [FilePath] = []
    for (index, step) in record.steps.enumerated() where try state(index) == .foreign {
      paths.append(step.change.path)
    }
    return paths
  }

  /// Returns whether every change is made now.
  private mutating func applyRest() throws(FileError) -> Bool {
    for index in record.steps.indices {
      if try state(index) == .before {
        try stage(index)
        guard try apply(index) else { return false }
      } else {
        try clearTemporary(index)
      }
    }
    return true
  }

  /// Ends a journal that nobody waits for any more, because its marker is gone.
  ///
  /// All its changes were made before the marker went, or somebody has settled it by hand.
  mutating func dismiss() throws(WriteError) {
    do throws(FileError) {
      try findMoved()
      var isDone = true
      for index in record.steps.indices where try state(index) != .after { isDone = false }
      switch (isDone, record.purpose) {
      case (true, .change): return try files.rename(folders.journal, to: folders.undo)
      case (true, .undo): try remove(folders.undo)
      case (false, _): report(.settledElsewhere(title: record.title))
      }
      try remove(folders.journal)
    } catch {
      throw .unfinished(title: record.title, error)
    }
  }

  /// Decides what became of a transaction whose record had not become the journal.
  mutating func decideProvisional() throws(WriteError) {
    guard record.isSingle else { return try discard() }
    let state: State
    do throws(FileError) {
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

  private mutating func findMoved() throws(FileError) {
    for (index, step) in record.steps.enumerated() {
      if case .moveFolder = step.change, try state(index) == .after { moved.insert(index) }
    }
  }
}
