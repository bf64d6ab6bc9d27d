# Tags of YAML that other programs load files or objects by must load nothing.
setup() {
  repository
  printf 'profile: governance\nmaintainers: !include ../outside/secret.md\n' >execplan.yaml
}

attempt() {
  try config show
  printf 'template: !!python/object/apply:os.system ["%s"]\n' "$CANARY" >execplan.yaml
  try config show
  printf '%%YAML 9.9\n%%TAG ! tag:x,2000:\n---\nindex: !!binary Li4vb3V0c2lkZS9uZXcubWQ=\n' >execplan.yaml
  try config show
  try init
  printf -- '--- {folders: [docs]}\n--- {folders: [../outside]}\n' >execplan.yaml
  try new "Take it"
}
