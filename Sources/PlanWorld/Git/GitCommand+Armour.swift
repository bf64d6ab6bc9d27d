import PlanText
import Subprocess
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension GitCommand {
  /// Settings that would make git run programs, look around, or print something else.
  ///
  /// Settings of the command line win over those of all files. Those with a name of the user's in them, such as
  /// `filter.NAME.clean`, cannot be overruled; no command that is run here looks at them.
  private static let settings = [
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat", "core.quotePath=false",
    // What the objects say counts: no replacement, no graft, and no summary of commits that somebody else has written.
    "core.useReplaceRefs=false", "core.commitGraph=false",
    "core.alternateRefsCommand=true", "color.ui=false", "diff.external=", "diff.orderFile=/dev/null",
    "diff.renames=false", "diff.relative=false", "diff.ignoreSubmodules=all", "log.showSignature=false",
    "log.mailmap=false", "log.showRoot=true", "log.diffMerges=off", "log.follow=false", "log.decorate=false",
    "log.excludeDecoration=", "i18n.logOutputEncoding=UTF-8", "gc.auto=0", "maintenance.auto=false",
    "protocol.allow=never", "status.relativePaths=true", "status.showUntrackedFiles=normal",
    "merge.renames=false", "fetch.recurseSubmodules=false", "submodule.recurse=false",
  ]

  /// Variables that lead git elsewhere, as they are set in a hook.
  private static let variables: [Environment.Key] = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX",
    "GIT_NAMESPACE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH",
    "GIT_SHALLOW_FILE", "GIT_REPLACE_REF_BASE", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS",
    "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_ATTR_SOURCE",
    "GIT_LITERAL_PATHSPECS", "GIT_TRACE", "GIT_TRACE2", "GIT_REDIRECT_STDERR",
  ]

  /// How long git has to end by itself once its time is over.
  private static let grace: Duration = .milliseconds(200)

  /// The words before those of a caller, and those of the caller, in which paths and names are as `PathText` shows them.
  static func arguments(_ arguments: [String], in folder: FilePath) -> Arguments {
    // Patterns of paths are asked for by their own mark, which this option would take for a name.
    let isLiteral = !arguments.contains { $0.hasPrefix(":(") }
    var words = ["--no-pager", "--no-optional-locks", "--no-replace-objects"]
    if isLiteral { words.append("--literal-pathspecs") }
    for setting in settings { words += ["-c", setting] }
    var bytes = (words + ["-C"]).map { Array($0.utf8) }
    bytes.append(folder.bytes)
    bytes += arguments.map { PathText.bytes(of: $0) }
    // Each is handed on as it is, up to a zero byte.
    return Arguments(bytes.map { $0 + [0] })
  }

  /// The environment of git.
  ///
  /// - Parameters:
  ///   - folder: Where git is asked. A repository above the one that it belongs to never answers for it.
  ///   - own: Variables that differ from those of this process.
  /// - Returns: The environment without what leads git elsewhere.
  static func environment(in folder: FilePath, with own: [String: String] = [:]) -> Environment {
    var inherited: [Environment.Key: String?] = [:]
    for (name, value) in own { inherited[Environment.Key(stringLiteral: name)] = value }
    var changes: [Environment.Key: String?] = [
      "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_ADVICE": "0",
      "GIT_GRAFT_FILE": "/dev/null",
      // Wins over 'protocol.ext.allow' of a repository, and older versions know nothing of the lazy fetch.
      "GIT_ALLOW_PROTOCOL": own["GIT_ALLOW_PROTOCOL"] ?? "",
    ]
    for variable in variables { changes[variable] = .some(nil) }
    if let ceiling = ceiling(above: folder) { changes["GIT_CEILING_DIRECTORIES"] = ceiling.string }
    return .inherit.updating(inherited).updating(changes)
  }

  /// Returns the folder that git must not look into for a repository: the one around the checkout.
  private static func ceiling(above folder: FilePath) -> FilePath? {
    guard let real = folder.withPlatformString({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    let checkout = WorkspaceRoot.checkout(
      around: FilePath(platformString: real), files: PosixFileStore())
    guard let checkout, checkout.removingLastComponent() != checkout else { return nil }
    return checkout.removingLastComponent()
  }

  /// Options that make git and all it starts a group that ends together.
  static var platformOptions: PlatformOptions {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: grace)
    ]
    return options
  }
}
