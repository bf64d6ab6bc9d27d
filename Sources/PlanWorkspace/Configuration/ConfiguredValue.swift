/// A setting and the place that it comes from.
package struct ConfiguredValue<Value: Sendable>: Sendable {
  /// The value.
  package let value: Value

  /// The line of the configuration that sets it, 1-based.
  package let line: Int

  /// Makes a setting.
  package init(_ value: Value, line: Int) {
    self.value = value
    self.line = line
  }
}

extension ConfiguredValue: Equatable where Value: Equatable {}
extension ConfiguredValue: Hashable where Value: Hashable {}
