import PlanWorkspace
import PlanWorld
import SystemPackage
import WorkspaceReading

/// What the program finds around itself: git, language and terminal.
struct Surroundings {
  /// The path of the program `git`, or `nil`.
  let git: String?
  /// The language setting that decides, or `nil`.
  let locale: String?
  /// The type of the terminal, or `nil`.
  let terminal: String?

  /// Looks at the environment.
  init(in world: World) {
    let value = { (name: String) in world.environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    locale = value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG")
    terminal = value("TERM")
    let folders = (value("PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    git =
      folders.lazy.map { FilePath(String($0)).appending("git") }
      .first { (try? world.files.status(of: $0))?.kind == .file }?.string
  }

  /// The system and processor that the program was built for.
  static var platform: String { "\(system) \(processor)" }

  private static var system: String {
    #if os(Linux)
      "linux"
    #elseif os(macOS)
      "macos"
    #else
      "unknown"
    #endif
  }

  private static var processor: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      "unknown"
    #endif
  }

  /// Says what of it may surprise a user.
  func checks(_ workspace: Workspace) -> [Diagnosis.Check] {
    let root = workspace.root.text
    let isConfigured = workspace.isConfigured
    let mark = isConfigured ? WorkspaceConfiguration.fileName : ".git"
    let isUTF8 = locale.map { $0.lowercased().contains("utf-8") || $0.lowercased().contains("utf8") }
    return [
      workspace.isCheckout || isConfigured
        ? Diagnosis.Check(
          name: "root", isFine: true, message: "\(root), the nearest folder with \(mark)", hint: nil)
        : Diagnosis.Check(
          name: "root", isFine: false,
          message: "\(root), the current folder, because no folder above it holds .git",
          hint: "run this inside a git checkout, or name a folder with -C"),
      git.map { Diagnosis.Check(name: "git", isFine: true, message: $0, hint: nil) }
        ?? Diagnosis.Check(
          name: "git", isFine: false, message: "there is no git on PATH",
          hint: "install git; reading plans works without it"),
      Diagnosis.Check(
        name: "locale", isFine: isUTF8 ?? true, message: locale ?? "not set; text is written as UTF-8",
        hint: isUTF8 == false ? "set LANG to a UTF-8 locale; text is written as UTF-8 all the same" : nil),
      Diagnosis.Check(
        name: "terminal", isFine: true, message: terminal ?? "not set: no terminal", hint: nil),
    ]
  }
}
