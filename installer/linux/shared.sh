# What all ways to install the relay on Linux have in common: the packages (it is built into their scripts, installer/linux/debian), the portable
# tarball and installer/run --config. POSIX sh; changes the system only by as_root, which each of them defines. Prints nothing but answers.

restante_etc=/etc/restante
restante_data=/var/lib/restante
restante_config=$restante_etc/restante.json

# Who installs: as sudo, pkexec and the software centre tell (apt asks the same). Root, if nobody else.
installing_person() {
  if [ -n "${SUDO_USER:-}" ]; then
    echo "$SUDO_USER"
    return
  fi
  uid=${PKEXEC_UID:-${PACKAGEKIT_CALLER_UID:-}}
  [ -z "$uid" ] || person=$(getent passwd "$uid" | cut -d: -f1)
  [ -n "${person:-}" ] || person=$(id -un)
  echo "$person"
}

# The relay's own account.
make_account() {
  getent passwd restante >/dev/null ||
    as_root useradd --system --user-group --home-dir "$restante_data" --no-create-home --shell /usr/sbin/nologin restante
}

# join_group PERSON: who is in the group may look and operate. Not for accounts that this machine only borrows (LDAP): false, said by usermod.
join_group() { [ "$1" = root ] || as_root usermod -a -G restante "$1"; }

# The service alone writes its configuration, so the folder is its own.
make_folders() {
  as_root install -d -o restante -g restante -m 0750 "$restante_etc"
  as_root install -d -o restante -g restante -m 0700 "$restante_data"
}

# first_configuration PERSON: without any, PERSON gets one that says nothing but who is administrator, and sets the rest up in the window.
first_configuration() {
  [ "$1" != root ] || return 0
  as_root test ! -e "$restante_config" || return 0
  quoted=$(printf %s "$1" | sed 's/[\\"]/\\&/g')
  made=$(mktemp)
  printf '{\n  "control": { "administrators": ["user:%s"] }\n}\n' "$quoted" >"$made"
  as_root install -o restante -g restante -m 0640 "$made" "$restante_config.first"
  as_root mv -n "$restante_config.first" "$restante_config" # whole, or not at all
  rm -f "$made"
}

# fill_unit SBINDIR: the unit, where restanted is there. Reads standard input.
fill_unit() { sed -e '/^# @sbindir@/d' -e "s|@sbindir@|$1|"; }

# kept_mail RESTANTED: "messages=N bytes=N"; "unknown" where it cannot be read. By the relay's own account, which owns what SQLite makes beside.
kept_mail() {
  if [ ! -d "$restante_data" ]; then
    echo "messages=0 bytes=0"
    return
  fi
  as_root runuser -u restante -- "$1" --count-mail --data-dir "$restante_data" 2>/dev/null || echo unknown
}

# size_in_words BYTES
size_in_words() {
  if [ "$1" -lt 1000 ]; then
    echo "$1 bytes"
  elif [ "$1" -lt 1000000 ]; then
    echo "$(($1 / 1000)) kB"
  else
    echo "$(($1 / 1000000)).$(($1 % 1000000 / 100000)) MB"
  fi
}

# messages_of, bytes_of KEPT: its two numbers; "?" when unknown.
messages_of() { case $1 in messages=*) set -- "${1#messages=}" && echo "${1%% *}" ;; *) echo '?' ;; esac; }
size_of() { case $1 in messages=*) size_in_words "${1##*bytes=}" ;; *) echo '?' ;; esac; }

# table_version FILE: PRAGMA user_version of a SQLite file (its header, bytes 60 to 63, big-endian); 0 where there is none, or it is damaged.
table_version() {
  [ "$(head -c 15 "$1" 2>/dev/null)" = "SQLite format 3" ] || { echo 0; return; }
  set -- $(od -An -tu1 -j60 -N4 "$1")
  echo $(((${1:-0} << 24) + (${2:-0} << 16) + (${3:-0} << 8) + ${4:-0}))
}

# too_new KNOWN INSTALLED: the files in the data directory that this version cannot read, one a line. KNOWN and INSTALLED are files of lines "NAME
# VERSION": what this version knows, and what the one that is installed does (it may have written into the WAL only; it may be missing).
too_new() {
  while read -r name known; do
    found=$(table_version "$restante_data/$name")
    written=$(awk -v name="$name" '$1 == name { print $2 }' "$2" 2>/dev/null || true)
    [ ! -f "$restante_data/$name" ] || [ "$found" -ge "${written:-0}" ] || found=$written
    [ "$found" -le "$known" ] || echo "$name"
  done <"$1"
}
