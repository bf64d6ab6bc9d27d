import Synchronization

/// The tree that several stores share.
///
/// A class because a file written by one process is there for the others.
final class MemoryDisk: Sendable {
  let tree: Mutex<MemoryTree>

  init(_ tree: MemoryTree = MemoryTree()) {
    self.tree = Mutex(tree)
  }
}
