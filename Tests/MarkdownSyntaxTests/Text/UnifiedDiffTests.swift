import MarkdownSyntax
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String?, _ new: String?, path: String = "docs/a.md") -> String {
    let bytes = UnifiedDiff.bytes(
      ofPath: Array(path.utf8), from: old.map { Array($0.utf8) }, to: new.map { Array($0.utf8) })
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `is empty when nothing differs`() {
    #expect(diff("a\n", "a\n").isEmpty)
    #expect(diff(nil, nil).isEmpty)
  }

  @Test func `shows three lines around a change`() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
    let text = """
      --- a/docs/a.md
      +++ b/docs/a.md
      @@ -2,7 +2,7 @@
       2
       3
       4
      -5
      +five
       6
       7
       8

      """
    #expect(diff(old, "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == text)
  }

  @Test(arguments: [(6, 1), (7, 2)])
  func `joins changes whose context meets`(_ distance: Int, _ hunks: Int) {
    let between = (0..<distance).map { "\($0)\n" }.joined()
    let text = diff("a\n\(between)b\n", "A\n\(between)B\n")
    #expect(text.split(separator: "\n").count { $0.hasPrefix("@@") } == hunks)
  }

  static let texts: [(String?, String?, String)] = [
    (nil, "a\nb\n", "--- /dev/null\n+++ b/docs/a.md\n@@ -0,0 +1,2 @@\n+a\n+b\n"),
    ("a\n", nil, "--- a/docs/a.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n"),
    ("a\n", "", "--- a/docs/a.md\n+++ b/docs/a.md\n@@ -1 +0,0 @@\n-a\n"),
    (nil, "", "diff --git a/docs/a.md b/docs/a.md\nnew file mode 100644\n"),
    ("", nil, "diff --git a/docs/a.md b/docs/a.md\ndeleted file mode 100644\n"),
    (
      "a", "a\n",
      "--- a/docs/a.md\n+++ b/docs/a.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"
    ),
    (
      "a\nb", "x\nb",
      "--- a/docs/a.md\n+++ b/docs/a.md\n@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\ No newline at end of file\n"
    ),
    ("a\r\n", "b\r\n", "--- a/docs/a.md\n+++ b/docs/a.md\n@@ -1 +1 @@\n-a\r\n+b\r\n"),
  ]

  @Test(arguments: texts)
  func `writes what git reads`(_ old: String?, _ new: String?, _ text: String) {
    #expect(diff(old, new) == text)
  }

  @Test(arguments: [
    ("my plan.md", "--- a/my plan.md\t\n+++ b/my plan.md\t\n"),
    ("plän.md", "--- \"a/pl\\303\\244n.md\"\n+++ \"b/pl\\303\\244n.md\"\n"),
    ("a\"b\\c.md", "--- \"a/a\\\"b\\\\c.md\"\n+++ \"b/a\\\"b\\\\c.md\"\n"),
    ("a\t\n\u{1}\u{7F} b", "--- \"a/a\\t\\n\\001\\177 b\"\n+++ \"b/a\\t\\n\\001\\177 b\"\n"),
  ])
  func `quotes names as git does`(_ path: String, _ header: String) {
    #expect(diff("a\n", "b\n", path: path).hasPrefix(header + "@@"))
  }
}
