# Numbers that fit into nothing must neither stop the program with a trap nor turn into others.
setup() { repository; }

attempt() {
  for number in 9223372036854775807 9223372036854775808 -1 1e400 0x7fffffffffffffff .inf '"\u0663"' 00000000000000000000000000000000003; do
    cp "$EXAMPLE/execplan.yaml" execplan.yaml
    printf 'stale-after: %s\ntime-tolerance: %s\nrequires: %s\n' "$number" "$number" "$number" >>execplan.yaml
    try list --stale
  done
  try audit
}
