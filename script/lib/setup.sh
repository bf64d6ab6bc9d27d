# Sets a machine up for this project; read by the scripts beside it, not run by itself.
# Everything that is installed is said aloud, on standard error.

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "error: $1"
  [ $# -gt 1 ] && say "  hint: $2"
  exit 2
}

# as_root COMMAND...: runs a command as the administrator.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    fail "cannot install packages: not the administrator, and there is no sudo" "run: $*"
  fi
}

# need_packages NAME...: installs the Debian packages that are missing.
# On macOS the names are those of Homebrew, given by need_formulas.
need_packages() {
  [ "$(uname -s)" = Linux ] || return 0
  missing=
  for name in "$@"; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $name"
  done
  [ -z "$missing" ] && return 0
  command -v apt-get >/dev/null 2>&1 ||
    fail "cannot install$missing: this is neither Debian nor Ubuntu" "install their equivalents by hand"
  say "installing by apt-get:$missing"
  as_root apt-get update -qq >&2
  # shellcheck disable=SC2086 # a list of words on purpose
  DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -qq --no-install-recommends $missing >&2
}

# need_formulas NAME...: installs the Homebrew formulas that are missing, on macOS.
need_formulas() {
  [ "$(uname -s)" = Darwin ] || return 0
  command -v brew >/dev/null 2>&1 || fail "cannot install $*: Homebrew is not there" "see https://brew.sh"
  for name in "$@"; do
    brew list --formula "$name" >/dev/null 2>&1 && continue
    say "installing by brew: $name"
    brew install "$name" >&2
  done
}

need_swift() {
  command -v swift >/dev/null 2>&1 ||
    fail "swift is not on the PATH" "install Swift 6.2 or newer from https://www.swift.org/install"
}

# python_with MODULE...: prints a Python 3 that can import the modules, after installing what is missing.
# Each module is given as MODULE=DEBIAN-PACKAGE.
python_with() {
  imports=
  packages=python3
  for pair in "$@"; do
    imports="${imports}import ${pair%%=*}; "
    packages="$packages ${pair#*=}"
  done
  for python in python3 /usr/bin/python3; do
    if "$python" -c "$imports" >/dev/null 2>&1; then
      printf '%s\n' "$python"
      return 0
    fi
  done
  # shellcheck disable=SC2086 # a list of words on purpose
  need_packages $packages
  for python in /usr/bin/python3 python3; do
    if "$python" -c "$imports" >/dev/null 2>&1; then
      printf '%s\n' "$python"
      return 0
    fi
  done
  fail "no Python 3 can import:$imports" "install$packages"
}

# lone_archives: makes the folder that release_build links from on Linux, with nothing but the archives of libyaml
# and of the C++ library, so that no shared library is found in their place. One that is not there is linked shared.
lone_archives() {
  mkdir -p "$archives"
  for name in libyaml.a libstdc++.a; do
    file=$(clang -print-file-name="$name" 2>/dev/null || true)
    if [ -f "$file" ]; then
      ln -sf "$(readlink -f "$file")" "$archives/$name"
    else
      rm -f "$archives/$name"
    fi
  done
  [ -e "$archives/libyaml.a" ] || { rm -f "$archives/yaml-0.1.pc"; return 0; }
  cat >"$archives/yaml-0.1.pc.new" <<END
Name: LibYAML
Description: reads YAML; linked in as an archive
Version: 0.2.5
Libs: -L"$archives" -lyaml
END
  # A package description that is new makes everything be planned anew.
  cmp -s "$archives/yaml-0.1.pc.new" "$archives/yaml-0.1.pc" || cp "$archives/yaml-0.1.pc.new" "$archives/yaml-0.1.pc"
  rm "$archives/yaml-0.1.pc.new"
}

# release_build PRODUCT: runs the build of a product in release mode; `root` names the project. What it makes needs
# the C library and nothing else: the libraries of Swift, C++ and libyaml are linked in.
release_build() {
  set -- -c release --static-swift-stdlib --disable-local-rpath --product "$1"
  if [ "$(uname -s)" = Linux ]; then
    archives="$root/.build/archives"
    lone_archives
    set -- "$@" --pkg-config-path "$archives" -Xlinker "-L$archives"
    set -- "$@" -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
    # Nothing looks a symbol of the program up by its name: unexported, what is not called is left out.
    set -- "$@" -Xlinker --no-export-dynamic
    # Functions with the same machine code are kept once.
    set -- "$@" -Xswiftc -use-ld=lld -Xlinker --icf=all
    # No part of the program throws C++ exceptions, so nothing unwinds by tables, and they are left out: frames of
    # Swift are chained by their pointers.
    set -- "$@" -Xlinker --no-eh-frame-hdr -Xlinker -T -Xlinker "$root/script/lib/release.lds"
    # Addresses that only move with the program take a bit each instead of 24 bytes, where the C library reads that.
    case $(getconf GNU_LIBC_VERSION 2>/dev/null || true) in
    'glibc 2.'[0-9] | 'glibc 2.'[0-2][0-9] | 'glibc 2.3'[0-5]) ;;
    'glibc '*) set -- "$@" -Xlinker -z -Xlinker pack-relative-relocs ;;
    esac
  fi
  swift build --package-path "$root" "$@"
}

# build_release PRODUCT: builds a product in release mode, quietly unless it fails; `root` names the project.
build_release() {
  mkdir -p "$root/.build"
  build_log="$root/.build/build-$1.log"
  [ -x "$root/.build/release/$1" ] || say "building $1 (the first time takes a minute or two)"
  if ! release_build "$1" >"$build_log" 2>&1; then
    cat "$build_log" >&2
    fail "$1 does not build" "the whole output is in .build/build-$1.log"
  fi
}
