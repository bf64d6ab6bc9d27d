import MarkdownSyntax
import SystemPackage

extension WorkspaceWriter {
  /// Looks whether a transaction would be carried out; neither writes nor waits for the lock.
  ///
  /// ``commit(_:)`` looks at the same. It may still find that a file has changed since, or that the disk is
  /// full.
  ///
  /// - Throws: ``WriteProblem`` when it would be refused.
  package func check(_ transaction: Transaction) throws(WriteProblem) {
    let normalized = try normalized(transaction.effective)
    guard !normalized.changes.isEmpty else { return }
    try TransactionRun(TransactionRecord(of: normalized), folders: folders, files: files).check()
  }

  /// Returns the transaction with plain paths, when these and the bytes are such as may be written.
  func normalized(_ transaction: Transaction) throws(WriteProblem) -> Transaction {
    var changes: [FileChange] = []
    for change in transaction.changes {
      changes.append(try change.mapPaths(checkedPath))
      switch change {
      case .write(let path, let before, let after):
        try checkUTF8(before ?? [], path)
        try checkUTF8(after, path)
      case .remove(let path, let before): try checkUTF8(before, path)
      case .moveFolder: break
      }
    }
    let normalized = Transaction(title: transaction.title, changes: changes)
    if let path = normalized.contestedPath() { throw .contested(path) }
    return normalized
  }

  private func checkedPath(_ path: FilePath) throws(WriteProblem) -> FilePath {
    let path = path.lexicallyNormalized()
    guard path.starts(with: folders.base), path != folders.base else {
      throw .outside(path, of: folders.base)
    }
    return path
  }

  private func checkUTF8(_ bytes: [UInt8], _ path: FilePath) throws(WriteProblem) {
    if let offset = SourceText(bytes).firstInvalidUTF8() { throw .notUTF8(path, offset: offset) }
  }
}
