package import PlanModel

extension ServerFacts {
  /// A file in which a client looks for servers.
  package struct Artefact: Hashable, Sendable {
    /// What the file holds.
    package enum Content: Hashable, Sendable {
      /// The servers in the order of the file, then those that are defined for it and are not in it.
      case servers([Server])
      /// Something that cannot be read.
      case unreadable(JSONReaderError)
    }

    /// The file.
    package let file: File
    /// Whether it is there.
    package let presence: Presence
    /// Whether it is compared with the sources: servers of theirs should be in it or were written into it once, and
    /// all sources and the record can be read.
    package let isCompared: Bool
    /// The byte at which the list of servers begins.
    package let serversStart: Int
    /// What it holds.
    package let content: Content

    /// Makes a fact.
    package init(file: File, presence: Presence, isCompared: Bool, serversStart: Int, content: Content) {
      self.file = file
      self.presence = presence
      self.isCompared = isCompared
      self.serversStart = serversStart
      self.content = content
    }

    /// The servers; none of a file that cannot be read.
    package var servers: [Server] {
      switch content {
      case .servers(let servers): servers
      case .unreadable: []
      }
    }
  }

  /// A server in one artefact: what its source, the record and the artefact say.
  package struct Server: Hashable, Sendable {
    /// The server as the artefact has it.
    package struct Found: Hashable, Sendable {
      /// The definition.
      package let definition: YAMLNode
      /// The byte at which its name begins.
      package let offset: Int
      /// Whether it says what the source says, written as the client wants it.
      package let isAsDefined: Bool
      /// Whether it says what the record says was written last.
      package let isAsRecorded: Bool

      /// Makes a fact.
      package init(definition: YAMLNode, offset: Int, isAsDefined: Bool, isAsRecorded: Bool) {
        self.definition = definition
        self.offset = offset
        self.isAsDefined = isAsDefined
        self.isAsRecorded = isAsRecorded
      }
    }

    /// The name.
    package let name: String
    /// Whether a source defines it for this artefact.
    package let isDefined: Bool
    /// Whether the record says that it was written into this artefact.
    package let isRecorded: Bool
    /// The server as the artefact has it, or `nil` when it is not there.
    package let found: Found?

    /// Makes a fact.
    package init(name: String, isDefined: Bool, isRecorded: Bool, found: Found?) {
      self.name = name
      self.isDefined = isDefined
      self.isRecorded = isRecorded
      self.found = found
    }
  }
}
