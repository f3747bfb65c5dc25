# Read by installer/run --config FILE: makes the relay a service of this machine. Set before: built (the folder of a finished build),
# administrator (who may configure it; empty: who called sudo). What the packages do alike is in shared.sh.
. installer/linux/shared.sh

runtime=/run/restante
program=/usr/local/sbin/restanted
control=/usr/local/bin/restantectl

# Two relays on one machine would be one too many; the package's own comes with its unit.
check_no_package() {
  ! is_installed restante-relay || die "The package restante-relay is installed here, so nothing was changed. Its configuration: $restante_config
(restantectl config reload), a newer version: apt. To run what is built here instead, remove it first (mail stays): apt remove restante-relay"
}

check_person() {
  person=${administrator:-$(installing_person)}
  getent passwd "$person" >/dev/null || die "There is no user $person here who could be administrator; nothing was installed."
}

# What was there is kept beside it.
place_config() {
  make_folders
  if as_root test -e "$restante_config" && ! as_root cmp -s "$1" "$restante_config"; then
    as_root cp -p "$restante_config" "$restante_config.$(date +%Y%m%d-%H%M%S)"
    say "The configuration that was there is kept beside the new one in $restante_etc."
  fi
  as_root install -o restante -g restante -m 0640 "$1" "$restante_config"
}

# Root is administrator anyway. Somebody else is written into the configuration by the service, unless FILE says who is.
make_administrator() {
  [ "$person" != root ] || return 0
  if grep -q '"administrators"' "$1"; then
    say "Who is administrator is said in $1 (control.administrators); $person was not added."
  elif as_root "$control" --socket "$runtime/control" config set control.administrators "[\"user:$person\"]" >/dev/null; then
    say "$person is administrator of the relay (the group restante counts from the next login)."
  else
    say "$person could not be made administrator; as root: restantectl config set control.administrators '[\"user:$person\"]'"
  fi
}

# Returns when restanted listens to us; false when it does not, or PID (if given) has ended.
wait_for_control() {
  local tries
  for tries in $(seq 300); do
    [ ! -S "$runtime/control" ] || return 0
    [ -z "${1:-}" ] || kill -0 "$1" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

# Enabling needs no running systemd: it counts from the next start of the machine.
install_unit() {
  fill_unit /usr/local/sbin <installer/linux/restanted.service.in >"$built/restanted.service"
  as_root install -D -m 0644 "$built/restanted.service" /etc/systemd/system/restanted.service
  as_root systemctl enable --quiet restanted.service
}

start_by_systemd() {
  install_unit
  as_root systemctl daemon-reload
  as_root systemctl restart restanted.service
  if ! wait_for_control || ! as_root systemctl --quiet is-active restanted.service; then
    as_root journalctl -u restanted.service -n 20 --no-pager >&2 || true
    die "restanted did not stay up; its last lines are above."
  fi
  make_administrator "$1"
  say "restanted runs, also after the next start of this machine. Its log: journalctl -u restanted"
}

run_in_foreground() {
  if command -v systemctl >/dev/null; then
    install_unit
    say "systemd is installed here but does not run: the unit restanted.service is enabled for the next start of this machine."
  else
    say "There is no systemd here: no unit was installed."
  fi
  say "restanted runs in the foreground now, under the account restante. Ctrl-C stops it."
  as_root install -d -o restante -g restante -m 0755 "$runtime"
  as_root rm -f "$runtime/control"
  local sudo=() pid status
  [ "$(id -u)" -eq 0 ] || sudo=(sudo)
  "${sudo[@]}" env RUNTIME_DIRECTORY="$runtime" "$program" --config "$restante_config" --data-dir "$restante_data" --user restante &
  pid=$!
  trap '"${sudo[@]}" kill -TERM $pid' INT TERM
  if wait_for_control $pid; then make_administrator "$1"; fi
  while kill -0 $pid 2>/dev/null; do wait $pid || true; done
  status=0
  wait $pid || status=$?
  exit $status
}

install_service() {
  "$built/app/restanted/restanted" --check-config --config "$1" || die "$1 has the faults above; nothing was installed."
  check_no_package
  check_person
  make_account
  join_group "$person" || say "$person could not be put into the group restante."
  as_root cmake --install "$built" --prefix /usr/local >"$built/install.log"
  place_config "$1"
  if [ -d /run/systemd/system ]; then start_by_systemd "$1"; else run_in_foreground "$1"; fi
}
