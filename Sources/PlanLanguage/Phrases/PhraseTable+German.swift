extension PhraseTable {
  /// German.
  static let german: Language = [
    .placeholder: "keine | keiner"
  ]
}
