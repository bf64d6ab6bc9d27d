package import MarkdownSyntax
import PlanModel

extension Plan {
  /// Returns the edits that let the steps which wait for a plan wait for it under its new slug.
  ///
  /// Only the text of steps that name the old slug as a dependency changes, and of it only the slug as a whole
  /// word; paths and links are no words of that kind and follow by themselves.
  ///
  /// - Parameters:
  ///   - old: The slug so far.
  ///   - new: The slug from now on.
  /// - Returns: The edits.
  package func renamingDependency(from old: String, to new: String) -> [TextEdit] {
    let word = Array(old.utf8)
    guard !word.isEmpty else { return [] }
    let bytes = document.source.bytes
    var edits: [TextEdit] = []
    for step in steps() where step.dependencies.contains(old) {
      guard let paragraph = entries[step.entry].paragraph else { continue }
      let range = document.blocks[paragraph].range
      var place = range.start
      while place + word.count <= range.end {
        let end = place + word.count
        guard bytes[place..<end].elementsEqual(word), !isPartOfName(place - 1), !isPartOfName(end) else {
          place += 1
          continue
        }
        edits.append(TextEdit(replacing: ByteRange(place, end), with: new))
        place = end
      }
    }
    return edits
  }

  /// Whether the byte at a place goes on with a slug or belongs to a path.
  private func isPartOfName(_ place: Int) -> Bool {
    let bytes = document.source.bytes
    guard bytes.indices.contains(place) else { return false }
    let byte = bytes[place]
    if byte == ASCII.period {
      // A period ends a sentence; `.md` goes on.
      return bytes.indices.contains(place + 1) && bytes[place + 1].isAlphanumeric
    }
    return byte.isAlphanumeric || byte >= 0x80 || byte == ASCII.hyphen || byte == ASCII.underscore
      || byte == ASCII.slash
  }
}
