import MarkdownSyntax
import PlanModel
import PlanWorkspace
package import PlanWorld
package import RuleFramework
import SystemPackage

extension RuleSettings {
  /// Reads what a workspace sets for the rules.
  ///
  /// - Returns: The settings, and the files that they need and that cannot be read.
  package static func read(in workspace: Workspace, _ world: World) -> (RuleSettings, [UnreadableFile]) {
    let configuration = workspace.configuration
    var settings = RuleSettings()
    settings.isProfileChosen = configuration.profile != nil || !configuration.sections.isEmpty
    var problems: [UnreadableFile] = []
    if let staleAfter = configuration.staleAfter { settings.staleAfterDays = staleAfter.value }
    if let tolerance = configuration.timeTolerance { settings.clockTolerance = Int64(tolerance.value) * 60 }
    for (name, setting) in configuration.rules {
      switch setting.value {
      case .error: settings.severities[name] = .error
      case .warning: settings.severities[name] = .warning
      case .off: settings.off.insert(name)
      }
    }
    let week = Weekday.allCases
    settings.calendar.weekdays = Set(configuration.workingDays.compactMap { week.firstIndex(of: $0.value) })
    settings.calendar.holidays = Set(configuration.holidays.map(\.value))
    if !configuration.statuses.isEmpty {
      settings.documentStatuses = Set(configuration.statuses.map(\.value))
    }
    if let file = configuration.tagFile {
      do throws(Refusal) {
        settings.taxonomy = try tags(in: file.value, of: workspace)
      } catch {
        problems.append(UnreadableFile(path: file.value, reason: error.message))
      }
    } else if !configuration.tags.isEmpty {
      settings.taxonomy = Set(configuration.tags.map(\.value))
    }
    settings.repository = GitRemote.repository(of: workspace.root, files: world.files)
    return (settings, problems)
  }

  /// Reads a file that is a YAML list of tags, or a mapping with such a list under the key `tags`.
  private static func tags(
    in path: String, of workspace: Workspace
  ) throws(Refusal) -> Set<String> {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try workspace.checkout.read(
        workspace.root.pushing(FilePath(text: path)), limit: YAMLLimits.byteCount)
    } catch {
      throw Refusal("the tags cannot be read: \(error)")
    }
    let document = LibYAMLReader().read(bytes, in: ByteRange(0, bytes.count))
    if let problem = document.problems.first { throw Refusal("the tags cannot be read: \(problem.message)") }
    guard let list = document.root.flatMap({ $0.elements ?? $0["tags"]?.elements }) else {
      throw Refusal("the file lists no tags")
    }
    return Set(list.compactMap { $0.scalar?.text })
  }
}
