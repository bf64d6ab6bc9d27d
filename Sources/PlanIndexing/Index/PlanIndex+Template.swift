package import PlanModel
package import PlanText

extension PlanIndex {
  /// Returns the bytes of the index of a new workspace.
  ///
  /// - Parameters:
  ///   - path: The path of the index from the workspace; its slug comes from it.
  ///   - author: Who sets the workspace up, or `nil`.
  ///   - date: The day it is set up.
  ///   - form: How it lists plans.
  /// - Returns: An index without lines.
  package static func template(
    at path: String, author: String? = nil, date: CalendarDate, form: IndexForm = .bullets
  ) -> [UInt8] {
    let folder = RelativePath.folder(of: path).last.map { "\($0)-" } ?? ""
    let slug = (try? PlanSlug.make(from: "\(folder)\(IndexLine.slug(ofPath: path))")) ?? "plans"
    let authors = author.map { "authors:\n- \(YAMLQuoting.value($0))" } ?? "authors: []"
    let text = """
      ---
      title: ExecPlan Index
      slug: \(slug)
      status: living
      last_updated: \(date)
      last_synced: '\(date)'
      tags:
      - plans
      - governance
      summary: Lists every ExecPlan by state.
      description: One line per plan, sorted by slug, so that two branches can add plans without meeting.
      \(authors)
      sources: []
      ---

      # ExecPlan Index

      > **For Humans**: Start here to see what is under way and what has been delivered.
      >
      > **For AI Agents**: Open the plan you were asked about; the line here is only its summary.

      ## Active Plans
      \(form.emptyList)
      ## Completed Plans
      \(form.emptyList)
      ## Update Log

      - \(date): Started the index.

      """
    return Array(text.utf8)
  }
}

extension IndexForm {
  /// What stands under the heading of an index without plans, behind a line end.
  fileprivate var emptyList: String {
    switch self {
    case .bullets: ""
    case .table: "\n| Plan | Summary |\n| --- | --- |\n"
    }
  }
}
