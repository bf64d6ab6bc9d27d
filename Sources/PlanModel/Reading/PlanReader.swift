import MarkdownSyntax
import PlanLanguage

/// Reads the parts of a plan from the structure of its file.
///
/// Lives only while the arrays that its buffers look into are held in place.
package struct PlanReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let blocks: UnsafeBufferPointer<Block>
  let segments: UnsafeBufferPointer<Segment>
  let lines: LineTable

  /// Headings whose role needs no look-up.
  let usualHeadings = UsualHeadings.builtIn

  /// The deepest level of entries that is told apart; deeper ones count as children of that level.
  static let maximumDepth = 64

  var titleHeading: Int?
  /// Whether a heading of level 1 was seen; only the first one can be the title.
  var hasTopHeading = false
  /// How many headings of level 1 there are.
  var topHeadings = 0
  var sections: [Section] = []
  var entries: [Entry] = []
  var metadata: [MetadataLine] = []

  /// How many more of the stamped status entries have brackets around the stamp than have none.
  var bracketedStamps = 0

  /// The first markers of merge conflicts, as indices of blocks.
  var conflicts: [Int] = []

  /// The entries around the item at hand, with the end of their items' blocks.
  var openEntries: [(entry: Int, end: Int)] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, blocks: UnsafeBufferPointer<Block>,
    segments: UnsafeBufferPointer<Segment>, lines: LineTable
  ) {
    self.bytes = bytes
    self.blocks = blocks
    self.segments = segments
    self.lines = lines
  }

  /// Reads everything that every command asks for.
  mutating func read(aliases: RoleAliasOverlay?) {
    var headings = 0
    var items = 0
    for index in blocks.indices {
      // A comparison with `==` would be a call into the other module for each block.
      switch blocks[index].kind {
      case .item: items &+= 1
      case .heading:
        headings &+= 1
        if blocks[index].level == 1 { topHeadings &+= 1 }
      case .document, .frontmatter, .conflictMarker, .blockQuote, .list, .paragraph, .thematicBreak,
        .fencedCode,
        .indentedCode, .htmlBlock, .linkDefinition, .table, .tableRow:
        break
      }
    }
    sections.reserveCapacity(headings)
    entries.reserveCapacity(items)
    readSections(aliases: aliases)
    readMetadata()
    readEntries()
  }
}

extension Plan {
  /// Reads a plan.
  ///
  /// - Parameters:
  ///   - bytes: The file; any bytes.
  ///   - stateFolder: The name of the folder that declares the state, or `nil`.
  ///   - style: What the workspace says about the way its plans are written.
  ///   - yaml: Reads the values of the frontmatter.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(
    parsing bytes: [UInt8], stateFolder: String? = nil, style: HouseStyle = HouseStyle(),
    yaml: any YAMLReading
  ) {
    let document = MarkdownDocument(parsing: bytes)
    var diagnostics: [Diagnostic] = []
    let frontmatter = Frontmatter.read(document, yaml: yaml, into: &diagnostics)
    var chosen = Profile.cookbook
    var declarations: [StateDeclaration] = []
    let reader = document.source.bytes.withUnsafeBufferPointer { bytes in
      document.blocks.withUnsafeBufferPointer { blocks in
        document.segments.withUnsafeBufferPointer { segments in
          var reader = PlanReader(
            bytes: bytes, blocks: blocks, segments: segments, lines: document.source.lines)
          reader.read(aliases: style.aliases)
          let profile = style.applied(
            to: style.base
              ?? Profile.detected(
                frontmatter: frontmatter, hasStateFolder: stateFolder != nil,
                hasBracketedStamps: reader.bracketedStamps > 0))
          chosen = profile
          declarations = Self.declarations(
            frontmatter: frontmatter, stateFolder: stateFolder, reader: reader, order: profile.statePlaces)
          return reader
        }
      }
    }
    self.document = document
    self.profile = chosen
    self.frontmatter = frontmatter
    titleHeading = reader.titleHeading
    sections = reader.sections
    entries = reader.entries
    metadata = reader.metadata
    self.declarations = declarations
    if !declarations.isEmpty { diagnostics += Self.findings(on: declarations) }
    for conflict in reader.conflicts {
      diagnostics.append(
        Diagnostic(
          id: RuleID.conflictMarkers.rawValue, severity: .error,
          message: "the markers of a merge conflict were left here",
          hint: "choose between the two versions and remove the markers",
          range: document.blocks[conflict].range))
    }
    if diagnostics.count > 1 { diagnostics.sort { ($0.range, $0.id) < ($1.range, $1.id) } }
    self.diagnostics = diagnostics
  }
}
