package import PlanWorld
import Synchronization

/// Keeps the objects that git hands out.
///
/// A class because the closure that takes them outlives every copy.
package final class ObjectCollector: Sendable {
  private let content = Mutex<[GitObject]>([])
  private let next: [String: [String]]

  /// Makes an empty collection.
  ///
  /// - Parameter next: What to ask for behind an object, by its name.
  package init(leadingTo next: [String: [String]] = [:]) { self.next = next }

  /// The objects in the order in which they came.
  package var objects: [GitObject] { content.withLock { $0 } }

  /// Takes an object, and says what to ask for next.
  @Sendable package func take(_ object: GitObject) -> [String] {
    content.withLock { $0.append(object) }
    return next[object.name] ?? []
  }
}
