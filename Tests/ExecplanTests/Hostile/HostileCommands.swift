@testable import execplan

/// Arguments for every verb of the command tree that reads files, so that a hostile workspace meets all of them.
enum HostileCommands {
  /// The arguments of each verb, without the verb; `PLAN` stands for a plan, `NAME` for what the case names.
  static let arguments: [String: [[String]]] = [
    "init": [[], ["--agents"], ["--detect", "--agents"]],
    "new": [["Add a cache", "--by", "ann"], ["Add a cache", "--slug", "NAME", "--by", "ann"]],
    "check": [
      [], ["--json"], ["--fix", "--unsafe-fixes"], ["--diff"], ["--record", "PLAN"], ["NAME"],
      ["--stdin-filename", "NAME"],
    ],
    "audit": [[]],
    "timeline": [["PLAN"], ["NAME"]],
    "diff": [["HEAD"]],
    "list": [["--all"], ["--json"]],
    "show": [["PLAN"], ["NAME"], ["PLAN", "--json"]],
    "next": [[], ["--all"], ["NAME"]],
    "start": [["PLAN"], ["NAME", "--note", "why"]],
    "log": [["PLAN", "Did it"], ["NAME", "Did it"]],
    "step": [["add", "PLAN", "Test it"], ["done", "PLAN", "1"], ["done", "NAME", "1"]],
    "decide": [["PLAN", "Keep it", "--rationale", "why", "--by", "ann"]],
    "block": [["PLAN", "No access", "--by", "ann"]],
    "unblock": [["PLAN", "Got access", "--by", "ann"]],
    "request-feedback": [["PLAN", "Is it right?", "--by", "ann"]],
    "answer": [["PLAN", "Yes", "--by", "ann"]],
    "follow-up": [["add", "PLAN", "Look again"], ["done", "PLAN", "Look again"]],
    "close": [
      ["PLAN", "Done", "--waive", "open-steps", "--reason", "why", "--by", "ann"],
      ["PLAN", "Done", "--waive", "open-steps", "--reason", "why", "--carry-to", "NAME", "--by", "ann"],
    ],
    "abandon": [["PLAN", "No use"], ["NAME", "No use"]],
    "supersede": [["PLAN", "--by", "other"], ["PLAN", "--by", "NAME"]],
    "reopen": [["old", "Again", "--by", "ann"]],
    "archive": [["old"], ["NAME"]],
    "rename": [["PLAN", "moved-plan"], ["PLAN", "NAME"], ["NAME", "moved-plan"]],
    "triage": [[], ["--apply"]],
    "convert": [["PLAN", "--to", "governance", "--write"], ["NAME", "--to", "cookbook"]],
    "index": [[], ["--check"]],
    "mcp": [["sync"], ["sync", "--force"]],
    "uninstall": [[]],
    "undo": [[]],
    "config": [["show"]],
    "doctor": [[], ["--json"]],
  ]

  /// The verbs that read no file.
  static let others: Set<String> = ["completions", "explain", "rules"]

  /// All commands, in the order of their verbs.
  static let all = arguments.sorted { $0.key < $1.key }.flatMap { verb, lists in lists.map { [verb] + $0 } }
}
