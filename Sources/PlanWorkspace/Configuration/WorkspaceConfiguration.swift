package import PlanCore

/// What a workspace says about itself in `execplan.yaml`.
///
/// A value that is `nil` is not set; what holds then is up to the profile. All values keep their lines.
package struct WorkspaceConfiguration: Hashable, Sendable {
  /// The name of the file, in the folder that the workspace begins at.
  package static let fileName = "execplan.yaml"

  /// Where the index lies.
  package enum Index: Hashable, Sendable {
    /// There is none.
    case none
    /// At a path from the workspace.
    case at(String)
  }

  /// How plans are written.
  package internal(set) var profile: ConfiguredValue<Profile>?

  /// Who is asked for feedback.
  package internal(set) var maintainers: [ConfiguredValue<String>] = []

  /// Where the index lies.
  package internal(set) var index: ConfiguredValue<Index>?

  /// The folders of plans from the workspace; `new` writes to the first.
  package internal(set) var folders: [ConfiguredValue<String>] = []

  /// The file that new plans are made from, from the workspace.
  package internal(set) var template: ConfiguredValue<String>?

  /// The least version of the product that may be used.
  package internal(set) var requires: ConfiguredValue<String>?

  /// The gates that are set.
  package internal(set) var gates: [ClosingGate.Name: ConfiguredValue<ClosingGate.Setting>] = [:]

  /// Makes a configuration in which nothing is set.
  package init() {}
}

extension WorkspaceConfiguration {
  /// The path of the index from the workspace, or `nil` when there is none.
  ///
  /// - Parameter usual: The profile that holds where none is set.
  /// - Returns: The path that is set, else that of the profile.
  package func indexPath(_ usual: Profile) -> String? {
    switch index?.value {
    case .at(let path): path
    case .some(.none): nil
    case nil: (profile?.value ?? usual).indexPath
    }
  }

  /// The folders of plans as parts joined by `/`, without `.` and a `/` at the end.
  package var planFolders: Set<String> {
    Set(folders.map { $0.value.split(separator: "/").filter { $0 != "." }.joined(separator: "/") })
  }

  /// What happens at a gate; gates that are not set are on.
  package func setting(of gate: ClosingGate.Name) -> ClosingGate.Setting {
    gates[gate]?.value ?? .on
  }
}
