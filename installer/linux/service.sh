# Read by installer/run --config FILE: makes the relay a service of this machine.

installed_config=/etc/restante/restante.json
data=/var/lib/restante
program=/usr/local/sbin/restanted

# The relay's own account; and the person who installs may look and operate.
make_account() {
  getent passwd restante >/dev/null ||
    as_root useradd --system --user-group --home-dir "$data" --no-create-home --shell /usr/sbin/nologin restante
  administrator=${SUDO_USER:-$(id -un)}
  [ "$administrator" = root ] || as_root usermod -a -G restante "$administrator"
}

# The service alone writes its configuration later on, so the folder is its own. What was there is kept beside it.
place_config() {
  as_root install -d -o restante -g restante -m 0750 /etc/restante
  as_root install -d -o restante -g restante -m 0700 "$data"
  if as_root test -e "$installed_config" && ! as_root cmp -s "$1" "$installed_config"; then
    as_root cp -p "$installed_config" "$installed_config.$(date +%Y%m%d-%H%M%S)"
    say "The configuration that was there is kept beside the new one in /etc/restante."
  fi
  as_root install -o restante -g restante -m 0640 "$1" "$installed_config"
}

control_socket() { if [ -S /run/restante/control ]; then echo /run/restante/control; else echo "$data/control"; fi; }

start_by_systemd() {
  as_root install -m 0644 installer/linux/restanted.service /etc/systemd/system/restanted.service
  as_root systemctl daemon-reload
  as_root systemctl enable restanted.service
  as_root systemctl restart restanted.service
  sleep 2
  as_root systemctl --quiet is-active restanted.service || {
    as_root journalctl -u restanted.service -n 20 --no-pager >&2 || true
    die "restanted did not stay up; its last lines are above."
  }
  say "restanted runs, also after the next start of this machine. Its log: journalctl -u restanted"
}

run_in_foreground() {
  say "No systemd here: restanted runs in the foreground. Ctrl-C stops it."
  as_root "$program" --config "$installed_config" --data-dir "$data" --user restante
}

install_service() {
  build/release/app/restanted/restanted --check-config --config "$1" ||
    die "$1 has the faults above; nothing was installed."
  make_account
  as_root cmake --install build/release --prefix /usr/local >/dev/null
  place_config "$1"
  if [ -d /run/systemd/system ]; then start_by_systemd; else run_in_foreground; fi
}
