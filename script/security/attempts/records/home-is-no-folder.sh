# Homes that are a device, a file, a pipe or have control characters in their name must not hang, crash or be shown raw.
setup() {
  repository
  mkfifo pipe
  : >file
}

attempt() {
  for HOME in /dev/null "$PWD/pipe" "$PWD/file/below" "$(printf '/nowhere\033[31m\n/x')" /proc/self/mem; do
    export HOME
    try log move-checks-to-workers "An entry."
    try undo
  done
}
