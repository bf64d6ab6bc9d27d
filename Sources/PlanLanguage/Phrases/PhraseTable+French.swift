extension PhraseTable {
  /// French.
  static let french: Language = [
    .stateKey: "statut",
    .placeholder: "aucun | aucune",
  ]
}
