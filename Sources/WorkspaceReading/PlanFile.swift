package import PlanWorkspace
package import SystemPackage

/// A file that holds a plan or may hold one; nobody has read it yet.
package struct PlanFile: Hashable, Sendable {
  /// The file, an absolute path.
  package let path: FilePath

  /// The path as people and documents see it: from the workspace, with `/` between its parts.
  ///
  /// A file outside the workspace keeps its absolute path. Bytes that are not UTF-8 are written as `\xe9`.
  package let displayPath: String

  /// The slug that the path gives to the plan.
  package let pathSlug: String

  /// The name of the folder that declares the state, or `nil`.
  package let stateFolder: String?

  /// The outermost folder of plans that holds the file, or `nil`.
  package let planRoot: FilePath?

  /// What speaks for the file, or `nil` when a person named it.
  package let found: PlanCandidate.Found?
}

extension PlanFile {
  /// The largest plan that is read, in bytes.
  package static let maximumByteCount = 16 << 20
}
