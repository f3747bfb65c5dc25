"""Real mail servers that send to us: each send() hands one mail to the program, which then delivers it by its own ways.

They differ in what they do with our replies, in their TLS library (Exim: GnuTLS; the others OpenSSL) and in how they pipeline.
"""
import os
import smtplib
import subprocess

from peers.postfix import Postfix
from peers.unpacked import UnpackedRoot
from peers.waiting import Program, free_port, greets, wait_for

SENDER = "customer@sender.test"

EXIM = """
primary_hostname = sender.test
spool_directory = /var/spool/exim
log_file_path = /var/log/%slog
keep_environment =
begin routers
out:
  driver = manualroute
  transport = smtp
  route_list = * 127.0.0.1 byname
  self = send
begin transports
smtp:
  driver = smtp
  port = {port}
  allow_localhost
  {tls}
  tls_try_verify_hosts = :
begin retry
* * F,1h,1s
"""

OPENSMTPD = """
listen on 127.0.0.1 port {own}
action "out" relay host {scheme}://127.0.0.1:{port} helo sender.test
match from any for any action "out"
"""


class Exim:
    def __init__(self, folder, port, tls):
        self.root = UnpackedRoot(folder, "exim4-daemon-light", ["usr/sbin/exim4"], {"Debian-exim": 901})
        os.mkdir(self.root.path("var/spool/exim"))
        for name in ("var/spool/exim", "var/log"):
            os.chown(self.root.path(name), 901, 901)
        self.root.write("etc/exim.conf", EXIM.format(port=port, tls="hosts_require_tls = *" if tls else "hosts_avoid_tls = *"))

    def send(self, recipient, text):
        done = subprocess.run(self.root.arguments("/usr/sbin/exim4", "-C", "/etc/exim.conf", "-odf", "-f", SENDER, recipient),
                              input=text.encode(), capture_output=True, timeout=60)
        assert done.returncode == 0, done.stderr.decode() + self.log()

    def log(self):
        with open(self.root.path("var/log/mainlog"), encoding="utf-8", errors="replace") as log:
            return log.read()

    def stop(self):
        pass  # each send() is a process of its own that has ended


class OpenSmtpd:
    def __init__(self, folder, port, tls):
        self.folder, self.port = folder, free_port()
        self.root = UnpackedRoot(os.path.join(folder, "root"), "opensmtpd", ["usr/sbin/smtpd", "usr/sbin/smtpctl"],
                                 {"opensmtpd": 901, "opensmtpq": 902})
        os.makedirs(self.root.path("var/lib/opensmtpd/empty"))
        os.mkdir(self.root.path("var/spool/smtpd"))
        os.chmod(self.root.path("var/spool/smtpd"), 0o711)
        self.root.write("etc/mailname", "sender.test\n")
        self.root.write("etc/smtpd.conf", OPENSMTPD.format(own=self.port, port=port, scheme="smtp" if tls else "smtp+notls"))
        self.program = Program(self.root.arguments("/usr/sbin/smtpd", "-d", "-f", "/etc/smtpd.conf"), folder, "opensmtpd")
        wait_for(lambda: greets(self.port) or self.program.ended_early(), 30, "the greeting of OpenSMTPD")

    def send(self, recipient, text):
        with smtplib.SMTP("127.0.0.1", self.port, timeout=30) as client:
            client.sendmail(SENDER, [recipient], text)

    def log(self):
        return self.program.output() + self.program.errors()

    def stop(self):
        self.program.terminate()


class PostfixSender:
    def __init__(self, folder, port, tls):
        self.postfix = Postfix(folder, relay_to=f"127.0.0.1:{port}", settings=[
            f"smtp_tls_security_level = {'encrypt' if tls else 'none'}", "smtp_tls_loglevel = 1"])
        self.postfix.start()

    def send(self, recipient, text):
        with smtplib.SMTP("127.0.0.1", self.postfix.port, timeout=30) as client:
            client.sendmail(SENDER, [recipient], text)

    def log(self):
        return self.postfix.log()

    def stop(self):
        self.postfix.remove()
