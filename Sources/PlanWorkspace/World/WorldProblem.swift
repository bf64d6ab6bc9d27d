package import PlanCore
package import SystemPackage

/// Why the world of this process cannot be used.
package enum WorldProblem: Error, Hashable, Sendable {
  /// The variable ``World/clockVariable`` is set and names no moment.
  case clockSetting(TimestampError)
  /// The current folder has no path, mostly because it was removed.
  case noCurrentDirectory(Errno)
}

extension WorldProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .clockSetting(let error): "cannot use \(World.clockVariable): \(error)"
    case .noCurrentDirectory(let error): "cannot find the current folder: \(error.description.lowercased())"
    }
  }
}
