import SystemPackage

/// A repository in which everything that can name a program names one that leaves a trace.
///
/// The keys are those of git-config(1), gitattributes(5), githooks(5) and gitmodules(5) of git 2.39 and 2.50, and the
/// hooks of the configuration that came later. `script/test-git-versions` compares them with what git itself lists.
package struct GitCanary: Sendable {
  /// Where the settings stand.
  package enum Place: String, CaseIterable, Sendable {
    case repository = ".git/config and .gitattributes"
    case worktree = ".git/config.worktree and .git/info/attributes"
    case included = "a file that .git/config includes, and core.attributesFile"
  }

  /// The repository.
  package let repository: TemporaryRepository

  private var folder: TemporaryFolder { repository.folder }

  /// Takes a repository whose commits are made.
  package init(in repository: TemporaryRepository) throws {
    self.repository = repository
    try folder.makeFolder(".git/canary")
    try folder.write(
      "#!/bin/sh\necho \"$0 $*\" >> '\(folder.path(".git/canary-trace"))'\nexit 0\n", to: ".git/canary/run")
    try folder.setMode(0o755, of: ".git/canary/run")
  }

  /// Returns the path of the program under a name that its trace shows.
  private func program(_ name: String) throws -> String {
    let path = ".git/canary/" + name.map { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" ? $0 : "_" }
    if (try? folder.names(in: ".git/canary").contains(FilePath(path).lastComponent?.string ?? "")) != true {
      try folder.makeLink(path, to: "run")
    }
    return folder.path(path).string
  }

  /// The programs that have run, one a line; empty when none has.
  package func trace() throws -> String {
    guard (try? folder.names(in: ".git").contains("canary-trace")) == true else { return "" }
    return String(decoding: try folder.read(".git/canary-trace"), as: UTF8.self)
  }

  /// Forgets what has run.
  package func clear() throws {
    if try !trace().isEmpty { try folder.remove(".git/canary-trace") }
  }

  // MARK: - Settings

  /// The built-in commands that an alias or a pager may be set for.
  private static let builtIns = [
    "log", "status", "cat-file", "rev-parse", "ls-tree", "ls-files", "for-each-ref", "rev-list", "merge-base",
    "check-attr", "symbolic-ref", "worktree", "config", "show", "diff", "hash-object",
  ]

  /// Keys whose value is a program or a command for the shell.
  package static let programKeys =
    [
      "browser.x.cmd", "browser.x.path", "core.alternateRefsCommand", "core.askPass", "core.editor",
      "core.fsmonitor", "core.gitProxy", "core.pager", "core.sshCommand", "diff.external", "diff.x.command",
      "diff.x.textconv", "difftool.x.cmd", "difftool.x.path", "filter.x.clean", "filter.x.process",
      "filter.x.smudge", "filter.y.clean", "filter.y.smudge", "gc.recentObjectsHook", "gpg.openpgp.program",
      "gpg.program", "gpg.ssh.defaultKeyCommand", "gpg.ssh.program", "gpg.x509.program", "guitool.x.cmd",
      "hook.x.command", "imap.tunnel", "instaweb.browser", "instaweb.httpd", "interactive.diffFilter",
      "man.x.cmd", "man.x.path", "merge.x.driver", "mergetool.x.cmd", "mergetool.x.path",
      "remote.origin.receivepack", "remote.origin.uploadpack", "sendemail.ccCmd", "sendemail.headerCmd",
      "sendemail.sendmailCmd", "sendemail.smtpServer", "sendemail.toCmd", "sequence.editor",
      "tar.tar.gz.command", "tar.x.command", "trailer.x.cmd", "trailer.x.command",
      "uploadpack.packObjectsHook",
    ] + builtIns.map { "pager.\($0)" }

  /// Keys whose value is a command after an exclamation mark.
  package static let shellKeys =
    ["credential.helper", "credential.https://example.com.helper", "submodule.x.update"]
    + builtIns.map { "alias.\($0)" }

  /// Keys whose value is an address that a program would serve.
  package static let addressKeys = [
    "bundle.x.uri", "fetch.bundleURI", "remote.origin.pushurl", "remote.origin.url", "submodule.x.url",
  ]

  /// Settings that make git more eager to run what the others name.
  package static let switches = [
    ("commit.gpgSign", "true"), ("core.untrackedCache", "true"), ("core.preloadIndex", "true"),
    ("diff.guitool", "x"), ("diff.submodule", "log"), ("diff.tool", "x"), ("diff.x.cachetextconv", "true"),
    ("filter.x.required", "true"), ("filter.y.required", "true"), ("gc.auto", "1"),
    ("gc.autoDetach", "false"), ("help.browser", "x"), ("log.showSignature", "true"),
    ("maintenance.auto", "true"), ("man.viewer", "x"), ("merge.guitool", "x"), ("merge.tool", "x"),
    ("merge.verifySignatures", "true"), ("protocol.allow", "always"), ("protocol.ext.allow", "always"),
    ("push.gpgSign", "true"), ("remote.origin.vcs", "canary"), ("status.submoduleSummary", "true"),
    ("submodule.recurse", "true"), ("submodule.x.active", "true"), ("tag.gpgSign", "true"),
    ("trailer.x.key", "Note"), ("web.browser", "x"), ("core.splitIndex", "false"), ("diff.renames", "copies"),
    ("hook.x.event", "post-index-change"), ("hook.x.event", "reference-transaction"),
    ("hook.x.event", "post-checkout"), ("hook.x.event", "pre-auto-gc"),
  ]

  /// Keys that ``arm(_:)`` and ``promise(isHidden:)`` set besides.
  private static let otherKeys = [
    "core.attributesFile", "core.hooksPath", "include.path", "includeIf.gitdir:**.path", "init.templateDir",
    "remote.origin.partialCloneFilter", "remote.origin.promisor", "trace2.eventTarget",
    "trace2.normalTarget", "trace2.perfTarget", "url.ext::.insteadOf",
  ]

  /// All keys that are set.
  package static var keys: [String] {
    programKeys + shellKeys + addressKeys + switches.map(\.0) + otherKeys
  }

  /// The hooks of githooks(5).
  package static let hooks = [
    "applypatch-msg", "commit-msg", "fsmonitor-watchman", "post-applypatch", "post-checkout", "post-commit",
    "post-index-change", "post-merge", "post-receive", "post-rewrite", "post-update", "pre-applypatch",
    "pre-auto-gc", "pre-commit", "pre-merge-commit", "pre-push", "pre-rebase", "pre-receive",
    "prepare-commit-msg", "proc-receive", "push-to-checkout", "p4-changelist", "p4-post-changelist",
    "p4-pre-submit", "p4-prepare-changelist", "query-watchman", "reference-transaction", "sendemail-validate",
    "update",
  ]

  /// The attributes of gitattributes(5) that lead to a program.
  private static let attributes = "*.md filter=x diff=x merge=x\n*.yaml filter=y diff=x merge=x\n"

  /// Sets everything.
  ///
  /// - Parameter place: Where.
  /// - Throws: ``TemporaryFolder/Failure`` when a file cannot be written.
  package func arm(_ place: Place) throws {
    var text = ""
    func add(_ key: String, _ value: String) {
      let parts = key.split(separator: ".", omittingEmptySubsequences: false)
      let middle = parts.dropFirst().dropLast().joined(separator: ".")
      let section = middle.isEmpty ? "[\(parts[0])]" : "[\(parts[0]) \"\(middle)\"]"
      text += "\(section)\n\t\(parts[parts.count - 1]) = \"\(value)\"\n"
    }
    for key in Self.programKeys { add(key, try program(key)) }
    for key in Self.shellKeys { add(key, "!" + (try program(key))) }
    for key in Self.addressKeys { add(key, "ext::\(try program(key)) %S") }
    for (key, value) in Self.switches { add(key, value) }
    add("url.ext::\(try program("url")) .insteadOf", "https://")
    add("core.hooksPath", folder.path(".git/hooks").string)
    add("init.templateDir", folder.path(".git/canary").string)
    for target in ["normalTarget", "perfTarget", "eventTarget"] {
      add("trace2.\(target)", folder.path(".git/canary-trace").string)
    }
    for hook in Self.hooks {
      let path = try program("hook-\(hook)")
      try folder.makeFolder(".git/hooks")
      try folder.makeLink(".git/hooks/\(hook)", to: path)
    }
    try folder.write("/nowhere/objects\n", to: ".git/objects/info/alternates")
    let settings = String(decoding: try folder.read(".git/config"), as: UTF8.self)
    switch place {
    case .repository:
      try folder.write(settings + text, to: ".git/config")
      try folder.write(Self.attributes, to: ".gitattributes")
    case .worktree:
      let more = "[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\tworktreeConfig = true\n"
      try folder.write(settings + more, to: ".git/config")
      try folder.write(text, to: ".git/config.worktree")
      try folder.write(Self.attributes, to: ".git/info/attributes")
    case .included:
      try folder.write(text + "[core]\n\tattributesFile = canary-attributes\n", to: ".git/canary-config")
      let more = "[include]\n\tpath = canary-config\n[includeIf \"gitdir:**\"]\n\tpath = canary-config\n"
      try folder.write(settings + more, to: ".git/config")
      try folder.write(Self.attributes, to: "canary-attributes")
    }
  }

  /// Sets what makes git fetch objects that are missing, with an address that is a program.
  ///
  /// - Parameter isHidden: Whether that stands in a file that the configuration includes.
  /// - Throws: ``TemporaryFolder/Failure`` when a file cannot be written.
  package func promise(isHidden: Bool) throws {
    let text = """
      [core]
      \trepositoryFormatVersion = 1
      [extensions]
      \tpartialClone = origin
      [protocol]
      \tallow = always
      [protocol "ext"]
      \tallow = always
      [remote "origin"]
      \turl = "ext::\(try program("fetch")) %S"
      \tpromisor = yes
      \tpartialCloneFilter = blob:none

      """
    let settings = String(decoding: try folder.read(".git/config"), as: UTF8.self)
    if isHidden {
      try folder.write(text, to: ".git/canary-config")
      let version = "[core]\n\trepositoryFormatVersion = 1\n"
      try folder.write(settings + version + "[include]\n\tpath = canary-config\n", to: ".git/config")
    } else {
      try folder.write(settings + text, to: ".git/config")
    }
  }
}
