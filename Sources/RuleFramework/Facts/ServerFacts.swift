package import PlanModel

/// What the files with MCP servers hold: the sources that define servers, the artefacts that clients read, and the record
/// of what was written into those last.
///
/// Facts only: what of it is a mistake is said by the rules for artefacts.
package struct ServerFacts: Hashable, Sendable {
  /// Whether a file is there.
  package enum Presence: Hashable, Sendable {
    /// It is in the checkout.
    case present
    /// It is not.
    case absent
    /// It is not in the checkout, and a sparse checkout may have left it out.
    case leftOut
  }

  /// A file with its bytes.
  package struct File: Hashable, Sendable {
    /// The path from the workspace.
    package let path: String
    /// The bytes; none of a file that is not there.
    package let bytes: [UInt8]

    /// Makes a file.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    /// Returns the beginning of the line that a byte stands in.
    ///
    /// - Complexity: O(*n*) in the number of bytes before it.
    package func place(of offset: Int) -> WorkspaceFacts.Place {
      WorkspaceFacts.Place(path: path, line: 1 + bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") })
    }
  }

  /// A file that defines a server.
  package struct Source: Hashable, Sendable {
    /// The file.
    package let file: File
    /// The name of the server: that of the file, without its ending.
    package let name: String
    /// The definition, or `nil` when no client could take it.
    package let definition: YAMLNode?
    /// What keeps the definition from being used.
    package let problems: [Problem]

    /// Makes a fact.
    package init(file: File, name: String, definition: YAMLNode?, problems: [Problem]) {
      self.file = file
      self.name = name
      self.definition = definition
      self.problems = problems
    }
  }

  /// Something that keeps a definition from being used.
  package struct Problem: Hashable, Sendable {
    /// What it is.
    package enum Kind: Hashable, Sendable {
      /// The file is not YAML; the payload is what the reader says.
      case syntax(String)
      /// The name of the file cannot be that of a server.
      case name
      /// A key has a value of another kind than clients expect.
      case wrongValue(key: String, ServerValueKind)
      /// A key that no client knows and that resembles one they know.
      case unknownKey(String, similar: String)
      /// The definition has neither a program nor an address, or both.
      case transport
      /// A file that comes before it defines the same server.
      case definedTwice
    }

    /// What it is.
    package let kind: Kind
    /// Where, in bytes from the beginning of the file.
    package let offset: Int

    /// Makes a problem.
    package init(_ kind: Kind, at offset: Int) {
      self.kind = kind
      self.offset = offset
    }
  }

  /// The record of what was written last.
  package struct Record: Hashable, Sendable {
    /// What the record says.
    package enum State: Hashable, Sendable {
      /// Nobody asks what it should say: no server is defined, or a source cannot be used.
      case unused
      /// It cannot be read.
      case unreadable(JSONReaderError)
      /// It says what it should say.
      case current
      /// It says something else.
      case outdated
      /// It is not there and should be.
      case missing(Presence)
    }

    /// The file.
    package let file: File
    /// What the record says.
    package let state: State

    /// Makes a fact.
    package init(file: File, state: State) {
      self.file = file
      self.state = state
    }
  }

  /// The folder of the sources, from the workspace.
  package static let sourceFolder = "docs/mcp/servers"

  /// The sources in the order of their paths.
  package let sources: [Source]

  /// The record.
  package let record: Record

  /// The artefacts that are there, should be there or were written once, in the order of their paths.
  package let artefacts: [Artefact]

  /// Collects facts.
  package init(sources: [Source], record: Record, artefacts: [Artefact]) {
    self.sources = sources
    self.record = record
    self.artefacts = artefacts
  }
}
