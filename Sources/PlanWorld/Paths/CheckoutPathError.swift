package import SystemPackage

/// Why a path cannot be used in a checkout.
package struct CheckoutPathError: Error, Hashable, Sendable {
  /// Why.
  package enum Reason: Error, Hashable, Sendable {
    /// The path ends outside of the checkout, at this place as far as it is known without looking there.
    case outside(leadsTo: FilePath)
    /// The path ends in a directory that git keeps a repository in; a link leads to the place, if it is not `nil`.
    case gitDirectory(leadsTo: FilePath?)
    /// A link stands at this place, on the way or at the end, where none may be.
    case link(FilePath)
    /// The system cannot say where the path ends.
    case system(FileError.Reason)
  }

  /// The path that was asked for.
  package let path: FilePath

  /// Why it cannot be used.
  package let reason: Reason

  /// The path from the top of the checkout, when it lies below.
  private let shown: String

  private let checkout: Checkout

  /// Creates a problem.
  init(_ reason: Reason, at path: FilePath, in checkout: Checkout) {
    self.reason = reason
    self.path = path
    self.checkout = checkout
    shown = path.relative(to: checkout.top)
  }

  /// What to do about it.
  package var hint: String? {
    switch reason {
    case .outside: "name a place inside \(checkout.top.text)"
    case .gitDirectory: "git alone writes there; name another place"
    case .link(let place): "replace the link \(place.relative(to: checkout.realTop)) by what it leads to"
    case .system: nil
    }
  }

  /// The same as a problem of a file.
  package var fileProblem: FileError {
    switch reason {
    case .outside(let place):
      FileError(.outsideCheckout(place == path.lexicallyNormalized() ? nil : place), at: path)
    case .gitDirectory(let place): FileError(.inGitDirectory(place), at: path)
    case .link: FileError(.isLink, at: path)
    case .system(let reason): FileError(reason, at: path)
    }
  }
}

extension CheckoutPathError: CustomStringConvertible {
  package var description: String {
    switch reason {
    case .outside(let place):
      place == path.lexicallyNormalized()
        ? "'\(shown)' is outside of the checkout" : "\(shown) leads to \(place.text), outside of the checkout"
    case .gitDirectory(nil): "'\(shown)' is in a git directory"
    case .gitDirectory(let place?):
      "\(shown) leads to \(place.relative(to: checkout.realTop)), which is in a git directory"
    case .link(let place): "\(place.relative(to: checkout.realTop)) is a link"
    case .system(let reason): "cannot tell where \(shown) leads: \(reason)"
    }
  }
}
