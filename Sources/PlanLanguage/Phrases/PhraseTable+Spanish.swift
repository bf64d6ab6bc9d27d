extension PhraseTable {
  /// Spanish.
  static let spanish: Language = [
    .stateKey: "estado",
    .placeholder: "ninguno | ninguna",
  ]
}
