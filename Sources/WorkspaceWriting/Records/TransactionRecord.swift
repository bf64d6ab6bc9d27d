import SystemPackage

/// A transaction with all that is needed to finish it or to take it back.
struct TransactionRecord: Hashable, Sendable {
  /// What the transaction is for.
  enum Purpose: String, Hashable, Sendable {
    /// A user's change, which can be taken back when it is done.
    case change
    /// The taking back of the last change, after which nothing can be taken back.
    case undo
  }

  /// One change and what belongs to it.
  struct Step: Hashable, Sendable {
    /// The change.
    var change: FileChange

    /// The permission bits of the file that is written or removed, or `nil` for those of a new file.
    var permissions: FilePermissions?

    /// The name of the temporary file that holds the new bytes, in the folder of the file; `nil` when the
    /// change needs none.
    var temporaryName: FilePath.Component?

    /// The folders that have to be made for the change, outermost first, as they are called at its time.
    var madeFolders: [FilePath]
  }

  /// What the transaction is for.
  var purpose: Purpose

  /// What the user asked for.
  var title: String

  /// The changes in their order.
  var steps: [Step]

  /// The folders that are removed at the end when they are empty then, outermost first.
  var emptiedFolders: [FilePath]

  init(purpose: Purpose, title: String, steps: [Step], emptiedFolders: [FilePath]) {
    self.purpose = purpose
    self.title = title
    self.steps = steps
    self.emptiedFolders = emptiedFolders
  }

  /// The transaction as the user planned it.
  var transaction: Transaction {
    Transaction(title: title, changes: steps.map(\.change))
  }

  /// Whether one call of the system makes the whole change, so that there is no state in between.
  var isSingle: Bool { steps.count == 1 }

  /// The record of a transaction that nothing has been done for.
  init(of transaction: Transaction) {
    let steps = transaction.changes.map {
      Step(change: $0, permissions: nil, temporaryName: nil, madeFolders: [])
    }
    self.init(purpose: .change, title: transaction.title, steps: steps, emptiedFolders: [])
  }

  /// The record that takes this one back.
  var inverse: TransactionRecord {
    let places = ChangePlaces(steps.map(\.change))
    return TransactionRecord(
      purpose: .undo, title: title,
      steps: steps.reversed().map { step in
        Step(change: step.change.inverse, permissions: step.permissions, temporaryName: nil, madeFolders: [])
      },
      emptiedFolders: steps.enumerated().flatMap { index, step in
        step.madeFolders.map { places.place(of: $0, at: index, moved: []) }
      })
  }
}

extension TransactionRecord {
  /// Whether the record is such as the writer makes.
  ///
  /// Its temporary files have the names of such, and the folders that it makes and removes are on the way to what it
  /// changes.
  func isPlausible(in base: FilePath) -> Bool {
    let places = steps.flatMap { step -> [FilePath] in
      if case .moveFolder(let path, let newPath) = step.change { return [path, newPath] }
      return [step.change.path]
    }
    let isOnTheWay = { (folder: FilePath) in
      folder != base && places.contains { $0 != folder && $0.starts(with: folder) }
    }
    return steps.allSatisfy { step in
      (step.temporaryName.map { TransactionRun.isTemporary($0.string) } ?? true)
        && step.madeFolders.allSatisfy(isOnTheWay)
    } && emptiedFolders.allSatisfy(isOnTheWay)
  }
}
