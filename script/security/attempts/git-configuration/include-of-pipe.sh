# An include that names a pipe must not make git, and with it the program, wait for somebody to write.
setup() {
  repository
  mkfifo .git/pipe
  printf '[include]\n\tpath = pipe\n' >>.git/config
}

attempt() { try audit; }
