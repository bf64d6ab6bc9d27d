import PlanWorkspace
import PlanWorld
import SystemPackage
import WorkspaceReading

/// Finds the Markdown files in folders of plans that were not taken for plans.
struct SkippedFileSearch {
  /// The workspace whose plans are known.
  let workspace: Workspace
  /// Where to look.
  let files: any FileReading

  /// Looks through the folders of plans that hold at least one plan.
  func run() -> [Diagnosis.SkippedFiles] {
    let known = Set(workspace.files.map(\.path))
    var byName: [String] = []
    var inside: [String] = []
    var pending: [(folder: FilePath, depth: Int)] = Set(workspace.files.compactMap(\.planRoot)).map {
      ($0, 0)
    }
    while let (folder, depth) = pending.popLast() {
      for entry in (try? files.entries(of: folder)) ?? [] {
        let path = folder.appending(entry.name)
        if entry.kind == .folder {
          let isHidden = entry.name.text.hasPrefix(".") || entry.name.text == "node_modules"
          if !isHidden, depth < PlanDiscovery.maximumDepth { pending.append((path, depth + 1)) }
          continue
        }
        guard let stem = PlanNaming.markdownStem(entry.name.text), !known.contains(path) else { continue }
        let shown = Workspace.displayPath(of: path, in: workspace.root)
        if PlanNaming.mayBePlan(stem) { inside.append(shown) } else { byName.append(shown) }
      }
    }
    var groups: [Diagnosis.SkippedFiles] = []
    if !byName.isEmpty {
      groups.append(DiagnoseWorkspace.skipped("named like an index, guide or template", byName))
    }
    if !inside.isEmpty {
      groups.append(DiagnoseWorkspace.skipped("in a folder of supporting files", inside))
    }
    return groups
  }
}
