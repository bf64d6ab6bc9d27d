# A bare repository inside of the checkout is a git directory under another name: no index and no plan belongs there.
setup() {
  repository
  git clone --quiet --bare . mirror
  printf 'folders: [mirror/info]\nindex: mirror/description.md\n' >execplan.yaml
  echo old >mirror/description.md
  (cd mirror && ls -lR) >before
}

attempt() {
  try new "Take it"
  try index
  try init
  try check --fix
  try log mirror/description.md "An entry."
}

verify() { [ "$(cd mirror && ls -lR)" = "$(cat before)" ] || { (cd mirror && ls -lR); return 1; }; }
