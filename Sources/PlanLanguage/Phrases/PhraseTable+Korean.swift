extension PhraseTable {
  /// Korean.
  static let korean: Language = [
    .stateKey: "상태",
    .placeholder: "없음",
  ]
}
