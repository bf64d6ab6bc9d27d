# Chains of links inside, up to and beyond what the system follows, must be told as such and never end elsewhere.
setup() {
  repository
  cd docs/development/plans
  mv move-checks-to-workers.md ../../../real.md
  ln -s ../../../real.md l0
  number=0
  while [ $number -lt 60 ]; do
    ln -s l$number l$((number + 1))
    number=$((number + 1))
  done
  ln -s l20 short-plan.md
  ln -s l59 long-plan.md
  ln -s l38 move-checks-to-workers.md
}

attempt() {
  try list --all
  try log short-plan "One."
  try log move-checks-to-workers "Two."
  try log long-plan "Three."
  try check
}

verify() { [ -L docs/development/plans/short-plan.md ] || { echo "the link became a file"; return 1; }; }
