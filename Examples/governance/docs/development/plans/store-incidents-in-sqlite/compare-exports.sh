#!/bin/sh
# Compares two exports of incidents, one JSON object per line, without regard to the order of lines.
# Usage: compare-exports.sh FIRST SECOND
# Exit status: 0 the same, 1 different, 2 wrong usage or a file that cannot be read.
set -u

if [ "$#" -ne 2 ] || [ ! -r "$1" ] || [ ! -r "$2" ]; then
  echo "usage: compare-exports.sh FIRST SECOND" >&2
  exit 2
fi

folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT

LC_ALL=C sort "$1" > "$folder/first"
LC_ALL=C sort "$2" > "$folder/second"

if cmp -s "$folder/first" "$folder/second"; then
  echo "same: $(wc -l < "$folder/first" | tr -d ' ') incidents"
else
  echo "different:"
  diff "$folder/first" "$folder/second"
  exit 1
fi
