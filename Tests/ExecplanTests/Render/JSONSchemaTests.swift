import Testing

@testable import PlanDocuments
@testable import execplan

@Suite struct JSONSchemaTests {
  private let schema = SampleDocument.document.schemaText()

  @Test func `names itself`() throws {
    let schema = try OrderedJSON(reading: schema)
    #expect(schema["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$id"]?.text == "urn:execplan:sample:1")
    #expect(schema["title"]?.text == "A sample")
  }

  @Test func `defines each object once, in the order of the document`() throws {
    #expect(try OrderedJSON(reading: schema)["$defs"]?.keys == ["moment", "entry"])
  }

  @Test func `is written in a fixed form`() {
    let document = JSONDocumentShape(
      verb: "day", title: "A day",
      shape: JSONShape<SampleDocument.Entry>.object(
        "day", .optionalObject("at", "When.", SampleDocument.Moment.shape, \.at),
        .optionalChoice("kind", "The kind.", values: ["risk"], { _ in nil })), readsFiles: false)
    #expect(
      document.schemaText() == """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:execplan:day:1",
          "title": "A day",
          "type": "object",
          "properties": {
            "schema": {
              "description": "The verb and the version of this document.",
              "const": "execplan.day/1"
            },
            "at": {
              "description": "When.",
              "anyOf": [
                {
                  "$ref": "#/$defs/moment"
                },
                {
                  "type": "null"
                }
              ]
            },
            "kind": {
              "description": "The kind.",
              "enum": [
                "risk",
                null
              ]
            }
          },
          "required": [
            "schema",
            "at",
            "kind"
          ],
          "additionalProperties": false,
          "$defs": {
            "moment": {
              "type": "object",
              "properties": {
                "date": {
                  "description": "The day.",
                  "type": "string"
                },
                "time": {
                  "description": "The time.",
                  "type": [
                    "string",
                    "null"
                  ]
                }
              },
              "required": [
                "date",
                "time"
              ],
              "additionalProperties": false
            }
          }
        }

        """)
  }

  @Test func `is the same every time`() {
    #expect(SampleDocument.document.schemaText() == schema)
  }
}
