import MarkdownSyntax
import Testing

@Suite
struct InlineTests {
  @Test(arguments: [
    ("[a](b)", ["link \"a\" to \"b\""]),
    ("[a](<b c> 'd')", ["link \"a\" to \"b c\" titled \"d\""]),
    ("![a *b*](c (d))", ["image \"a *b*\" to \"c\" titled \"d\"", "emphasis \"b\""]),
    ("[a]()", ["link \"a\" to \"\""]),
    ("[a][b]\n\n[B]: c 'd'\n", ["link \"a\" to \"c\" titled \"d\""]),
    ("[a][]\n\n[a]: b\n", ["link \"a\" to \"b\""]),
    ("[a]\n\n[a]: <b c>\n[a]: d\n", ["link \"a\" to \"b c\""]),
    ("[ẞ]\n\n[SS]: b\n", ["link \"ẞ\" to \"b\""]),
    ("[a [b](c) d](e)", ["link \"b\" to \"c\""]),
    ("![a [b](c)](d)", ["image \"a [b](c)\" to \"d\"", "link \"b\" to \"c\""]),
    ("[a](b(c)d)", ["link \"a\" to \"b(c)d\""]),
    ("[a](b\\)c)", ["link \"a\" to \"b\\)c\""]),
    ("[`a](b`)", ["codeSpan \"a](b\""]),
    ("> [a\n> b](c\n> 'd\n> e')", ["link \"a\\n> b\" to \"c\" titled \"d\\n> e\"", "softBreak \"\\n\""]),
    ("[a](b c)", []),
    ("[a] (b)", []),
    ("[a][b]", []),
    ("\\[a](b)", ["escape \"[\""]),
  ])
  func `reads links`(_ text: String, _ inlines: [String]) {
    #expect(Outline.inlines(text) == inlines)
  }

  @Test(arguments: [
    ("*a* _b_ **c** __d__", ["emphasis \"a\"", "emphasis \"b\"", "strong \"c\"", "strong \"d\""]),
    ("***a***", ["emphasis \"**a**\"", "strong \"a\""]),
    ("a_b_c *d*e", ["emphasis \"d\""]),
    ("~~a~~ ~b~ ~~~c~~~", ["strikethrough \"a\"", "strikethrough \"b\""]),
    ("*a `*` b*", ["emphasis \"a `*` b\"", "codeSpan \"*\""]),
    ("*a [b*](c)", ["link \"b*\" to \"c\""]),
    ("* a*", []),
    ("**「a」**b", []),
    ("$**a**", ["strong \"a\""]),
  ])
  func `reads emphasis`(_ text: String, _ inlines: [String]) {
    #expect(Outline.inlines(text) == inlines)
  }

  @Test(arguments: [
    ("`a` `` `b` `` ` `", ["codeSpan \"a\"", "codeSpan \" `b` \"", "codeSpan \" \""]),
    ("`a", []),
    ("``a`", []),
    ("`\\`", ["codeSpan \"\\\\\""]),
    ("\\`a`", ["escape \"`\""]),
    ("> `a\n> b`", ["codeSpan \"a\\n> b\""]),
  ])
  func `reads code spans`(_ text: String, _ inlines: [String]) {
    #expect(Outline.inlines(text) == inlines.map { $0.replacing("\\\\", with: "\\") })
  }

  @Test(arguments: [
    ("<https://a.b?c=d> <a@b.c>", ["autolink \"https://a.b?c=d\"", "autolink \"a@b.c\""]),
    (
      "https://a.b/c. (http://d.e)",
      ["extendedAutolink \"https://a.b/c\"", "extendedAutolink \"http://d.e\""]
    ),
    ("www.a.b/c_(d)) ftp://x", ["extendedAutolink \"www.a.b/c_(d)\"", "extendedAutolink \"ftp://x\""]),
    ("http://a.b/c&amp; d", ["extendedAutolink \"http://a.b/c\"", "entity \"amp\""]),
    ("a.b-c@d.e. f@g", ["extendedAutolink \"a.b-c@d.e\""]),
    (
      "mailto:a@b.c xmpp:d@e.f/g", ["extendedAutolink \"mailto:a@b.c\"", "extendedAutolink \"xmpp:d@e.f/g\""]
    ),
    ("[http://a.b](c) [d@e.f](g)", ["link \"http://a.b\" to \"c\"", "link \"d@e.f\" to \"g\""]),
    ("_a.b_@c.d", ["emphasis \"a.b\""]),
    ("http://a_b.c http://-d xwww.e.f WWW.g.h", []),
    ("**http://a.b**", ["strong \"http://a.b\"", "extendedAutolink \"http://a.b\""]),
    ("`http://a.b` http:// http://.", ["codeSpan \"http://a.b\""]),
    ("见https://a.b/，c", ["extendedAutolink \"https://a.b/，c\""]),
  ])
  func `reads addresses`(_ text: String, _ inlines: [String]) {
    #expect(Outline.inlines(text) == inlines)
  }

  @Test(arguments: [
    ("a  \nb\\\nc\nd", ["hardBreak \"\\n\"", "hardBreak \"\\n\"", "softBreak \"\\n\""]),
    ("a\r\nb", ["softBreak \"\\n\""]),
    ("a  ", []),
    ("# a\\", []),
    ("\\a \\* &amp; &#x41; &nope; &", ["escape \"*\"", "entity \"amp\"", "entity \"#x41\""]),
    ("a <b c='d'> </b> <!-- e --> <f", ["html \"<b c='d'>\"", "html \"</b>\"", "html \"<!-- e -->\""]),
    (
      "a <!--> <!---> <?b?> <!C> <![CDATA[d]]>",
      ["html \"<!-->\"", "html \"<!--->\"", "html \"<?b?>\"", "html \"<!C>\"", "html \"<![CDATA[d]]>\""]
    ),
  ])
  func `reads breaks, escapes, references and raw HTML`(_ text: String, _ inlines: [String]) {
    #expect(Outline.inlines(text) == inlines)
  }

  @Test(arguments: [
    ("a\\*b", "a*b"), ("&amp;&#35;&#X22;&lt", "&#\"&lt"), ("&NewLine;", "\n"),
    ("&#0;&#xD800;", "\u{FFFD}\u{FFFD}"),
    ("&ngE;", "≧̸"), ("&zwnj;&AElig;&zeetrf;", "\u{200C}Æℨ"),
    ("&#12345678;&#x1234567;&;&#;", "&#12345678;&#x1234567;&;&#;"),
    ("\\", "\\"), ("&bogus;\\a", "&bogus;\\a"),
  ])
  func `replaces escapes and references`(_ text: String, _ result: String) {
    #expect(HTMLEntities.unescaped(Array(text.utf8)[...]) == Array(result.utf8))
  }

  @Test
  func `reads the inlines of headings and cells, and none of code`() {
    let document = MarkdownDocument(parsing: Array("# `a`\n\n| *b* | `c` |\n|--|--|\n\n    `d`\n".utf8))
    let kinds = document.blocks.indices.map { document.inlines(of: $0).map(\.kind) }
    #expect(kinds == [[], [.codeSpan], [], [.emphasis, .codeSpan], []])
  }
}
