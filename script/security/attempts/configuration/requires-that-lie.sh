# A least version with escapes, of many digits, or of a form that nobody knows must not pass as met in silence.
setup() { repository; }

attempt() {
  for version in 99999999999999999999999.0.0 "'99\\e[2J'" '"1.\e[31m"' 1.2.3.4 '-1' '[1]' '1.99999999999999999999' 'null' "'٣'"; do
    cp "$EXAMPLE/execplan.yaml" execplan.yaml
    printf 'requires: %s\n' "$version" >>execplan.yaml
    try check --select missing-title
  done
}

verify() {
  for call in 0 3 6 9 12 15 18; do
    [ "$(cat "$SAID/$call.status")" = 2 ] || [ -s "$SAID/$call.err" ] || [ -s "$SAID/$call.out" ] || { echo "call $call passed"; return 1; }
  done
}
