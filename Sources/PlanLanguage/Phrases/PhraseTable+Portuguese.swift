extension PhraseTable {
  /// Portuguese.
  static let portuguese: Language = [
    .placeholder: "nenhum"
  ]
}
