import CheckOperations
import MarkdownSyntax
import PlanDocuments
import PlanModel
import PlanText
import RuleFramework
import WorkspaceReading

/// Reports in JSON of other tools.
enum JSONReports {
  /// One object a line: the findings, then what could not be read.
  static func lines(_ answer: CheckAnswer) -> String {
    var text = ""
    for finding in answer.findings {
      var writer = JSONWriter(layout: .compact)
      writer.beginObject()
      CheckDocument.finding.encodeFields(of: finding, into: &writer)
      writer.endObject()
      text += writer.text + "\n"
    }
    for file in answer.unreadable {
      var writer = JSONWriter(layout: .compact)
      writer.beginObject()
      UnreadableShape.shape.encodeFields(of: file, into: &writer)
      writer.endObject()
      text += writer.text + "\n"
    }
    return text
  }

  // MARK: - GitLab

  /// A Code Quality report: the fields that GitLab asks for, a fingerprint for each finding.
  static func gitLab(_ answer: CheckAnswer) -> String {
    var writer = JSONWriter()
    writer.beginArray()
    let unreadable = answer.unreadable.map { file in
      ("unreadable", file.reason, "blocker", file.path, 1)
    }
    let findings = answer.findings.map { finding in
      (
        finding.id, finding.diagnostic.message,
        finding.diagnostic.severity == .error ? "major" : "minor", finding.path, finding.start.line
      )
    }
    var fingerprints = Fingerprints()
    for (rule, message, severity, path, line) in findings + unreadable {
      writer.beginObject()
      writer.pair("description", message)
      writer.pair("check_name", rule)
      writer.pair("fingerprint", fingerprints.next(path: path, rule: rule, message: message))
      writer.pair("severity", severity)
      writer.key("location")
      writer.beginObject()
      writer.pair("path", path)
      writer.key("lines")
      writer.beginObject()
      writer.key("begin")
      writer.integer(line)
      writer.endObject()
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
    writer.newline()
    return writer.text
  }

  // MARK: - SARIF

  /// A SARIF 2.1.0 log with the rules that have findings.
  ///
  /// A region has lines and bytes; columns are left out, which SARIF counts in characters.
  static func sarif(_ answer: CheckAnswer) -> String {
    let used = Set(answer.findings.map(\.id))
    let rules = RulesCommand.all.filter { used.contains($0.id) }
    let places = Dictionary(rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    var writer = JSONWriter()
    writer.beginObject()
    writer.pair("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    writer.pair("version", "2.1.0")
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    writer.key("tool")
    writer.beginObject()
    writer.key("driver")
    writer.beginObject()
    writer.pair("name", "execplan")
    writer.pair("version", ProductVersion.current)
    writer.key("rules")
    writer.beginArray()
    for rule in rules { describe(rule, &writer) }
    writer.endArray()
    writer.endObject()
    writer.endObject()
    writer.key("invocations")
    writer.beginArray()
    writer.beginObject()
    writer.key("executionSuccessful")
    writer.boolean(answer.unreadable.isEmpty)
    writer.key("toolExecutionNotifications")
    writer.beginArray()
    for file in answer.unreadable {
      writer.beginObject()
      writer.pair("level", "error")
      writer.text("message", "\(file.path): \(file.reason)")
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.key("results")
    writer.beginArray()
    var fingerprints = Fingerprints()
    for finding in answer.findings { describe(finding, places, &fingerprints, &writer) }
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.text
  }

  private static func describe(_ rule: RuleInfo, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.pair("id", rule.id)
    writer.text("shortDescription", rule.summary)
    writer.text("fullDescription", rule.rationale)
    writer.key("help")
    writer.beginObject()
    writer.pair("text", "'execplan explain \(rule.id)' shows examples.")
    writer.pair("markdown", rule.page)
    writer.endObject()
    writer.key("defaultConfiguration")
    writer.beginObject()
    writer.pair("level", rule.severity.rawValue)
    writer.endObject()
    writer.key("properties")
    writer.beginObject()
    writer.key("tags")
    writer.beginArray()
    writer.string(rule.family.rawValue)
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private static func describe(
    _ finding: Finding, _ places: [String: Int], _ fingerprints: inout Fingerprints,
    _ writer: inout JSONWriter
  ) {
    let diagnostic = finding.diagnostic
    writer.beginObject()
    writer.pair("ruleId", diagnostic.id)
    if let place = places[diagnostic.id] {
      writer.key("ruleIndex")
      writer.integer(place)
    }
    writer.pair("level", diagnostic.severity.rawValue)
    writer.text("message", diagnostic.message + (diagnostic.hint.map { " (\($0))" } ?? ""))
    writer.key("locations")
    writer.beginArray()
    writer.beginObject()
    writer.key("physicalLocation")
    writer.beginObject()
    writer.key("artifactLocation")
    writer.beginObject()
    writer.pair(
      "uri",
      finding.path.pathParts.map { PercentEncoding.encoded($0, alphabet: .ascii) }
        .joined(separator: "/"))
    writer.pair("uriBaseId", "%SRCROOT%")
    writer.endObject()
    writer.key("region")
    writer.beginObject()
    for (key, value) in [
      ("startLine", finding.start.line), ("endLine", finding.end.line),
      ("byteOffset", diagnostic.range.start), ("byteLength", diagnostic.range.end - diagnostic.range.start),
    ] {
      writer.key(key)
      writer.integer(value)
    }
    writer.endObject()
    writer.endObject()
    writer.endObject()
    writer.endArray()
    writer.key("partialFingerprints")
    writer.beginObject()
    writer.pair(
      "execplan/v1",
      fingerprints.next(path: finding.path, rule: diagnostic.id, message: diagnostic.message))
    writer.endObject()
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func pair(_ key: String, _ text: String) {
    self.key(key)
    string(text)
  }

  /// Writes a message object of SARIF.
  fileprivate mutating func text(_ key: String, _ text: String) {
    self.key(key)
    beginObject()
    pair("text", text)
    endObject()
  }
}

/// Names of findings that stay the same when lines move.
private struct Fingerprints {
  private var seen: [PathKey: Int] = [:]

  /// Returns 16 hexadecimal digits: the checksum of path, rule, words, and how many such findings came before.
  mutating func next(path: String, rule: String, message: String) -> String {
    let name = "\(path)\0\(rule)\0\(message)"
    let count = seen[PathKey(name), default: 0]
    seen[PathKey(name)] = count + 1
    return Checksum(of: "\(name)\0\(count)").digits
  }
}
