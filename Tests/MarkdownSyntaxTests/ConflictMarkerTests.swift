import MarkdownSyntax
import Testing

@Suite
struct ConflictMarkerTests {
  @Test(arguments: [
    (
      "<<<<<<< a\n- x\n=======\n- y\n>>>>>>> b\n",
      [
        "conflictMarker", "list", ".item", "..paragraph", "conflictMarker", "list", ".item", "..paragraph",
        "conflictMarker",
      ]
    ),
    (
      "a\n<<<<<<< x\nb\n||||||| y\nc\n=======\nd\n>>>>>>> z\ne\n",
      [
        "paragraph", "conflictMarker", "paragraph", "conflictMarker", "paragraph", "conflictMarker",
        "paragraph", "conflictMarker", "paragraph",
      ]
    ),
    ("<<<<<<< a\r\n=======\r\n>>>>>>> b\r\n", ["conflictMarker", "conflictMarker", "conflictMarker"]),
    ("<<<<<<<\n=======\n>>>>>>>", ["conflictMarker", "conflictMarker", "conflictMarker"]),
  ])
  func `sets the markers of a whole conflict apart`(_ text: String, _ kinds: [String]) {
    #expect(Outline.kinds(text) == kinds)
  }

  @Test(arguments: [
    ("Title\n=======\n", ["heading"]),
    ("<<<<<<< a\nTitle\n=======\n", ["heading"]),
    ("a\n=======\nb\n>>>>>>> c\n", ["heading", "paragraph", "blockQuote", ".blockQuote"]),
    ("<<<<<<<< a\n=======\n>>>>>>> b\n", ["heading", "blockQuote"]),
    ("```\n<<<<<<< a\n=======\n>>>>>>> b\n```\n", ["fencedCode"]),
    (" <<<<<<< a\n =======\n >>>>>>> b\n", ["heading", "blockQuote"]),
  ])
  func `leaves lines that look alike alone`(_ text: String, _ kinds: [String]) {
    #expect(Outline.kinds(text).prefix(kinds.count) == kinds[...])
    #expect(!Outline.kinds(text).contains("conflictMarker"))
  }
}
