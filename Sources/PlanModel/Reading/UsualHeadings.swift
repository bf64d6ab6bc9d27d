import MarkdownSyntax
import PlanLanguage

/// The headings that the built-in profiles write, byte for byte.
///
/// Most headings of most plans are among them, and finding one here costs a fraction of what it takes to
/// bring a heading into normal form.
struct UsualHeadings: Sendable {
  private struct Heading {
    let start: Int
    let count: Int
    let role: SectionRole
  }

  /// The headings of all built-in profiles.
  static let builtIn = UsualHeadings(Profile.builtIn)

  private let bytes: [UInt8]
  private let headings: [Heading]

  private init(_ profiles: [Profile]) {
    var bytes: [UInt8] = []
    var headings: [Heading] = []
    var seen: Set<String> = []
    for form in profiles.flatMap(\.sections) where seen.insert(form.heading).inserted {
      headings.append(Heading(start: bytes.count, count: form.heading.utf8.count, role: form.role))
      bytes += Array(form.heading.utf8)
    }
    self.bytes = bytes
    self.headings = headings
  }

  /// Returns the role of a heading that is written exactly as a profile writes it, or `nil`.
  func role(of text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> SectionRole? {
    let start = range.start
    let count = range.count
    for heading in headings where heading.count == count {
      var index = 0
      while index < count, bytes[heading.start + index] == text[start + index] { index += 1 }
      if index == count { return heading.role }
    }
    return nil
  }
}
