# Installing and removing execplan inside a clean root; read by the scripts beside it. The commands are those of README.md.

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "error: $1"
  exit 2
}

# install_it KIND: installs the archive below /usr/local, or the package.
install_it() {
  case $1 in
  archive) tar -xzf /trial/execplan-*.tar.gz -C /usr/local --strip-components=1 ;;
  package) dpkg --install /trial/execplan_*.deb >/dev/null ;;
  esac
}

# remove_it KIND: removes what install_it installed.
remove_it() {
  case $1 in
  archive) (cd /usr/local && cut -c67- share/doc/execplan/SHA256SUMS | xargs rm && rm -r share/doc/execplan) ;;
  package) dpkg --purge execplan >/dev/null ;;
  esac
}

# prefix KIND: prints where the files of an installation are.
prefix() {
  case $1 in
  archive) printf '/usr/local\n' ;;
  package) printf '/usr\n' ;;
  esac
}
