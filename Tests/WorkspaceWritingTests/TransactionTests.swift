import PlanTestSupport
import SystemPackage
import Testing

@testable import WorkspaceWriting

/// Which changes can be told apart, and where files are between them, beside the plainest way to tell.
@Suite struct TransactionTests {
  private static let names = ["a", "b", "c"]

  private static func path(_ random: inout SeededGenerator) -> FilePath {
    var path: FilePath = "/w"
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      path.append(names.randomElement(using: &random) ?? "a")
    }
    return path
  }

  private static func changes(_ random: inout SeededGenerator) -> [FileChange] {
    (0..<Int.random(in: 1...6, using: &random)).map { _ in
      let place = path(&random)
      return Bool.random(using: &random)
        ? .moveFolder(place, to: path(&random)) : .write(place, before: nil, after: [1])
    }
  }

  /// Whether two changes lay claim to one path, each compared with each.
  private static func isContested(_ changes: [FileChange]) -> Bool {
    var files: [(index: Int, path: FilePath)] = []
    var moves: [(index: Int, from: FilePath, to: FilePath)] = []
    for (index, change) in changes.enumerated() {
      switch change {
      case .moveFolder(let from, let to): moves.append((index, from, to))
      default: files.append((index, change.path))
      }
    }
    let folders = moves.flatMap { [$0.from, $0.to] }
    for (number, folder) in folders.enumerated() {
      for other in folders[(number + 1)...] where folder.starts(with: other) || other.starts(with: folder) {
        return true
      }
    }
    if Set(files.map(\.path)).count < files.count { return true }
    return moves.contains { move in
      files.contains { file in
        file.index < move.index ? file.path.starts(with: move.to) : file.path.starts(with: move.from)
      }
    }
  }

  @Test func `changes are contested exactly when two of them lay claim to one path`() {
    var random = SeededGenerator(seed: 16)
    var counts = [false: 0, true: 0]
    for _ in 0..<1000 {
      let changes = Self.changes(&random)
      let expected = Self.isContested(changes)
      counts[expected, default: 0] += 1
      #expect((Transaction(title: "t", changes: changes).contestedPath() != nil) == expected, "\(changes)")
    }
    #expect(counts.values.allSatisfy { $0 > 50 })
  }

  /// Where a file is, by the first of all moves that fits.
  private static func place(
    of path: FilePath, at turn: Int, moved: Set<Int>, _ changes: [FileChange]
  ) -> FilePath {
    for (index, change) in changes.enumerated() {
      guard case .moveFolder(let from, let to) = change else { continue }
      let ends =
        index >= turn ? (moved.contains(index) ? (from, to) : nil) : moved.contains(index) ? nil : (to, from)
      guard let (old, new) = ends else { continue }
      var rest = path
      if rest.removePrefix(old) { return new.pushing(rest) }
    }
    return path
  }

  @Test func `a file is where the first move that fits puts it`() {
    var random = SeededGenerator(seed: 17)
    var others = 0
    for _ in 0..<1000 {
      let changes = Self.changes(&random)
      let turn = Int.random(in: 0...changes.count, using: &random)
      let moved = Set(changes.indices.filter { _ in Bool.random(using: &random) })
      let path = Self.path(&random)
      let found = ChangePlaces(changes).place(of: path, at: turn, moved: moved)
      if found != path { others += 1 }
      #expect(found == Self.place(of: path, at: turn, moved: moved, changes), "\(changes) \(turn) \(moved)")
    }
    #expect(others > 50)
  }
}
