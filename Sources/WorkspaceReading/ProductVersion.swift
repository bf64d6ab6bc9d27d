/// The version of the product.
package enum ProductVersion {
  /// The version by the rules of <https://semver.org/spec/v2.0.0.html>.
  package static let current = "0.1.0"
}
