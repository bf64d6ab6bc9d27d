import PlanCore

/// Counts what the plans of a repository have in common.
enum Survey {
  /// Returns the value that occurs most often, of several the first, with its count.
  static func mostFrequent<Value: Hashable>(
    _ values: some Sequence<Value>
  ) -> (value: Value, count: Int)? {
    var counts: [Value: Int] = [:]
    var order: [Value] = []
    for value in values {
      if counts[value] == nil { order.append(value) }
      counts[value, default: 0] += 1
    }
    return order.map { (value: $0, count: counts[$0] ?? 0) }.reduce(nil) { best, next in
      guard let best else { return next }
      return next.count > best.count ? next : best
    }
  }

  /// Whether a part is at least so many percent of the whole.
  static func isShare(_ part: Int, of whole: Int, atLeast percent: Int) -> Bool {
    whole > 0 && part * 100 >= whole * percent
  }

  /// Returns a count with its noun.
  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
