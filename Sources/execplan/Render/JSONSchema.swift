/// What a JSON value may be, as far as our documents need to say it.
///
/// Optional values are never left out of an object: they are null.
indirect enum JSONSchema: Hashable, Sendable {
  /// Any text.
  case string
  /// A whole number.
  case integer
  /// `true` or `false`.
  case boolean
  /// One text only.
  case constant(String)
  /// One of a closed set of texts.
  case choice([String])
  /// What another schema says, or null.
  case optional(JSONSchema)
  /// Any number of values.
  case array(JSONSchema)
  /// An object that has exactly these keys, in this order.
  case object(name: String, [JSONSchemaProperty])
  /// The object of this name, around this place.
  case reference(String)
}
