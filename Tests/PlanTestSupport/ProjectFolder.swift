package import SystemPackage

/// The folder of the package that is tested.
package enum ProjectFolder {
  /// The folder that holds `Package.swift`, found from the place of this file.
  package static let path: FilePath = {
    var path = FilePath(#filePath)
    for _ in 0..<3 { path.removeLastComponent() }
    return path
  }()
}
