# Keys, rules, profiles and values with escapes and marks that turn text must be shown visibly in every message.
setup() {
  repository
  printf '"pro\\e[2Jfile": x\nprofile: "gov\\u202eernance"\nrules: {"\\x9bm": off, dead-link: "\\a"}\ngates: {"\\r": on}\nstate: ["\\b"]\n"\\u2066": 1\n!<\\e> a: &\\e b\n' >execplan.yaml
}

attempt() {
  try check
  try config show
  try config show --json
  try doctor
  try list --json
  printf 'profile: !\033[31m x\nindex: *\342\200\256\n' >execplan.yaml
  try check
  printf 'profile: x\n\033[2J: y\n\302\233: z\n' >execplan.yaml
  try check --format github
}
