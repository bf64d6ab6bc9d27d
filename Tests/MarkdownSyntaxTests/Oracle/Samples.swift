/// Small documents written for the tests, with the constructs that plans use.
enum Samples {
  /// All of them.
  static let all: [String] = [
    "---\ntitle: A\n# note\ntags: [a, b]\n---\n\n# A\n\nText with **bold**, *soft* and `code`.\n",
    "\u{FEFF}---\r\nslug: b\r\n---\r\n## Heading ##\r\n\r\n- [x] (2026-01-02 03:04Z) done\r\n- [ ] open\r\n",
    "- one\n  - two\n    continued\nlazy\n\n  para\n- [ ] three\n  1. a\n  2) b\n\n\n10. ten\n",
    "> quote\n> > inner [link\n> > over](<a b> 'ti\n> > tle') lines\nlazy\n> ```sh\n> code\n```\n",
    "```swift title\nlet a = 1\n\t\n~~~\n````\n~~~\nb\n~~~~\n\n    indented\n\n\tmore\n",
    "Head\ning\n===\n\n[a]: <x y> \"t\"\n[b]: /u\n'two\nlines'\nrest [a] [b][] ![c][a] [d][A]\n---\n",
    "| a | b \\| c |\n|:--|--:|\n| `x` | <y@z.org> |\n| 1 |\n\ntext\n| no\n--\n",
    "<!-- a\n\n# not a heading\n--> tail\n\n<div>\n*raw*\n\n<script>\n\n</script>\n<b>inline</b> <!-- c -->\n",
    "a  \nb\\\nc &amp; &#35; &bogus; \\* \\q www.example.org/a_(b). <https://x.y> me@example.org\n",
    "<<<<<<< ours\n- a\n||||||| base\n=======\n- b\n>>>>>>> theirs\n\n~~gone~~ ~one~ ***both*** __a__b\n",
    "1. a\n\n   b\n\n\n2. c\n***\n* * *\n+\n\n  x\n-\ty\n\t- z\n",
    "日本語**「強調」**の*文*。é[ß]\n\n[ẞ]: /ss\n\u{1F600} `` ` `` \u{0} \rcarriage\rreturn\n",
    "#\n## \n####### seven\n#x\n\\# y\n# a \\#\n# b #c\n  - # item heading\n    ---\n",
  ]
}
