# A HEAD that is a pipe must not make git, and with it the program, wait for somebody to write.
setup() {
  repository
  rm .git/HEAD
  mkfifo .git/HEAD
}

attempt() { try audit; }
