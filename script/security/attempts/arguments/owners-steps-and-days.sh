# Owners, steps to wait for, days and links that hold marks of the suffix must read back as themselves or be refused.
setup() { workspace && git init --quiet; }
attempt() {
  for value in '@a; due: 2026-01-01' '@a) (@b' "$(printf '@a\r\n3. [x] b')" '](x)' "$(printf '@a\314\201)\314\201')" '@a\' '&#40;' '' ' ' "$(printf '@a\tb')" ')' '@a, after: 1' '`@a'; do
    try step add ship-email-subscriptions "Add-a-step" --owner "$value"
    try step add ship-email-subscriptions "Add-a-step" --after "$value"
    try follow-up add ship-email-subscriptions "Add-a-follow-up" --owner "$value"
    try follow-up add ship-email-subscriptions "Add-a-follow-up" --link "$value"
    try follow-up add ship-email-subscriptions "Add-a-follow-up" --due "$value"
    try step add ship-email-subscriptions "Add-a-step" --under "$value"
  done
  try show ship-email-subscriptions --json
}
verify() {
  python3 - "$SAID" <<'END'
import sys
text = open("docs/development/plans/ship-email-subscriptions.md", encoding="utf-8").read()
count = text.count("Add-a-")
wrote = sum(open(f"{sys.argv[1]}/{3 * n}.status").read().strip() == "0" for n in range(78))
assert count == wrote, f"{wrote} were written, {count} are there"
assert "\n3. [x] b" not in text and text.count("\n## ") == 8, "the structure has changed"
END
}
