# Files for agents that are links to files outside, one of which is not there yet, must not be written.
setup() {
  repository
  echo text >"$OUTSIDE/agents.md"
  ln -s "$OUTSIDE/agents.md" AGENTS.md
  ln -s "$OUTSIDE/new.md" CLAUDE.md
}

attempt() {
  try init --agents
  try uninstall
}
