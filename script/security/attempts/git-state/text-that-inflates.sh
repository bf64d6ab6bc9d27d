# A plan of 150 MB that takes 150 kB in a commit must be told as too large, not taken into memory again and again.
setup() {
  repository
  python3 -B -c 'import sys
for _ in range(150): sys.stdout.write("# x\n" * 262144)' >docs/development/plans/large-plan.md
  git add --all
  git commit --quiet -m "Large"
  rm docs/development/plans/large-plan.md
}

attempt() {
  ulimit -v 3000000 2>/dev/null || :
  try show large-plan --at HEAD
  try diff HEAD
}
