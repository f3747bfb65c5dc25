"""A private real Postfix as a primary (Maildir) or as a relay beside ours (bench). Needs root; touches nothing of the system's own.

Everything lives in one folder: main.cf, master.cf, queue, data, log, maildir. The folder's parents must be open to others: Postfix's
daemons and the mailbox owner are not root.
"""
import glob
import os
import shutil
import socket
import subprocess
import threading
import time

from peers.waiting import free_port, greets, wait_for

MAILBOX_UID = 65534  # nobody: a numeric owner that every system has

MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/maillog
maillog_file_prefixes = {folder}
mail_owner = postfix
setgid_group = postdrop
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
meta_directory = /etc/postfix
shlib_directory = /usr/lib/postfix
myhostname = {hostname}
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
local_header_rewrite_clients =
message_size_limit = 64000000
mailbox_size_limit = 0
virtual_mailbox_limit = 0
header_size_limit = 1000000
disable_mime_input_processing = yes
smtputf8_enable = yes
biff = no
in_flow_delay = 0
default_process_limit = 100
default_destination_concurrency_limit = 50
smtp_destination_concurrency_limit = 50
default_destination_recipient_limit = 1000
smtpd_recipient_limit = 2000
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_peername_lookup = no
smtpd_timeout = 60s
notify_classes =
smtp_dns_support_level = disabled
smtp_host_lookup = native
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
"""

MAILBOX = """
virtual_mailbox_domains = {domains}
virtual_mailbox_base = {folder}/maildir
virtual_mailbox_maps = static:box/
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{uid}
virtual_minimum_uid = 100
virtual_destination_recipient_limit = 1000
"""

MASTER = """
{address}:{port} inet n - n - - smtpd
pickup    unix  n       -       n       60      1       pickup
cleanup   unix  n       -       n       -       0       cleanup
qmgr      unix  n       -       n       300     1       qmgr
rewrite   unix  -       -       n       -       -       trivial-rewrite
bounce    unix  -       -       n       -       0       bounce
defer     unix  -       -       n       -       0       bounce
trace     unix  -       -       n       -       0       bounce
verify    unix  -       -       n       -       1       verify
flush     unix  n       -       n       1000?   0       flush
proxymap  unix  -       -       n       -       -       proxymap
smtp      unix  -       -       n       -       -       smtp
relay     unix  -       -       n       -       -       smtp
error     unix  -       -       n       -       -       error
retry     unix  -       -       n       -       -       error
discard   unix  -       -       n       -       -       discard
virtual   unix  -       n       n       -       -       virtual
anvil     unix  -       -       n       -       1       anvil
scache    unix  -       -       n       -       1       scache
tlsmgr    unix  -       -       n       1000?   1       tlsmgr
postlog   unix-dgram n  -       n       -       1       postlogd
"""


class Postfix:
    """start(), stop() and start() again as often as wanted; remove() at the end. `settings` are further lines of main.cf.

    changeable: each connection gets an smtpd of its own that has just read main.cf, for change()."""

    def __init__(self, folder, domains=("example.test",), port=None, tls=False, relay_to=None, settings=(), address="127.0.0.1",
                 hostname="primary.example.test", also=(), changeable=False):
        self.folder = os.path.abspath(folder)
        self.address = address
        self.port = port or free_port((address,))
        self.hostname = hostname
        self.changes = 0
        os.makedirs(self.folder)
        os.chmod(self.folder, 0o755)
        for name, mode in (("queue", 0o755), ("data", 0o700), ("maildir", 0o700)):
            os.mkdir(os.path.join(self.folder, name), mode)
        shutil.chown(os.path.join(self.folder, "data"), "postfix")
        os.chown(os.path.join(self.folder, "maildir"), MAILBOX_UID, MAILBOX_UID)
        main = MAIN.format(folder=self.folder, hostname=self.hostname)
        if relay_to:  # a second hop: everything for the domains goes to that host:port
            host, _, relay_port = relay_to.rpartition(":")
            main += f"relay_domains = {' '.join(domains)}\nrelayhost = [{host}]:{relay_port}\nrelay_recipient_maps =\n"
        else:
            main += MAILBOX.format(folder=self.folder, domains=" ".join(domains), uid=MAILBOX_UID)
        if tls:
            self.make_certificate()
            main += (f"smtpd_tls_security_level = may\nsmtpd_tls_cert_file = {self.folder}/cert.pem\n"
                     f"smtpd_tls_key_file = {self.folder}/key.pem\nsmtpd_tls_received_header = yes\nsmtpd_tls_loglevel = 1\n")
        self.main = main + "".join(line + "\n" for line in settings)
        self.write_main(self.main.splitlines())
        master = MASTER.format(port=self.port, address=self.address) + "".join(f"{each}:{self.port} inet n - n - - smtpd\n" for each in also)
        self.write("master.cf", master.replace("- smtpd\n", "- smtpd -o max_use=1\n") if changeable else master)

    def write(self, name, text):
        """At once in its place. Of a file that is seconds old Postfix thinks that it may still be written, and waits: so it is older."""
        path = os.path.join(self.folder, name)
        with open(path + ".new", "w", encoding="utf-8") as file:
            file.write(text)
        os.utime(path + ".new", (time.time() - 10,) * 2)
        os.replace(path + ".new", path)

    def settle(self, *settings):
        """Further lines of main.cf, in the place of earlier ones; heard at the next start."""
        with open(os.path.join(self.folder, "main.cf"), encoding="utf-8") as file:
            self.write_main([*file.read().splitlines(), *settings])

    def write_main(self, lines):
        """Of each setting the last. Of the others every program of Postfix would warn: its logger, too, to itself, and when others have sent it
        ten lines before it reads the first, it waits for itself for ever, and all wait for it."""
        last = {line.split(" = ")[0].rstrip(" ="): line for line in lines if line}
        self.write("main.cf", "\n".join(last.values()) + "\n")

    def change(self, *settings):
        """While it runs: these lines in the place of those it was made with, and no earlier ones of this. Returns when it greets by them.

        Nothing is reloaded: that takes as long as a start."""
        self.changes += 1
        mark = f"change {self.changes}"
        self.write_main([*self.main.splitlines(), f"smtpd_banner = $myhostname ESMTP {mark}", *settings])
        wait_for(lambda: mark in self.greeting(), 30, "the changed greeting of Postfix", 0.05)

    def greeting(self):
        try:
            with socket.create_connection((self.address, self.port), timeout=5) as connection:
                connection.settimeout(5)
                return connection.recv(512).decode(errors="replace")
        except OSError:
            return ""

    def require_login(self, name, password, mechanisms="PLAIN LOGIN"):
        """Mail is taken only from who has logged in over TLS. Before start()."""
        self.settle("smtpd_sasl_auth_enable = yes", "smtpd_tls_auth_only = yes", "smtpd_sasl_local_domain = example.test",
                    "smtpd_recipient_restrictions = permit_sasl_authenticated, reject")
        folder = os.path.join(self.folder, "sasl")  # where Debian's Postfix looks
        database = os.path.join(folder, "sasldb2")
        os.makedirs(folder)
        with open(os.path.join(folder, "smtpd.conf"), "w", encoding="ascii") as file:
            file.write(f"pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: {database}\nmech_list: {mechanisms}\n")
        subprocess.run(["saslpasswd2", "-p", "-c", "-f", database, "-u", "example.test", name], input=password.encode(), check=True)
        os.chmod(database, 0o644)

    def make_certificate(self):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", f"/CN={self.hostname}",
                        "-keyout", f"{self.folder}/key.pem", "-out", f"{self.folder}/cert.pem"], check=True, capture_output=True)

    def command(self, *words):
        done = subprocess.run(["postfix", "-c", self.folder, *words], capture_output=True, text=True)
        assert done.returncode == 0, f"postfix {' '.join(words)}: {done.stderr}{done.stdout}{self.log()[-2000:]}"

    def start(self):
        """Returns when it greets."""
        self.command("start")
        wait_for(lambda: greets(self.port, self.address), 30, "the greeting of Postfix")

    def start_and_tell_when(self):
        """start(), and time.monotonic() of the moment when the port answered for the first time (a little after at most)."""
        heard = []
        ended = threading.Event()

        def listen():
            while not ended.is_set():
                if self.listening():
                    heard.append(time.monotonic())
                    return
                ended.wait(0.002)

        listener = threading.Thread(target=listen)
        listener.start()
        try:
            self.start()
        finally:
            ended.set()
            listener.join()
        return heard[0]

    def stop(self):
        """Returns when nobody listens any more. Mail in its queue stays there."""
        self.command("stop")
        wait_for(lambda: not self.listening(), 30, "the end of Postfix")

    def listening(self):
        with socket.socket() as probe:
            return probe.connect_ex((self.address, self.port)) == 0

    def running(self):
        return subprocess.run(["postfix", "-c", self.folder, "status"], capture_output=True).returncode == 0

    def remove(self):
        if self.running():
            subprocess.run(["postfix", "-c", self.folder, "abort"], capture_output=True)
            wait_for(lambda: not self.running(), 30, "the end of Postfix")
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self):
        try:
            with open(os.path.join(self.folder, "maillog"), encoding="utf-8", errors="replace") as log:
                return log.read()
        except FileNotFoundError:
            return ""

    def first_arrival(self):
        """time.monotonic() of the oldest delivered mail; None: there is none. By the file's own time, so it may be asked late."""
        times = [os.stat(path).st_ctime for path in self.arrived()]
        return time.monotonic() - (time.time() - min(times)) if times else None

    def arrived(self):
        """Paths of the delivered mails."""
        return glob.glob(os.path.join(self.folder, "maildir", "box", "new", "*"))

    def queued(self):
        """How many mails are in its own queue, not delivered yet."""
        return sum(len(files) for name in ("maildrop", "incoming", "active", "deferred")
                   for _, _, files in os.walk(os.path.join(self.folder, "queue", name)))

    def wait_delivered(self, seconds=120):
        wait_for(lambda: self.queued() == 0, seconds, "an empty queue of Postfix", 0.05)
