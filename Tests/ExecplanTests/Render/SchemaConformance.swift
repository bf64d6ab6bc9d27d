/// Compares a document with a JSON Schema, as far as our schemas go, and stricter in one thing: the keys of an
/// object must stand in the order of the schema.
struct SchemaConformance {
  private let root: OrderedJSON

  /// Makes a comparison with the schema in a text.
  init(schemaText: String) throws { root = try OrderedJSON(reading: schemaText) }

  /// Returns what differs, each with its place in the document; nothing when the document conforms.
  func problems(in text: String) throws -> [String] {
    problems(of: try OrderedJSON(reading: text), against: root, at: "$")
  }

  private func problems(of value: OrderedJSON, against schema: OrderedJSON, at place: String) -> [String] {
    if let choices = schema["anyOf"]?.elements {
      let found = choices.map { problems(of: value, against: $0, at: place) }
      return found.contains([]) ? [] : found.flatMap { $0 }
    }
    if let reference = schema["$ref"]?.text {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard reference.hasPrefix("#/$defs/"), let target = root["$defs"]?[name] else {
        return ["\(place): the schema has no '\(reference)'"]
      }
      return problems(of: value, against: target, at: place)
    }
    if let constant = schema["const"] { return value == constant ? [] : ["\(place): is not the constant"] }
    if let choices = schema["enum"]?.elements {
      return choices.contains(value) ? [] : ["\(place): is none of the choices"]
    }
    return problemsOfType(value, against: schema, at: place)
  }

  private func problemsOfType(
    _ value: OrderedJSON, against schema: OrderedJSON, at place: String
  ) -> [String] {
    let names = schema["type"]?.text.map { [$0] } ?? schema["type"]?.elements.compactMap(\.text) ?? []
    guard names.contains(typeName(of: value)) else { return ["\(place): is \(typeName(of: value))"] }
    switch value {
    case .null, .boolean, .number, .string: return []
    case .array(let elements):
      guard let items = schema["items"] else { return ["\(place): the schema has no items"] }
      return elements.enumerated().flatMap { problems(of: $1, against: items, at: "\(place)[\($0)]") }
    case .object(let keys, let values):
      guard let properties = schema["properties"], properties.keys == keys else {
        return ["\(place): keys are \(keys), not \(schema["properties"]?.keys ?? [])"]
      }
      guard schema["required"]?.elements.compactMap(\.text) == keys,
        schema["additionalProperties"] == .boolean(false)
      else { return ["\(place): the schema leaves keys open"] }
      return zip(keys, values).flatMap { key, value in
        properties[key].map { problems(of: value, against: $0, at: "\(place).\(key)") } ?? []
      }
    }
  }

  private func typeName(of value: OrderedJSON) -> String {
    switch value {
    case .null: "null"
    case .boolean: "boolean"
    case .number: "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
