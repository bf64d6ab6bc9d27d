package import PlanWorld
package import SystemPackage

/// Why a transaction was not carried out.
///
/// Unless a case says otherwise, every file holds what it held before.
package enum WriteError: Error, Hashable, Sendable {
  /// Another process held the lock file all the time.
  case locked(FilePath)
  /// Somebody else changed a file again and again while the change was being planned.
  case changedMeanwhile(FilePath)
  /// Files no longer hold what the last transaction wrote, so it cannot be undone.
  case changedSince([FilePath])
  /// No transaction is remembered.
  case nothingToUndo
  /// A file or folder cannot be used.
  case cannotWrite(FileError)
  /// A file is not UTF-8 and therefore never written; the offset is that of the first wrong byte.
  case notUTF8(FilePath, offset: Int)
  /// A path lies outside of the folder that the workspace belongs to.
  case outside(FilePath, of: FilePath)
  /// A path leads out of the checkout, into a git directory, or through a link where none may be.
  case refused(CheckoutPathError)
  /// Operations write to no such place.
  case notWritable(FilePath)
  /// Two changes of one transaction lay claim to the same path.
  case contested(FilePath)
  /// What an interrupted transaction left behind cannot be read; nothing is written before it is gone.
  case damagedJournal(FilePath)
  /// A record would touch what no command touches; nothing is written before it is gone.
  case refusedRecord(FilePath, String)
  /// A transaction of this user stopped midway; the next command that writes finishes it.
  case interrupted(title: String)
  /// A transaction stopped midway whose record another user or another home folder has; the marker shows it.
  case interruptedElsewhere(FilePath, userID: UInt32)
  /// The marker of a transaction cannot be read.
  case damagedMarker(FilePath)
  /// Git does not work in the checkout, which is another user's; its words say why.
  case refusedByGit(String)
  /// A transaction stopped midway; some files hold new bytes until the next command settles it.
  case unfinished(title: String, FileError)
  /// All files hold the new bytes, and the system did not say that they are on the disk.
  case unconfirmed(FileError)
  /// Without git there is no folder to keep the lock in.
  case noStateFolder
}

extension WriteError: CustomStringConvertible {
  package var description: String { text(\.string) }

  /// Returns the description with paths from a folder, where they lie below it.
  ///
  /// - Parameter root: The folder that the user works in, an absolute path.
  /// - Returns: What ``description`` says, with shorter paths.
  package func description(in root: FilePath) -> String {
    text { $0.relative(to: root) }
  }

  private func text(_ show: (FilePath) -> String) -> String {
    switch self {
    case .locked(let path): "another execplan holds the lock \(show(path))"
    case .changedMeanwhile(let path): "\(show(path)) keeps changing while it is to be written"
    case .changedSince(let paths):
      "changed since they were written: " + paths.map(show).joined(separator: ", ")
    case .nothingToUndo: "nothing to undo"
    case .cannotWrite(let problem): "cannot write \(show(problem.path)): \(problem)"
    case .notUTF8(let path, let offset): "\(show(path)) is not UTF-8 at byte \(offset) and is left as it is"
    case .outside(let path, let folder): "\(show(path)) is outside of \(show(folder))"
    case .refused(let problem): "cannot write there: \(problem)"
    case .notWritable(let path): "\(show(path)) is neither Markdown nor another file that execplan writes"
    case .contested(let path): "two changes at once are planned for \(show(path))"
    case .damagedJournal(let path): "cannot read \(show(path)), which an interrupted command left behind"
    case .refusedRecord(let path, let reason):
      "the record \(show(path)) of an interrupted command is not carried out: \(reason)"
    case .interrupted(let title): "'\(title)' was interrupted and is half done"
    case .interruptedElsewhere(let path, let userID):
      "a command of user \(userID) was interrupted and is half done (\(show(path)))"
    case .damagedMarker(let path): "cannot read \(show(path)), which says whose command was interrupted"
    case .refusedByGit(let message): "git does not work in this checkout: \(message)"
    case .unfinished(let title, let problem):
      "'\(title)' stopped midway: cannot write \(show(problem.path)): \(problem)"
    case .unconfirmed(let problem):
      "everything is written, but the disk did not confirm \(show(problem.path)): \(problem)"
    case .noStateFolder:
      "no folder for the lock: not in a git repository, and neither XDG_STATE_HOME nor HOME is a folder of yours"
    }
  }

  /// What the user can do about it, or `nil` when the description says all.
  package var hint: String? {
    switch self {
    case .locked: "wait until it is done, or end it: the lock goes with the process that holds it"
    case .changedMeanwhile: "save or close the file in other programs and try again"
    case .changedSince: "edit the files by hand, or use git to get the old version back"
    case .cannotWrite(let problem) where problem.reason == .noSpace: "make room on the disk and try again"
    case .cannotWrite(let problem) where problem.reason == .permissionDenied:
      "make the file and its folder writable, as with 'chmod u+w'"
    case .refused(let problem): problem.hint
    case .cannotWrite, .nothingToUndo, .contested, .outside: nil
    case .notWritable: "name a Markdown file"
    case .notUTF8: "convert the file to UTF-8 first"
    case .damagedJournal, .refusedRecord: "compare the plans with git, then remove that file"
    case .interrupted: "run any command that writes: it finishes this one or undoes it"
    case .interruptedElsewhere(_, let userID):
      "let user \(userID) run any command that writes, in the home folder of before; or compare the plans with git, "
        + "then remove that file"
    case .damagedMarker: "compare the plans with git, then remove that file"
    case .refusedByGit: "use a checkout of your own, or see 'git help config' on safe.directory"
    case .unfinished:
      "remove the cause and run any command that writes: it finishes this one or undoes it"
    case .unconfirmed: "check the disk before relying on it"
    case .noStateFolder: "run 'git init', or set HOME to a folder of yours ('sudo -H')"
    }
  }
}
