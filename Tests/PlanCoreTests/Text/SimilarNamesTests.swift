import PlanCore
import Testing

@Suite struct SimilarNamesTests {
  @Test(arguments: [
    ("maintainer", ["maintainers"]), ("profil", ["profile"]), ("fodlers", ["folders"]), ("gate", ["gates"]),
    ("zzzz", []), ("", []),
  ])
  func `the most similar come first`(_ word: String, _ found: [String]) {
    let names = ["profile", "maintainers", "index", "folders", "template", "requires", "gates"]
    #expect(Array(SimilarNames.find(word, in: names).prefix(1)) == found)
  }
}
