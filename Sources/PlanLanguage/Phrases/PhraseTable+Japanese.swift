extension PhraseTable {
  /// Japanese.
  static let japanese: Language = [
    .stateKey: "状況 | ステータス",
    .placeholder: "なし",
  ]
}
