extension PhraseTable {
  /// Russian.
  static let russian: Language = [
    .stateKey: "статус",
    .placeholder: "нет",
  ]
}
