import MarkdownSyntax
import PlanText

/// Finds out which plan of the working tree is which of a commit.
enum PlanPairing {
  /// A plan on both sides, or on one.
  typealias Pair = (old: ComparedPlan?, new: ComparedPlan?)

  /// Which part of the lines of two files is the same when they are one that was moved, as in git.
  private static let similarity = 0.4

  /// Pairs plans: by path, then by bytes, by slug, and by the lines that they share.
  ///
  /// - Complexity: O(*n*) in the size of the plans, and O(*m*²) in the number of those with no other of the same
  ///   path, bytes or slug.
  static func pairs(_ old: [ComparedPlan], _ new: [ComparedPlan]) -> [Pair] {
    var pairs: [Pair] = []
    var (old, new) = (old, new)
    for key in [\ComparedPlan.path, \ComparedPlan.text, \ComparedPlan.slug] as [KeyPath<ComparedPlan, String>]
    {
      pair(by: key, &old, &new, &pairs)
    }
    var lines = old.map(lines)
    for plan in new {
      let own = Self.lines(plan)
      let scores = lines.map { other in
        Double(own.intersection(other).count) / Double(max(own.count, other.count, 1))
      }
      guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }),
        scores[best] >= similarity
      else {
        pairs.append((nil, plan))
        continue
      }
      pairs.append((old.remove(at: best), plan))
      lines.remove(at: best)
    }
    return pairs + old.map { ($0, nil) }
  }

  /// Pairs the plans whose key no other plan of their side has.
  private static func pair(
    by key: KeyPath<ComparedPlan, String>, _ old: inout [ComparedPlan], _ new: inout [ComparedPlan],
    _ pairs: inout [Pair]
  ) {
    guard !old.isEmpty, !new.isEmpty else { return }
    // Paths and texts are the same when their bytes are.
    let oldKeys = Dictionary(grouping: old.indices) { PathKey(old[$0][keyPath: key]) }
    let newKeys = Dictionary(grouping: new.indices) { PathKey(new[$0][keyPath: key]) }
    var (usedOld, usedNew) = (Set<Int>(), Set<Int>())
    for (index, plan) in new.enumerated() {
      let value = PathKey(plan[keyPath: key])
      guard newKeys[value]?.count == 1, let places = oldKeys[value], places.count == 1,
        let place = places.first
      else { continue }
      pairs.append((old[place], plan))
      usedOld.insert(place)
      usedNew.insert(index)
    }
    old = old.indices.filter { !usedOld.contains($0) }.map { old[$0] }
    new = new.indices.filter { !usedNew.contains($0) }.map { new[$0] }
  }

  private static func lines(_ plan: ComparedPlan) -> Set<ArraySlice<UInt8>> {
    Set(plan.bytes.split(whereSeparator: \.isLineEnd))
  }
}

extension ComparedPlan {
  /// The whole file.
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
