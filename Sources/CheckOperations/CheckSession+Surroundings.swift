import ClientConfiguration
import MarkdownSyntax
import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
import RuleFramework
import SystemPackage
import WorkspaceReading

extension CheckSession {
  /// Returns the files in the folder that belongs to a plan: the one beside it that has its name.
  func assets(of context: PlanContext) -> [WorkspaceSurroundings.Asset] {
    let path = context.path
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let parent = end.map { String(path[..<$0]) } ?? ""
    let folders = tree.folders(in: parent)
    // Most plans have none.
    guard !folders.isEmpty else { return [] }
    let name = end.map { path[path.utf8.index(after: $0)...] } ?? path[...]
    guard let stem = PlanNaming.markdownStem(String(name)).map(String.init), folders.contains(PathKey(stem))
    else {
      return []
    }
    let folder = parent.isEmpty ? stem : "\(parent)/\(stem)"
    let names = tree.entries(of: folder).filter { $0.kind == .file }.map(\.name.text).filter { name in
      PlanNaming.markdownStem(name) == nil && !name.hasPrefix(".")
    }
    guard !names.isEmpty else { return [] }
    let text = String(decoding: context.plan.document.source.bytes, as: UTF8.self)
    return names.sorted().map { name in
      WorkspaceSurroundings.Asset(path: "\(folder)/\(name)", plan: path, isNamed: text.contains(name))
    }
  }

  /// Returns what rules know about the files that are neither plans nor the index.
  func surroundings(of reports: [FileReport]) -> (WorkspaceSurroundings, [UnreadableFile]) {
    var result = WorkspaceSurroundings()
    var unreadable = problems
    result.tree = tree
    result.assets = reports.flatMap(\.assets)
    result.ruleNames = ruleNames
    for name in ["CHANGELOG.md", "docs/CHANGELOG.md"] where result.changelog == nil {
      do throws(FileError) {
        let bytes = try files.read(root.pushing(FilePath(text: name)), limit: PlanFile.maximumByteCount)
        result.changelog = WorkspaceSurroundings.Changelog(
          Plan(parsing: bytes, yaml: LibYAMLReader()), path: name)
      } catch {
        guard error.reason != .notFound, error.reason != .notAFolder else { continue }
        unreadable.append(UnreadableFile(path: name, reason: "\(error.reason)"))
      }
    }
    let (sources, present) = artefactFiles(&unreadable)
    guard !sources.isEmpty || !present.isEmpty else { return (result, unreadable) }
    result.servers =
      MCPArtefacts(sources: sources, present: present, isLeftOut: tree.isLeftOut).facts
    return (result, unreadable)
  }

  /// Reads the definitions of MCP servers and what is made from them.
  private func artefactFiles(
    _ unreadable: inout [UnreadableFile]
  ) -> (sources: [String: [UInt8]], present: [String: [UInt8]]) {
    var sources: [String: [UInt8]] = [:]
    var present: [String: [UInt8]] = [:]
    for folder in ["", ".cursor", ".mcp", MCPArtefacts.serverFolder, ServerFacts.sourceFolder] {
      for entry in tree.entries(of: folder) where entry.kind != .folder {
        let path = folder.isEmpty ? entry.name.text : "\(folder)/\(entry.name.text)"
        let isSource = MCPArtefacts.isSource(path)
        guard isSource || MCPArtefacts.isArtefact(path) else { continue }
        do throws(FileError) {
          let bytes = try files.read(root.pushing(FilePath(text: path)), limit: YAMLLimits.byteCount)
          if isSource { sources[path] = bytes } else { present[path] = bytes }
        } catch {
          unreadable.append(UnreadableFile(path: path, reason: "\(error.reason)"))
        }
      }
    }
    return (sources, present)
  }
}
