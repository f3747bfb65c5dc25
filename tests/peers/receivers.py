"""Real mail servers other than Postfix as primaries, and a real greylist for Postfix. As Postfix: start(), stop(), arrived(), port."""
import glob
import os
import socket

from peers.unpacked import UnpackedRoot
from peers.waiting import Program, free_port, greets, wait_for

EXIM = """
primary_hostname = primary.example.test
spool_directory = /var/spool/exim
log_file_path = /var/log/%slog
keep_environment =
local_interfaces = 127.0.0.1
daemon_smtp_ports = {port}
tls_advertise_hosts =
smtp_accept_queue_per_connection = 0
acl_smtp_rcpt = to_us
begin acl
to_us:
  accept domains = {domain}
begin routers
here:
  driver = accept
  transport = box
begin transports
box:
  driver = appendfile
  maildir_format
  return_path_add
  directory = /var/box
  user = Debian-exim
  group = Debian-exim
"""

OPENSMTPD = """
listen on 127.0.0.1 port {port}
action "in" relay host smtp+notls://127.0.0.1:{behind} helo primary.example.test
match from any for domain "example.test" action "in"
"""


class EximPrimary:
    def __init__(self, folder, domain="example.test"):
        self.folder, self.port, self.program, self.starts = folder, free_port(), None, 0
        self.root = UnpackedRoot(os.path.join(folder, "root"), "exim4-daemon-light", ["usr/sbin/exim4"], {"Debian-exim": 901})
        for name in ("var/spool/exim", "var/box", "etc/exim4"):
            os.makedirs(self.root.path(name))
        for name in ("var/spool/exim", "var/box", "var/log"):
            os.chown(self.root.path(name), 901, 901)
        self.root.write("etc/exim4/exim4.conf", EXIM.format(port=self.port, domain=domain))

    def settle(self, old, new):
        """Changes a text of its configuration; heard at the next start."""
        name = self.root.path("etc/exim4/exim4.conf")
        with open(name, encoding="utf-8") as file:
            text = file.read()
        assert old in text, text
        self.root.write("etc/exim4/exim4.conf", text.replace(old, new, 1))

    def start(self):
        self.starts += 1
        self.program = Program(self.root.arguments("/usr/sbin/exim4", "-bdf"), self.folder, f"exim{self.starts}")
        wait_for(lambda: greets(self.port) or self.program.ended_early(), 30, "the greeting of Exim")

    def stop(self):
        self.program.terminate()

    def arrived(self):
        return glob.glob(self.root.path("var/box/new/*"))


class OpenSmtpdPrimary:
    """What it accepts it passes on, to the sink behind it that stores the bytes in `store`."""

    def __init__(self, folder, behind, store):
        self.folder, self.port, self.store = folder, free_port(), store
        self.root = UnpackedRoot(os.path.join(folder, "root"), "opensmtpd", ["usr/sbin/smtpd", "usr/sbin/smtpctl"],
                                 {"opensmtpd": 901, "opensmtpq": 902})
        os.makedirs(self.root.path("var/lib/opensmtpd/empty"))
        os.mkdir(self.root.path("var/spool/smtpd"))
        os.chmod(self.root.path("var/spool/smtpd"), 0o711)
        self.root.write("etc/mailname", "primary.example.test\n")
        self.root.write("etc/smtpd.conf", OPENSMTPD.format(port=self.port, behind=behind))
        self.program = None

    def start(self):
        self.program = Program(self.root.arguments("/usr/sbin/smtpd", "-d", "-f", "/etc/smtpd.conf"), self.folder, "opensmtpd")
        wait_for(lambda: greets(self.port) or self.program.ended_early(), 30, "the greeting of OpenSMTPD")

    def stop(self):
        self.program.terminate()

    def arrived(self):
        return glob.glob(os.path.join(self.store, "*.eml"))


class Greylist:
    """postgrey; postfix = Postfix(settings=greylist.settings)."""

    def __init__(self, folder, seconds):
        os.makedirs(folder)
        port = free_port()
        self.settings = [f"smtpd_recipient_restrictions = check_policy_service inet:127.0.0.1:{port}, permit"]
        self.program = Program(["postgrey", f"--inet=127.0.0.1:{port}", f"--delay={seconds}", f"--dbdir={folder}", "--user=root", "--group=root"],
                               folder, "postgrey")
        wait_for(lambda: listens(port) or self.program.ended_early(), 30, "postgrey")

    def stop(self):
        self.program.terminate()


def listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
