# Types a line and a tabulator into a zsh of its own, and prints what that answers.
zmodload zsh/zpty
zpty shell 'PS1="> " zsh -f -i'
zpty -w shell 'unsetopt zle_bracketed_paste; autoload -Uz compinit && compinit -u -D; print -r -- re""ady'
zpty -r shell answer '*ready*'
zpty -n -w shell "$1"$'\t'
sleep 1
zpty -n -w shell $'\C-a: \C-e\n'
zpty -w shell 'print -r -- do""ne'
zpty -r shell answer '*done*'
print -r -- "$answer"
zpty -d shell
