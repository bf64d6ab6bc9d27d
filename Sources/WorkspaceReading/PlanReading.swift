import MarkdownSyntax
import PlanLanguage
package import PlanModel
import PlanWorkspace
package import PlanWorld

/// What came of reading one file.
package enum PlanReading: Sendable {
  /// The file holds a plan.
  case plan(Plan)
  /// The file has the name of a plan and not its sections.
  case noPlan
  /// The file cannot be read; the words say why.
  case unreadable(String)
}

extension PlanReading {
  /// Reads the bytes of a file as a plan.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - result: Its bytes, or why there are none.
  ///   - style: What the workspace says about the way its plans are written.
  package init(_ file: PlanFile, _ result: Result<[UInt8], FileError>, style: HouseStyle) {
    switch result {
    case .failure(let problem):
      self = .unreadable(problem.description)
    case .success(let bytes):
      let plan = Plan(parsing: bytes, stateFolder: file.stateFolder, style: style, yaml: LibYAMLReader())
      if let place = plan.document.source.firstInvalidUTF8() {
        self = .unreadable("not UTF-8 at byte \(place)")
      } else {
        self = file.found == .name && !plan.hasSectionsOfPlan ? .noPlan : .plan(plan)
      }
    }
  }
}

extension Plan {
  /// Whether the sections say that a file is a plan, when nothing but its name does.
  ///
  /// Two of status, decisions, discoveries and outcomes are enough, or a purpose with ordered work.
  package var hasSectionsOfPlan: Bool {
    let roles = self.roles
    let living: [SectionRole] = [.status, .decisions, .discoveries, .outcomes]
    return living.filter(roles.contains).count >= 2 || roles.contains(.purpose) && roles.contains(.work)
  }

  /// The slug that the frontmatter gives, or `nil`.
  package var ownSlug: String? { frontmatter?.text("slug") }
}
