/// Reads the heading of a list of plans.
enum IndexHeading {
  /// What may stand after the state: the plans themselves.
  private static let tails =
    words(
      """
      efforts | exec | execplan | execplans | execution | initiatives | items | plan | plans | projects | pläne |
      tasks | work | планы | 계획 | 플랜
      """, joint: .before) + words("の | プラン | 的 | 计划 | 計劃 | 計画 | 計畫", joint: .none)
  /// What may stand before it.
  private static let heads = words(
    """
    all | current | currently | exec | execplans | execution | our | planes | planos | plans | recent |
    recently | планы
    """, joint: .after)

  private enum Joint {
    case before, after, none
  }

  /// Returns the state that the words name once "plans", "current" and the like are left out.
  ///
  /// - Parameter words: A normal form.
  /// - Returns: The state, or `nil` when other words remain.
  static func state(of words: UnsafeBufferPointer<UInt8>) -> PlanState? {
    var rest = words[...]
    for _ in 0..<6 {
      let phrase = UnsafeBufferPointer(rebasing: rest)
      let entry = StateReading.names.entry(for: NormalText.Cut(phrase), in: phrase)
      if let entry { return entry.meaning }
      if let tail = tails.first(where: { hasSuffix($0, rest) }) {
        rest = rest.dropLast(tail.count)
      } else if let head = heads.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(head.count)
      } else {
        return nil
      }
    }
    return nil
  }

  private static func hasSuffix(_ suffix: [UInt8], _ words: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    words.count > suffix.count && words.suffix(suffix.count).elementsEqual(suffix)
  }

  private static func words(_ list: String, joint: Joint) -> [[UInt8]] {
    PhraseList.phrases(in: list).map { word in
      switch joint {
      case .before: [0x20] + Array(word.utf8)
      case .after: Array(word.utf8) + [0x20]
      case .none: Array(word.utf8)
      }
    }
  }
}
