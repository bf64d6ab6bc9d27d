import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
import PlanWorkspace

/// A Markdown file that was not taken for a plan.
struct OtherFile: Sendable {
  /// The path from the workspace.
  let path: String
  /// What it lists when it may be an index, or `nil`.
  let index: AdoptionSurvey.IndexCandidate?
  /// Whether it has the sections of a plan and lies outside all folders of plans.
  let isStrayPlan: Bool
  /// Whether its name says that plans are made from it.
  let isTemplate: Bool

  /// Looks at a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path from the workspace.
  ///   - plans: The paths of all plans.
  init(_ bytes: [UInt8], at path: String, plans: Set<String>) {
    self.path = path
    let parts = path.pathParts.map(String.init)
    let stem = PlanNaming.markdownStem(parts.last ?? "").map(String.init) ?? ""
    let mayBePlan = PlanNaming.mayBePlan(stem)
    isStrayPlan = mayBePlan && Self.isPlan(bytes)
    let isNearPlans =
      parts.contains { PlanNaming.isPlanRoot($0) } || PlanNaming.isNamedLikePlan("plan-\(stem)")
    isTemplate = !mayBePlan && isNearPlans && stem.lowercased().contains("template")

    let index = PlanIndex(parsing: bytes, at: path)
    let folder = Array(parts.dropLast())
    let listed = index.plans.filter { $0.path(from: folder).map(plans.contains) ?? false }
    let count = Set(listed.compactMap { $0.path(from: folder) }).count
    let isUsual = Profile.builtIn.contains { $0.indexPath == path } && index.hasStateHeading
    guard isUsual || count >= 2 && Survey.isShare(count, of: plans.count, atLeast: 50) else {
      self.index = nil
      return
    }
    let rows = listed.count { index.isRow($0) }
    self.index = AdoptionSurvey.IndexCandidate(
      path: path, count: count, form: rows * 2 > listed.count ? .table : .bullets)
  }

  /// Returns where the plans lie that nobody would look for: a folder that holds little else, or a single file.
  static func places(ofStraysIn files: [OtherFile]) -> [String] {
    let folders = Dictionary(grouping: files) {
      $0.path.pathParts.dropLast().joined(separator: "/")
    }
    return folders.flatMap { folder, files -> [String] in
      let strays = files.filter(\.isStrayPlan).map(\.path)
      let isFolder =
        !folder.isEmpty && strays.count > 1 && Survey.isShare(strays.count, of: files.count, atLeast: 50)
      return isFolder ? [folder] : strays
    }.sorted()
  }

  /// Whether a file has the sections of a living plan, also when all of it stands in a fence.
  private static func isPlan(_ bytes: [UInt8]) -> Bool {
    let document = MarkdownDocument(parsing: bytes)
    if let inner = wrapped(document) { return hasLivingSections(inner) }
    return hasLivingSections(bytes)
  }

  private static func hasLivingSections(_ bytes: [UInt8]) -> Bool {
    let plan = Plan(parsing: bytes, yaml: LibYAMLReader())
    let roles = Set(plan.sections.compactMap(\.role))
    let living: Set<SectionRole> = [.status, .decisions, .discoveries, .outcomes]
    return roles.isSuperset(of: [.purpose, .status]) && roles.intersection(living).count >= 3
  }

  /// Returns the content of the fence that is all of a file but blank lines and comments, or `nil`.
  private static func wrapped(_ document: MarkdownDocument) -> [UInt8]? {
    let blocks = document.children(of: 0).filter { index in
      switch document.blocks[index].kind {
      case .frontmatter, .htmlBlock: false
      default: true
      }
    }
    guard blocks.count == 1, document.blocks[blocks[0]].kind == .fencedCode else { return nil }
    let fence = document.blocks[blocks[0]]
    let lines = document.source.lines
    guard Int(fence.firstLine) + 1 < lines.count else { return nil }
    let start = lines.range(of: Int(fence.firstLine) + 1).start
    return Array(document.source.bytes[start..<fence.range.end])
  }
}
