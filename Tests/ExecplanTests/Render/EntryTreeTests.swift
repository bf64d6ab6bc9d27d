import PlanModel
import PlanWorkspace
import Testing

@testable import PlanDocuments
@testable import execplan

@Suite struct EntryTreeTests {
  private static func places(_ siblings: EntryTree.Siblings) -> [[Int]] {
    siblings.flatMap { tree in [[tree.index]] + places(tree.children).map { [tree.index] + $0 } }
  }

  @Test(arguments: [
    "- a\n  - b\n    - c\n  - d\n- e\n", "> - a\n>   - b\n\n- c\n", "1. a\n\n   - b\n\n   > - c\n\n2. d\n",
    "- - - a\n- b\n", "text\n", "- a\n\n## Status\n\n- b\n  - c\n",
  ])
  func `every entry stands once, below the one that holds it`(list: String) {
    let plan = Plan(parsing: Array("# T\n\n## Progress\n\n\(list)".utf8), yaml: LibYAMLReader())
    let places = Self.places(EntryTree.trees(of: plan))
    #expect(places.compactMap(\.last).sorted() == Array(plan.entries.indices))
    for path in places { #expect(path.dropLast().last == path.last.flatMap { plan.entries[$0].parent }) }
  }
}
