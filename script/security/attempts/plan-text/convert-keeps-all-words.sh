# A conversion there and back must keep every word of notes, definitions, tables, comments and HTML.
setup() {
  workspace
  cat >docs/development/plans/words.md <<'END'
---
title: Words
status: active
custom: {a: [word1, "word2"]}
---
# Words
Intro word3[^1] and [word4][ref].
## Plan of Work
1. [x] word5 (@a; after: other)
   > word6
2) word7
<details><summary>word8</summary>

- [ ] word9
</details>

## Status
- [2026-11-01 10:00 UTC] word10
  - word11
- [ ] word12
| a | b |
|---|---|
| word13 | word14 \| word15 |
## Own Heading
<!-- word16 -->
    word17
[ref]: https://example.org "word18"
[^1]: word19
END
  git init --quiet
}
attempt() {
  for profile in cookbook harness governance; do try convert docs/development/plans/words.md --to $profile --write; done
}
verify() {
  file=$(find . -name 'words.md' -not -path './.git/*')
  for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19; do
    grep -q "word$n\\>" "$file" || { echo "word$n is gone"; return 1; }
  done
}
