/// The names of time zones that a reader takes for zones.
///
/// The list is closed on purpose: plans are full of upper-case words, and one that is taken for a zone
/// would disappear from the entry's text.
enum ZoneNames {
  /// How far an abbreviation can be trusted to mean a zone.
  enum Certainty {
    /// Hardly ever anything else after a time.
    case sure
    /// Also a word or a common technical abbreviation, such as `AST` or `CAT`.
    case ambiguous
  }

  /// Looks an abbreviation of two to five upper-case letters up.
  static func certainty(of abbreviation: String) -> Certainty? {
    if sure.contains(abbreviation) { return .sure }
    return ambiguous.contains(abbreviation) ? .ambiguous : nil
  }

  /// Whether `name` is the first part of a name such as `Europe/Budapest`.
  static func isArea(_ name: String) -> Bool { areas.contains(name) }

  private static let sure = words(
    """
    ACDT ACST AEDT AEST AKDT AKST AWST BRST BRT BST CDT CEST CET CLST CLT CST EDT EEST EET EST HKT HST
    IST JST KST MDT MESZ MEZ MSK MST NDT NPT NST NZDT NZST PDT PHT PKT PST SGT WIB WITA
    """)

  private static let ambiguous = words(
    """
    ACWST ADT ART AST BDT CAT CHST COT CT EAT ET GST HDT ICT IDT MEST MET MT PET PT SAST SST TRT UYT
    WAT WEST WET WIT
    """)

  private static let areas = words(
    """
    Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian
    Mexico Pacific US
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { String($0) })
  }
}
