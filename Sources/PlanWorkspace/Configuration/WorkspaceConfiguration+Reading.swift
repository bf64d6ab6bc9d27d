import MarkdownSyntax
package import PlanModel

extension WorkspaceConfiguration {
  /// What was read from a configuration.
  package struct Reading: Hashable, Sendable {
    /// The values that can be used.
    package let configuration: WorkspaceConfiguration

    /// What cannot be used, by place.
    package let problems: [ConfigurationError]

    /// Makes a reading.
    package init(configuration: WorkspaceConfiguration, problems: [ConfigurationError]) {
      self.configuration = configuration
      self.problems = problems
    }
  }

  /// Reads a configuration.
  ///
  /// - Parameters:
  ///   - bytes: The file; any bytes.
  ///   - yaml: Reads its values.
  ///   - version: The version of the product, as `1.2.3`.
  /// - Returns: The values and what is wrong with them.
  package static func read(_ bytes: [UInt8], yaml: any YAMLReading, version: String) -> Reading {
    let source = SourceText(bytes)
    if let offset = source.firstInvalidUTF8() {
      let place = source.lines.location(of: offset)
      let problem = ConfigurationError(
        line: place.line, column: place.column, message: "the file is not UTF-8", hint: "save it as UTF-8")
      return Reading(configuration: WorkspaceConfiguration(), problems: [problem])
    }
    let start = source.byteOrderMarkCount
    let document = yaml.read(bytes, in: ByteRange(start, bytes.count))
    var reader = ConfigurationReader(source: source, version: version, yaml: yaml)
    for problem in document.problems { reader.report(problem.message, at: problem.offset, hint: nil) }
    if let root = document.root { reader.read(root) }
    let problems = reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    return Reading(configuration: reader.configuration, problems: problems)
  }
}
