# Read by installer/run, installer/build-linux, tests/run and tests/packages/run: what Restante needs from Debian 12, and how it is installed without a question.

build_packages=(g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-qpa-plugins
  libgl-dev libxkbcommon-dev libvulkan-dev librsvg2-bin
  libsqlite3-dev libssl-dev libunbound-dev libc-ares-dev libldap-dev qt6-httpserver-dev qt6-websockets-dev libxxhash-dev)

# What installer/build-linux needs beside them, and the proof of the packages (tests/packages/run) beside the tests' own.
packaging_packages=(dpkg-dev patchelf git)
packaging_proof_packages=(debootstrap lintian systemd-container)

# Real peers and a real screen: nothing of this is needed to run Restante. (systemd: for busctl, which dunstctl calls.)
test_packages=(clang libclang-rt-14-dev python3 postfix postgrey sasl2-bin libsasl2-modules swaks libnet-ssleay-perl knot openssl git
  libdb5.3 libevent-2.1-7 libgnutls-dane0 libidn12 libnsl2 libltdl7 libodbc2 libperl5.36 libwrap0
  rspamd redis-server postfix-policyd-spf-python spamassassin libmail-spf-perl iproute2
  xvfb xauth systemd dbus dbus-x11 openbox xdotool x11-utils fonts-noto-core trayer dunst
  desktop-file-utils appstream libxml2-utils libglib2.0-bin at-spi2-core gir1.2-atspi-2.0 python3-gi)

# Further real servers, which are unpacked and not installed: Debian has one mail server at a time, and a directory server would ask for its
# organisation. Their libraries are in the line above.
unpacked_packages=(exim4-daemon-light opensmtpd slapd)

# What Restante for Windows is built and tried with here, beside build_packages (installer/windows). Neither the tests nor the Linux build need it.
windows_packages=(g++-mingw-w64-x86-64-posix make perl tcl bison flex dpkg-dev icoutils nsis osslsigncode wine64 fonts-wine fonts-dejavu-core xvfb xauth xdotool imagemagick postfix)

say() { printf '%s\n' "$*"; }
die() { printf '\n%s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "This needs root to install packages: run it as root, or install sudo."
  fi
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# apt_quietly LOG apt-get arguments…
apt_quietly() {
  local log=$1; shift
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o Dpkg::Use-Pty=0 "$@" >>"$log" 2>&1
}

# Services that come with a package (a mail server!) are not started: neither now nor by surprise.
keep_services_stopped() {
  policy=
  [ -e /usr/sbin/policy-rc.d ] && return
  policy=/usr/sbin/policy-rc.d
  printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
  as_root chmod 755 "$policy"
}
let_services_start() { [ -z "${policy:-}" ] || as_root rm -f "$policy"; policy=; }

# install_packages NAME…: does nothing, not even ask the network, if all are there.
install_packages() {
  local missing=() package log
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  log=$(mktemp)
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  keep_services_stopped
  trap let_services_start EXIT
  if ! { apt_quietly "$log" update && apt_quietly "$log" install --no-install-recommends "${missing[@]}"; }; then
    tail -n 15 "$log" >&2
    die "apt-get could not install what is missing (the end of its output is above, all of it in $log).
Restante is built for Debian 12: please check the network and /etc/apt, then run this again."
  fi
  let_services_start
  trap - EXIT
  rm -f "$log"
}

# unpack_packages FOLDER NAME…: each package in FOLDER/NAME; does nothing, not even ask the network, if all are there.
unpack_packages() {
  local folder=$1 name work log; shift
  for name in "$@"; do
    [ ! -d "$folder/$name" ] || continue
    say "Fetching $name"
    mkdir -p "$folder"
    work=$(mktemp -d) log=$(mktemp)
    chmod 755 "$work" # apt fetches as an account of its own where it can
    if ! { (cd "$work" && { apt-get download "$name" || { as_root apt-get update && apt-get download "$name"; }; } &&
            dpkg-deb -x "$name"_*.deb unpacked) >"$log" 2>&1 && mv "$work/unpacked" "$folder/$name"; }; then
      tail -n 15 "$log" >&2
      die "apt-get could not fetch $name (the end of its output is above): please check the network and /etc/apt, then run this again."
    fi
    rm -rf "$work" "$log"
  done
}
