#!/bin/sh
# Runs inside a clean root: installs execplan from the archive or the package, works with it and removes it.
#
#   install.sh archive|package
#
# Prints one row of figures.
set -eu
. /trial/setup.sh
kind=$1
prefix=$(prefix "$kind")
cd /trial/workspace
# What a user's commands remember belongs to that user, not to the installation.
export XDG_STATE_HOME=/tmp/state

# files: prints every file and link of the root, but those in which dpkg keeps its books.
files() {
  find / -xdev \( -path /proc -o -path /dev -o -path /sys -o -path /trial -o -path /tmp \
    -o -path /var/lib/dpkg -o -path /var/log -o -path /var/cache \) -prune -o "$@" -print | LC_ALL=C sort
}

now() { date +%s%N; }

# since BEGIN: prints the milliseconds from a time of `now`.
since() { printf '%s' $((($(now) - $1) / 1000000)); }

# expect TEXT COMMAND...: fails unless a command ends with 0 and its answer has the text.
expect() {
  text=$1
  shift
  "$@" >/tmp/answer 2>/tmp/notes || { cat /tmp/answer /tmp/notes >&2; fail "$kind: $* ended with an error"; }
  grep -qF -e "$text" /tmp/answer || { cat /tmp/answer >&2; fail "$kind: the answer of $* has no '$text'"; }
}

for name in swift git execplan; do
  ! command -v "$name" >/dev/null || fail "$kind: $name is in the root before anything is installed"
done
[ -z "$(find / -xdev \( -name 'libswift*' -o -name 'libyaml*' -o -name 'libstdc++*.a' \) -print)" ] ||
  fail "$kind: the root has libraries that a Swift program could lean on"
files ! -type d >/tmp/files.before
files -type d >/tmp/folders.before

begin=$(now)
install_it "$kind"
installed=$(since "$begin")
begin=$(now)
expect move-checks-to-workers execplan list
first=$(since "$begin")

expect "$(basename /trial/execplan-*-linux-*.tar.gz | cut -d- -f2)" execplan --version
expect "Restart with a growing pause" execplan next
expect move-checks-to-workers execplan show move-checks-to-workers
expect logged execplan log move-checks-to-workers "Installed on a clean root."
expect "Installed on a clean root." cat docs/development/plans/move-checks-to-workers.md
expect "" execplan undo
expect "" execplan index --check
[ -s "$prefix/share/bash-completion/completions/execplan" ] || fail "$kind: no completions for bash"
[ -s "$prefix/share/fish/vendor_completions.d/execplan.fish" ] || fail "$kind: no completions for fish"
[ -n "$(find "$prefix/share/zsh" -name _execplan)" ] || fail "$kind: no completions for zsh"
[ -n "$(find "$prefix/share/man/man1" -name 'execplan.1*')" ] || fail "$kind: no manual"
[ -n "$(find "$prefix/share/doc/execplan" -name copyright -o -path '*/licences/libyaml.txt')" ] ||
  fail "$kind: no licences"

begin=$(now)
remove_it "$kind"
removed=$(since "$begin")
hash -r
! command -v execplan >/dev/null || fail "$kind: execplan is still there"
files ! -type d >/tmp/files.after
diff /tmp/files.before /tmp/files.after >&2 || fail "$kind: files are left, or missing"
files -type d >/tmp/folders.after
# An archive cannot know which folders were there: empty ones that others use too may stay.
left=$(comm -13 /tmp/folders.before /tmp/folders.after)
if [ "$kind" = package ]; then
  [ -z "$left" ] || fail "$kind: folders are left: $left"
else
  for folder in $left; do
    [ -z "$(find "$folder" ! -type d)" ] || fail "$kind: $folder is left"
    case $folder in
    *execplan*) fail "$kind: $folder is left" ;;
    esac
  done
fi

case $kind in
archive) file=$(echo /trial/execplan-*.tar.gz) ;;
package) file=$(echo /trial/execplan_*.deb) ;;
esac
printf '| %s | %s bytes | %s ms | %s ms | %s ms |\n' \
  "$kind" "$(wc -c <"$file")" "$installed" "$first" "$removed"
