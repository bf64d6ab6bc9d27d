import MarkdownSyntax
import PlanCore

/// Turns the values of a configuration into settings.
struct ConfigurationReader {
  private let source: SourceText
  private let version: String

  /// What can be used.
  private(set) var configuration = WorkspaceConfiguration()

  /// What cannot be used.
  private(set) var problems: [ConfigurationProblem] = []

  /// Begins to read.
  init(source: SourceText, version: String) {
    self.source = source
    self.version = version
  }

  /// Reports something that cannot be used.
  mutating func report(_ message: String, at offset: Int, hint: String?) {
    let place = source.lines.location(of: offset)
    problems.append(
      ConfigurationProblem(line: place.line, column: place.column, message: message, hint: hint))
  }

  /// Reads all settings; of a key that occurs twice the first value counts.
  mutating func read(_ root: YAMLNode) {
    guard let pairs = root.pairs else { return }
    var seen: Set<ConfigurationKey> = []
    for pair in pairs {
      guard let key = ConfigurationKey(rawValue: pair.key.text) else {
        let names = ConfigurationKey.allCases.map(\.rawValue)
        report(
          "'\(pair.key.text)' is no key of the configuration", at: pair.key.range.start,
          hint: Self.hint(for: pair.key.text, among: names, noun: "keys"))
        continue
      }
      if seen.insert(key).inserted { read(key, pair.value) }
    }
  }

  private mutating func read(_ key: ConfigurationKey, _ node: YAMLNode) {
    switch key {
    case .profile:
      guard let text = text(key, node) else { return }
      if let profile = Profile.builtIn.first(where: { $0.name == text.value }) {
        configuration.profile = ConfiguredValue(profile, line: text.line)
      } else {
        let names = Profile.builtIn.map(\.name)
        report(
          "there is no profile '\(text.value)'", at: node.range.start,
          hint: Self.hint(for: text.value, among: names, noun: "profiles"))
      }
    case .maintainers: configuration.maintainers = texts(key, node)
    case .folders: configuration.folders = paths(key, node)
    case .template: configuration.template = text(key, node).flatMap { path($0, at: node) }
    case .index:
      if isNull(node) {
        configuration.index = ConfiguredValue(.none, line: line(of: node))
      } else if let text = text(key, node), let path = path(text, at: node) {
        configuration.index = ConfiguredValue(.at(path.value), line: path.line)
      }
    case .requires:
      guard let text = text(key, node) else { return }
      guard let wanted = Self.numbers(of: text.value) else {
        report("'\(text.value)' is no version", at: node.range.start, hint: "write it as '\(version)'")
        return
      }
      configuration.requires = text
      if let own = Self.numbers(of: version), own.lexicographicallyPrecedes(wanted) {
        report(
          "this workspace needs execplan \(text.value) or newer; this is \(version)", at: node.range.start,
          hint: "install a newer execplan")
      }
    case .gates: readGates(node)
    }
  }

  private mutating func readGates(_ node: YAMLNode) {
    guard let pairs = node.pairs else {
      report("'gates' holds no keys and values", at: node.range.start, hint: "write 'open-steps: warn'")
      return
    }
    for pair in pairs {
      guard let gate = ClosingGate.Name(rawValue: pair.key.text) else {
        report(
          "there is no gate '\(pair.key.text)'", at: pair.key.range.start,
          hint: Self.hint(for: pair.key.text, among: ClosingGate.Name.allCases.map(\.rawValue), noun: "gates")
        )
        continue
      }
      guard configuration.gates[gate] == nil else { continue }
      let names = ClosingGate.Setting.allCases.map(\.rawValue)
      guard let text = pair.value.scalar?.text, let setting = ClosingGate.Setting(rawValue: text) else {
        let word = pair.value.scalar?.text ?? ""
        report(
          "gate '\(gate.rawValue)' is set to '\(word)', which means nothing", at: pair.value.range.start,
          hint: Self.hint(for: word, among: names, noun: "settings"))
        continue
      }
      configuration.gates[gate] = ConfiguredValue(setting, line: line(of: pair.value))
    }
  }

  // MARK: - Kinds of values

  private func line(of node: YAMLNode) -> Int { source.lines.index(of: node.range.start) + 1 }

  private func isNull(_ node: YAMLNode) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return scalar.isAbsent || ["null", "Null", "NULL", "~"].contains(scalar.text)
  }

  private mutating func text(_ key: ConfigurationKey, _ node: YAMLNode) -> ConfiguredValue<String>? {
    guard let scalar = node.scalar, !isNull(node), !scalar.text.isEmpty else {
      report(
        "'\(key.rawValue)' holds \(node.scalar == nil ? "no single text" : "nothing")", at: node.range.start,
        hint: "write a text behind '\(key.rawValue): ', or remove the line")
      return nil
    }
    return ConfiguredValue(scalar.text, line: line(of: node))
  }

  private mutating func texts(_ key: ConfigurationKey, _ node: YAMLNode) -> [ConfiguredValue<String>] {
    guard let elements = node.elements else {
      if !isNull(node) {
        let hint = node.scalar.map { "write '\(key.rawValue): [\($0.text)]'" }
        report(
          "'\(key.rawValue)' is no list", at: node.range.start, hint: hint ?? "write one '- name' a line")
      }
      return []
    }
    return elements.compactMap { text(key, $0) }
  }

  private mutating func paths(_ key: ConfigurationKey, _ node: YAMLNode) -> [ConfiguredValue<String>] {
    let found = texts(key, node)
    guard let elements = node.elements, elements.count == found.count else { return [] }
    return zip(found, elements).compactMap { path($0, at: $1) }
  }

  /// Returns a path without `.` parts and `/` at its end.
  private mutating func path(
    _ text: ConfiguredValue<String>, at node: YAMLNode
  ) -> ConfiguredValue<String>? {
    let parts = text.value.split(separator: "/")
    guard !text.value.hasPrefix("/"), !parts.contains("..") else {
      report(
        "the path '\(text.value)' leads out of the workspace", at: node.range.start,
        hint: "write a path from the folder that holds \(WorkspaceConfiguration.fileName)")
      return nil
    }
    let kept = parts.filter { $0 != "." }
    return ConfiguredValue(kept.isEmpty ? "." : kept.joined(separator: "/"), line: text.line)
  }

  /// Returns the numbers of a version, or `nil` when it is none.
  private static func numbers(of version: String) -> [Int]? {
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy(\.isDigit) && part.utf8.count <= 9 ? Int(part) : nil
    }
    guard numbers.count == parts.count, (1...3).contains(numbers.count) else { return nil }
    return numbers + Array(repeating: 0, count: 3 - numbers.count)
  }

  private static func hint(for word: String, among names: [String], noun: String) -> String {
    if let similar = SimilarNames.find(word, in: names).first { return "did you mean '\(similar)'?" }
    return "the \(noun) are \(names.joined(separator: ", "))"
  }
}
