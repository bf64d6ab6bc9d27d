# What script/dist packs and how; read by it, after setup.sh.
# Known there: `root`, `program`, `python`, `seconds` since 1970 and `maintainer`.

# stage FOLDER: lays out below FOLDER what a prefix such as /usr/local receives.
stage() {
  mkdir -p "$1/bin" "$1/share/man/man1" "$1/share/bash-completion/completions" \
    "$1/share/zsh/site-functions" "$1/share/fish/vendor_completions.d" "$1/share/doc/execplan/licences"
  strip -o "$1/bin/execplan" "$program"
  chmod 755 "$1/bin/execplan"
  "$python" "$root/script/generators/man_pages.py" "$program" "$1/share/man/man1" "$seconds"
  # It is read by a shell, never run: without the line that names an interpreter.
  "$program" completions bash | sed '1{/^#!/d}' >"$1/share/bash-completion/completions/execplan"
  "$program" completions zsh >"$1/share/zsh/site-functions/_execplan"
  "$program" completions fish >"$1/share/fish/vendor_completions.d/execplan.fish"
  cp "$root/CHANGELOG.md" "$root/README.md" "$1/share/doc/execplan/"
  licences "$1/share/doc/execplan/licences"
}

# licences FOLDER: copies the licence of the project and of everything that is linked into the program.
licences() {
  swift=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
  licence "$root/LICENSE" "$1/execplan.txt"
  licence "$swift/../../share/swift/LICENSE.txt" "$1/swift.txt"
  licence "$root/.build/checkouts/swift-argument-parser/LICENSE.txt" "$1/swift-argument-parser.txt"
  licence "$root/.build/checkouts/swift-subprocess/LICENSE" "$1/swift-subprocess.txt"
  licence "$root/.build/checkouts/swift-system/LICENSE.txt" "$1/swift-system.txt"
  licence /usr/share/doc/libyaml-dev/copyright "$1/libyaml.txt"
  runtime=$(dpkg -S "$(readlink -f "$root/.build/archives/libstdc++.a")" | sed 's/[:,].*//')
  licence "/usr/share/doc/$runtime/copyright" "$1/gcc-runtime.txt"
}

licence() {
  [ -s "$1" ] || fail "the licence $1 is not there" "what is linked in must be named: install the package it belongs to"
  cat "$1" >"$2"
}

# copyright FOLDER: prints the copyright file of the Debian package from the licences in FOLDER. What Debian
# has as a common licence is named there, not repeated.
copyright() {
  cat <<'END'
execplan is licensed under the Apache License, version 2.0. These are linked into it:

  Swift runtime, FoundationEssentials, Dispatch  Apache License, version 2.0, with the exception below
  swift-argument-parser                          Apache License, version 2.0, with the exception below
  swift-system                                   Apache License, version 2.0, with the exception below
  swift-subprocess                               Apache License, version 2.0
  libyaml                                        MIT (Expat), below
  libstdc++ and libgcc                           GNU GPL, version 3 or later, with the exception below

On Debian systems the Apache License, version 2.0, is in /usr/share/common-licenses/Apache-2.0, and the
GNU General Public License, version 3, in /usr/share/common-licenses/GPL-3.

---- Swift
END
  sed -n '/^## Runtime Library Exception/,$p' "$1/swift.txt"
  printf '\n---- libyaml\n'
  cat "$1/libyaml.txt"
  printf '\n---- libstdc++ and libgcc\n'
  sed -n '/^GCC RUNTIME LIBRARY EXCEPTION/,/^The availability of this Exception/p' "$1/gcc-runtime.txt"
  sed -n '/^The availability of this Exception/,/^$/p' "$1/gcc-runtime.txt" | sed 1d
}

# settle FOLDER: gives everything below FOLDER the time of the commit and the modes of files that all may read.
settle() {
  find "$1" -type d -exec chmod 755 {} +
  find "$1" -type f ! -perm -u=x -exec chmod 644 {} +
  find "$1" -exec touch --no-dereference --date "@$seconds" {} +
}

# sums FOLDER: prints the checksums of all files below FOLDER, sorted by name.
sums() {
  (cd "$1" && find . -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum)
}

# pack SCRATCH FOLDER: makes archive, package and SHA256SUMS in FOLDER; sets `archive`, `package` and `name`.
pack() {
  version=$("$program" --version)
  name="execplan-$version-linux-$(uname -m)"
  archive="$name.tar.gz"
  package="execplan_${version}_$(dpkg --print-architecture).deb"
  stage "$1/$name"
  needs=$(ldd "$1/$name/bin/execplan" | awk '{ print $1 }' |
    grep -vE '^(linux-vdso|libc|libm|libdl|libpthread)\.so|/ld-linux' || true)
  [ -z "$needs" ] || fail "the program needs more than the C library: $needs" "script/run --version builds it anew"
  size=$(wc -c <"$1/$name/bin/execplan")
  [ "$size" -le 20000000 ] || fail "the program has $size bytes, which is more than 20 MB"
  sums "$1/$name" >"$1/sums"
  mv "$1/sums" "$1/$name/share/doc/execplan/SHA256SUMS"
  settle "$1/$name"
  # Files alone: an entry for a folder resets the mode and owner of the one that is there, or takes the place of a link.
  (cd "$1" && find "$name" -type f | LC_ALL=C sort |
    tar --format=ustar --owner=root:0 --group=root:0 --mtime="@$seconds" --no-recursion -T - -cf -) |
    gzip -9n >"$2/$archive"
  pack_package "$1/$name" "$1/package" "$2/$package"
  (cd "$2" && sha256sum "$archive" "$package" >SHA256SUMS)
}

# pack_package STAGED SCRATCH FILE: makes the Debian package of what is laid out in STAGED.
pack_package() {
  doc="$2/usr/share/doc/execplan"
  mkdir -p "$2/usr/share/zsh" "$2/DEBIAN"
  cp -R "$1/bin" "$2/usr/"
  cp -R "$1/share/man" "$1/share/bash-completion" "$1/share/fish" "$2/usr/share/"
  cp -R "$1/share/zsh/site-functions" "$2/usr/share/zsh/vendor-completions"
  mkdir -p "$doc"
  cp "$1/share/doc/execplan/README.md" "$1/share/doc/execplan/CHANGELOG.md" "$doc/"
  copyright "$1/share/doc/execplan/licences" >"$doc/copyright"
  {
    printf 'execplan (%s) unstable; urgency=medium\n\n  * What changed is in CHANGELOG.md.\n\n' "$version"
    printf ' -- %s  %s\n' "$maintainer" "$(LC_ALL=C date -u -R -d "@$seconds")"
  } >"$doc/changelog"
  gzip -9n "$doc/changelog" "$doc/CHANGELOG.md" "$2"/usr/share/man/man1/*.1
  overrides "$2/usr/share/lintian/overrides"
  control "$2" >"$2/DEBIAN/control.new"
  mv "$2/DEBIAN/control.new" "$2/DEBIAN/control"
  (cd "$2" && find usr -type f | LC_ALL=C sort | xargs -d '\n' md5sum) >"$2/DEBIAN/md5sums"
  settle "$2"
  dpkg-deb --root-owner-group -Zxz --build "$2" "$3" >/dev/null
}

# overrides FOLDER: says what of Debian's policy does not hold for a package that serves several releases.
overrides() {
  mkdir -p "$1"
  cat >"$1/execplan" <<'END'
# Linked in on purpose: one package serves every release that has the C library it names.
execplan: embedded-library *
END
}

# control FOLDER: prints the control file of the package whose files are below FOLDER.
control() {
  depends=$(needed_packages "$1/usr/bin/execplan")
  cat <<END
Package: execplan
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: $maintainer
Installed-Size: $(du -sk --apparent-size --exclude=DEBIAN "$1" | cut -f1)
Depends: $depends
Recommends: git
Section: devel
Priority: optional
Description: keeps execution plans in git readable, current and true
 Execution plans are Markdown files in a git repository, written by people and
 by coding agents. execplan shows what is open, next and stale in them, and
 keeps them current from draft to close by edits that change only the lines
 they name.
 .
 It runs nothing that a plan names, uses no network and starts no daemon.
END
}

# needed_packages FILE: prints the packages whose libraries a program needs.
needed_packages() {
  mkdir -p "$scratch/shlibs/debian"
  printf 'Source: execplan\n\nPackage: execplan\nArchitecture: any\n' >"$scratch/shlibs/debian/control"
  (cd "$scratch/shlibs" && dpkg-shlibdeps -O "$1") | sed -n 's/^shlibs:Depends=//p'
}

# verify FOLDER UNPACKED: unpacks archive and package of FOLDER and looks at what they hold.
verify() {
  # A prefix as others have left it: what is there already stays as it is.
  mkdir -p "$2/tar/man" "$2/tar/share" "$2/deb"
  chmod 2775 "$2/tar/share"
  ln -s ../man "$2/tar/share/man"
  tar -xzf "$1/$archive" -C "$2/tar" --strip-components=1
  [ "$(stat -c %a "$2/tar/share")" = 2775 ] || fail "$archive changes the mode of a folder that is there"
  [ -L "$2/tar/share/man" ] || fail "$archive puts a folder in the place of a link"
  dpkg-deb --extract "$1/$package" "$2/deb"
  (cd "$2/tar" && sha256sum --check --quiet share/doc/execplan/SHA256SUMS)
  (cd "$2/deb" && find usr -type f | LC_ALL=C sort) >"$2/deb.names"
  pages=$(find "$2/tar/share/man/man1/" -name 'execplan*.1' | wc -l)
  commands=$("$program" --help | sed -n '/^SUBCOMMANDS/,/^$/p' | grep -cE '^  [a-z]')
  [ "$pages" -eq $((commands + 1)) ] || fail "there are $pages manual pages for $commands commands"
  for file in bin/execplan share/man/man1/execplan.1 share/bash-completion/completions/execplan \
    share/zsh/site-functions/_execplan share/fish/vendor_completions.d/execplan.fish \
    share/doc/execplan/licences/execplan.txt share/doc/execplan/licences/libyaml.txt; do
    [ -s "$2/tar/$file" ] || fail "$archive lacks $file"
  done
  for file in usr/bin/execplan usr/share/man/man1/execplan.1.gz usr/share/bash-completion/completions/execplan \
    usr/share/zsh/vendor-completions/_execplan usr/share/fish/vendor_completions.d/execplan.fish \
    usr/share/doc/execplan/copyright; do
    grep -qx "$file" "$2/deb.names" || fail "$package lacks $file"
  done
  cmp "$2/tar/bin/execplan" "$2/deb/usr/bin/execplan" || fail "archive and package hold different programs"
  [ "$("$2/tar/bin/execplan" --version)" = "$version" ] || fail "the packed program does not say $version"
  if command -v mandoc >/dev/null 2>&1; then
    mandoc -T lint -W warning "$2"/tar/share/man/man1/*.1 || fail "a manual page is not valid roff"
  fi
  if command -v lintian >/dev/null 2>&1; then
    lintian --allow-root --fail-on error "$1/$package" >&2 || fail "$package has errors"
  fi
}
