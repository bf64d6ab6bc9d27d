import MarkdownSyntax
import PlanModel
import PlanText

/// What was written last: a digest of each definition in each artefact.
///
/// It stands in a file of its own, because some clients refuse keys that they do not know in theirs. A definition is
/// written from its source alone, so one digest tells both whether the source has changed since and whether the
/// artefact has.
struct MCPRecord: Hashable {
  /// The path of the record from the workspace.
  static let path = ".mcp/execplan.json"

  /// The digests by path and server.
  var digests: [String: [String: String]] = [:]

  /// Makes an empty record.
  init() {}

  /// Reads a record.
  ///
  /// - Throws: ``JSONReaderError`` when it is none.
  init(_ bytes: [UInt8]) throws(JSONReaderError) {
    let root = try JSONReader.read(bytes)
    guard root["version"]?.scalar?.text == "1", let artefacts = root["artefacts"]?.pairs else {
      throw JSONReaderError(message: "this is no record of version 1", offset: root.range.start)
    }
    for artefact in artefacts {
      for server in artefact.value.pairs ?? [] {
        digests[artefact.key.text, default: [:]][server.key.text] = server.value.scalar?.text
      }
    }
  }

  /// Reads a record, or an empty one when there is none.
  static func read(_ bytes: [UInt8]?) -> Result<MCPRecord, JSONReaderError> {
    guard let bytes else { return .success(MCPRecord()) }
    do throws(JSONReaderError) {
      return .success(try MCPRecord(bytes))
    } catch {
      return .failure(error)
    }
  }

  /// The record as a file, in the order of names.
  var bytes: [UInt8] {
    func ordered<Value>(_ values: [String: Value]) -> [(key: String, value: Value)] {
      values.sorted { $0.key.utf8Precedes($1.key) }
    }
    let artefacts = ordered(digests).map { path, servers in
      let lines = ordered(servers).map {
        "      \(JSONStringEncoding.quoted($0.key)): \(JSONStringEncoding.quoted($0.value))"
      }
      return "    \(JSONStringEncoding.quoted(path)): {\n\(lines.joined(separator: ",\n"))\n    }"
    }
    let list = artefacts.isEmpty ? "{}" : "{\n\(artefacts.joined(separator: ",\n"))\n  }"
    let about = "what 'execplan mcp sync' has written; do not edit"
    return Array("{\n  \"about\": \"\(about)\",\n  \"version\": 1,\n  \"artefacts\": \(list)\n}\n".utf8)
  }

  /// Returns the digest of a definition in its canonical form.
  static func digest(_ canonical: String) -> String { Checksum(of: canonical).digits }
}
