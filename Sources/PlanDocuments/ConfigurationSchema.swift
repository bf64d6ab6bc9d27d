import PlanChecking
import PlanEditing
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
import PlanWorkspace
import RuleFramework

/// The JSON Schema (draft 2020-12) of `execplan.yaml`, for editors.
package enum ConfigurationSchema {
  /// The schema, ended with a newline.
  package static var text: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("$schema", "https://json-schema.org/draft/2020-12/schema")
    writer.field("$id", "urn:execplan:configuration:1")
    writer.field("title", "The configuration of an execplan workspace (execplan.yaml)")
    writer.field("type", "object")
    writer.key("additionalProperties")
    writer.boolean(false)
    writer.object("properties") { writer in
      for key in ConfigurationKey.allCases {
        writer.object(key.rawValue) { writer in
          writer.field("description", key.comment)
          describe(key, &writer)
        }
      }
    }
    writer.endObject()
    writer.newline()
    return writer.text
  }

  private static func describe(_ key: ConfigurationKey, _ writer: inout JSONWriter) {
    switch key {
    case .requires: pattern("^[0-9]+(\\.[0-9]+){0,2}$", types: ["string", "number"], &writer)
    case .profile: choice(Profile.builtIn.map(\.name), &writer)
    case .workingDays: list(&writer) { choice(Weekday.allCases.map(\.rawValue), &$0) }
    case .holidays:
      list(&writer) { pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", types: ["string"], &$0) }
    case .tags:
      writer.alternatives([
        { $0.field("type", "string") }, { list(&$0) { $0.field("type", "string") } },
      ])
    case .folders, .exclude, .maintainers, .documents, .statuses: list(&writer) { $0.field("type", "string") }
    case .names: pattern("\\{slug\\}.*(\\.md)$", types: ["string"], &writer)
    case .index:
      writer.alternatives([
        { $0.types(["string", "null"]) },
        { writer in
          writer.field("type", "object")
          closedObject(&writer) { writer in
            writer.object("path") { $0.types(["string", "null"]) }
            writer.object("form") { choice(IndexForm.allCases.map(\.rawValue), &$0) }
          }
        },
      ])
    case .state:
      let places = StateDeclaration.Place.allCases.map(\.rawValue)
      writer.alternatives([
        { choice(places, &$0) }, { list(&$0) { choice(places, &$0) } },
      ])
    case .sections:
      list(&writer) { writer in
        writer.alternatives([
          { $0.field("type", "string") },
          { writer in
            writer.field("type", "object")
            closedObject(&writer) { writer in
              writer.object("heading") { $0.field("type", "string") }
              writer.object("role") { choice(SectionRole.allCases.map(\.rawValue), &$0) }
              writer.object("required") { $0.field("type", "boolean") }
            }
          },
        ])
      }
    case .aliases:
      writer.field("type", "object")
      closedObject(&writer) { writer in
        for role in SectionRole.allCases {
          writer.object(role.rawValue) { list(&$0) { $0.field("type", "string") } }
        }
      }
    case .entry, .template: writer.field("type", "string")
    case .gates:
      writer.field("type", "object")
      closedObject(&writer) { writer in
        for gate in ClosingGate.Name.allCases {
          writer.object(gate.rawValue) { choice(ClosingGate.Setting.allCases.map(\.rawValue), &$0) }
        }
      }
    case .rules:
      writer.field("type", "object")
      closedObject(&writer) { writer in
        for rule in RuleRegistry.rules {
          writer.object(rule.info.id) { choice(RuleSetting.allCases.map(\.rawValue), &$0) }
        }
      }
    case .staleAfter, .timeTolerance:
      writer.field("type", "integer")
      writer.key("minimum")
      writer.integer(key == .staleAfter ? 1 : 0)
    }
  }

  private static func choice(_ words: [String], _ writer: inout JSONWriter) {
    writer.key("enum")
    writer.beginArray()
    for word in words { writer.string(word) }
    writer.endArray()
  }

  private static func pattern(_ pattern: String, types: [String], _ writer: inout JSONWriter) {
    writer.types(types)
    writer.field("pattern", pattern)
  }

  private static func list(_ writer: inout JSONWriter, _ element: (inout JSONWriter) -> Void) {
    writer.field("type", "array")
    writer.object("items", element)
  }

  private static func closedObject(_ writer: inout JSONWriter, _ properties: (inout JSONWriter) -> Void) {
    writer.key("additionalProperties")
    writer.boolean(false)
    writer.object("properties", properties)
  }
}

extension JSONWriter {
  /// Writes a key with a text.
  fileprivate mutating func field(_ key: String, _ text: String) {
    self.key(key)
    string(text)
  }

  /// Writes a key with an object.
  fileprivate mutating func object(_ key: String, _ fields: (inout JSONWriter) -> Void) {
    self.key(key)
    beginObject()
    fields(&self)
    endObject()
  }

  /// Writes which types a value may have.
  fileprivate mutating func types(_ types: [String]) {
    key("type")
    guard types.count > 1 else { return string(types.first ?? "string") }
    beginArray()
    for type in types { string(type) }
    endArray()
  }

  /// Writes schemas of which one fits.
  fileprivate mutating func alternatives(_ schemas: [(inout JSONWriter) -> Void]) {
    key("anyOf")
    beginArray()
    for schema in schemas {
      beginObject()
      schema(&self)
      endObject()
    }
    endArray()
  }
}
