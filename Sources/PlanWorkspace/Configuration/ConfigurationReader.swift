import MarkdownSyntax
import PlanModel
import PlanText

/// Turns the values of a configuration into settings.
struct ConfigurationReader {
  private let source: SourceText
  private let version: String

  /// Reads the values of the samples that a form is tried on.
  let yaml: any YAMLReading

  /// What can be used.
  var configuration = WorkspaceConfiguration()

  /// What cannot be used.
  private(set) var problems: [ConfigurationError] = []

  /// Begins to read.
  init(source: SourceText, version: String, yaml: any YAMLReading) {
    self.source = source
    self.version = version
    self.yaml = yaml
  }

  /// Reports something that cannot be used.
  mutating func report(_ message: String, at offset: Int, hint: String?) {
    let place = source.lines.location(of: offset)
    problems.append(
      ConfigurationError(line: place.line, column: place.column, message: message, hint: hint))
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
    case .requires: readVersion(node)
    case .profile:
      configuration.profile = choice(
        key, node, Profile.builtIn, noun: "profile", plural: "profiles", name: \.name)
    case .folders: configuration.folders = paths(key, node)
    case .exclude: configuration.exclusions = patterns(key, node)
    case .names: readNames(node)
    case .index: readIndex(node)
    case .state: readStatePlaces(node)
    case .sections: readSections(node)
    case .aliases: readAliases(node)
    case .entry: readEntry(node)
    case .template: configuration.template = text(key.rawValue, node).flatMap { path($0, at: node) }
    case .maintainers: configuration.maintainers = texts(key.rawValue, node)
    case .gates: readGates(node)
    case .rules: readRules(node)
    case .staleAfter:
      configuration.staleAfter = number(key, node, in: 1...3650, noun: "days", example: "3")
    case .timeTolerance:
      configuration.timeTolerance = number(key, node, in: 0...1440, noun: "minutes", example: "5")
    case .documents: configuration.documents = patterns(key, node)
    case .workingDays: readWorkingDays(node)
    case .holidays: readHolidays(node)
    case .statuses: configuration.statuses = texts(key.rawValue, node)
    case .tags: readTags(node)
    }
  }

  private mutating func readVersion(_ node: YAMLNode) {
    guard let text = text("requires", node) else { return }
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
  }

  private mutating func readGates(_ node: YAMLNode) {
    for pair in pairs("gates", node, example: "open-steps: warn") {
      guard let gate = name(of: pair, ClosingGate.Name.allCases, noun: "gate") else { continue }
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
}

// MARK: - Rules

extension ConfigurationReader {
  /// Reads the severities of rules; whether a name is that of a rule is checked by those who know the rules.
  private mutating func readRules(_ node: YAMLNode) {
    for pair in pairs(ConfigurationKey.rules.rawValue, node, example: "midnight-time: off") {
      guard configuration.rules[pair.key.text] == nil else { continue }
      let word = pair.value.scalar?.text ?? ""
      guard let setting = RuleSetting(rawValue: word) else {
        report(
          "rule '\(pair.key.text)' is set to '\(word)', which means nothing", at: pair.value.range.start,
          hint: Self.hint(for: word, among: RuleSetting.allCases.map(\.rawValue), noun: "settings"))
        continue
      }
      configuration.rules[pair.key.text] = ConfiguredValue(
        setting, line: source.lines.index(of: pair.key.range.start) + 1)
    }
  }

  /// Reads a number within bounds.
  private mutating func number(
    _ key: ConfigurationKey, _ node: YAMLNode, in bounds: ClosedRange<Int>, noun: String, example: String
  ) -> ConfiguredValue<Int>? {
    guard let text = text(key.rawValue, node) else { return nil }
    if let number = Int(text.value), bounds.contains(number) {
      return ConfiguredValue(number, line: text.line)
    }
    report(
      "'\(text.value)' is no number of \(noun)", at: node.range.start,
      hint: "write '\(key.rawValue): \(example)'")
    return nil
  }
}

// MARK: - Calendar and tags

extension ConfigurationReader {
  private mutating func readWorkingDays(_ node: YAMLNode) {
    configuration.workingDays = elements(ConfigurationKey.workingDays.rawValue, node).compactMap { element in
      choice(.workingDays, element, Weekday.allCases, noun: "day", plural: "days", name: \.rawValue)
    }
  }

  private mutating func readHolidays(_ node: YAMLNode) {
    for element in elements(ConfigurationKey.holidays.rawValue, node) {
      guard let text = text(ConfigurationKey.holidays.rawValue, element) else { continue }
      do throws(TimestampError) {
        configuration.holidays.append(
          ConfiguredValue(try CalendarDate(parsing: text.value), line: text.line))
      } catch {
        report("'\(text.value)' is no day", at: element.range.start, hint: "write it as 2026-12-25")
      }
    }
  }

  /// Reads the tags, or the path of the file that lists them.
  private mutating func readTags(_ node: YAMLNode) {
    guard node.scalar != nil, !isNull(node) else {
      configuration.tags = texts(ConfigurationKey.tags.rawValue, node)
      return
    }
    configuration.tagFile = text(ConfigurationKey.tags.rawValue, node).flatMap { path($0, at: node) }
  }
}

// MARK: - Kinds of values

extension ConfigurationReader {
  /// Returns the line of a value, 1-based.
  func line(of node: YAMLNode) -> Int { source.lines.index(of: node.range.start) + 1 }

  /// Whether a value is `null`, or none at all.
  func isNull(_ node: YAMLNode) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return scalar.isAbsent || ["null", "Null", "NULL", "~"].contains(scalar.text)
  }

  /// Reads a text that is not empty.
  mutating func text(_ key: String, _ node: YAMLNode) -> ConfiguredValue<String>? {
    guard let scalar = node.scalar, !isNull(node), !scalar.text.isEmpty else {
      report(
        "'\(key)' holds \(node.scalar == nil ? "no single text" : "nothing")", at: node.range.start,
        hint: "write a text behind '\(key): ', or remove the line")
      return nil
    }
    return ConfiguredValue(scalar.text, line: line(of: node))
  }

  /// Returns the elements of a list; none of a value that is absent.
  mutating func elements(_ key: String, _ node: YAMLNode) -> [YAMLNode] {
    if let elements = node.elements { return elements }
    if !isNull(node) {
      let hint = node.scalar.map { "write '\(key): [\(YAMLQuoting.value($0.text))]'" }
      report("'\(key)' is no list", at: node.range.start, hint: hint ?? "write one '- name' a line")
    }
    return []
  }

  /// Reads a list of texts.
  mutating func texts(_ key: String, _ node: YAMLNode) -> [ConfiguredValue<String>] {
    elements(key, node).compactMap { text(key, $0) }
  }

  /// Returns the keys and values of a mapping; none of a value that is absent.
  mutating func pairs(_ key: String, _ node: YAMLNode, example: String) -> [YAMLPair] {
    if let pairs = node.pairs { return pairs }
    if !isNull(node) {
      report("'\(key)' holds no keys and values", at: node.range.start, hint: "write '\(example)'")
    }
    return []
  }

  /// Reads a word that is the name of something.
  mutating func choice<Value: Hashable & Sendable>(
    _ key: ConfigurationKey, _ node: YAMLNode, _ values: [Value], noun: String, plural: String,
    name: (Value) -> String
  ) -> ConfiguredValue<Value>? {
    guard let text = text(key.rawValue, node) else { return nil }
    if let value = values.first(where: { name($0) == text.value }) {
      return ConfiguredValue(value, line: text.line)
    }
    report(
      "there is no \(noun) '\(text.value)'", at: node.range.start,
      hint: Self.hint(for: text.value, among: values.map(name), noun: plural))
    return nil
  }

  /// Reads a key that is the name of something.
  mutating func name<Name: RawRepresentable<String>>(
    of pair: YAMLPair, _ names: [Name], noun: String
  ) -> Name? {
    if let name = Name(rawValue: pair.key.text) { return name }
    report(
      "there is no \(noun) '\(pair.key.text)'", at: pair.key.range.start,
      hint: Self.hint(for: pair.key.text, among: names.map(\.rawValue), noun: "\(noun)s"))
    return nil
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

  /// Returns what a person may have meant.
  static func hint(for word: String, among names: [String], noun: String) -> String {
    if let similar = SimilarNames.find(word, in: names).first { return "did you mean '\(similar)'?" }
    return "the \(noun) are \(names.joined(separator: ", "))"
  }
}
