# A configuration in UTF-16, with NUL bytes, lone carriage returns or Unicode line ends must not say two things to two readers.
setup() {
  repository
  mkdir -p b/docs/development/plans
}

attempt() {
  python3 -B -c 'open("execplan.yaml","wb").write("folders: [b]\n".encode("utf-16"))'
  try config show
  printf 'profile: governance\n#\000\nfolders: [b]\n' >execplan.yaml
  try config show
  printf '# note\rfolders: [../outside]\r# \302\205index: /etc/x\342\200\250template: /etc/passwd\n' >execplan.yaml
  try config show
  try new "Take it"
  printf '\357\273\277profile: governance\n\357\273\277folders: [b]\n' >execplan.yaml
  try list
}
