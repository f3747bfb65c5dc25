#!/usr/bin/python3
"""STARTTLS of the running relay: old versions, bytes before the handshake, certificates replaced under open sessions."""
import os
import socket
import ssl
import subprocess
import unittest

from scenario import Scenario
from peers.waiting import wait_for

RECIPIENT = "user1@example.test"


def make_certificate(name, folder, days=30):
    """(certificate, key) as PEM files of the folder."""
    paths = os.path.join(folder, name + ".pem"), os.path.join(folder, name + ".key")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", str(days), "-subj", f"/CN={name}",
                    "-addext", f"subjectAltName=DNS:{name}", "-keyout", paths[1], "-out", paths[0]], check=True, capture_output=True)
    return paths


def der(path):
    with open(path, encoding="ascii") as file:
        return ssl.PEM_cert_to_DER_cert(file.read())


class Client:
    """A dialogue in lines over one connection."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.unread = b""
        assert self.reply().startswith(b"220"), "no greeting"

    def send(self, data):
        self.socket.sendall(data)

    def reply(self):
        """One whole reply; b"" at the end of the connection."""
        while True:
            lines = self.unread.split(b"\r\n")
            for number, line in enumerate(lines[:-1]):
                if line[3:4] != b"-":
                    whole, self.unread = b"\r\n".join(lines[:number + 1]), b"\r\n".join(lines[number + 1:])
                    return whole
            got = self.socket.recv(65536)
            if not got:
                return b""
            self.unread += got

    def ask(self, line):
        self.send(line + b"\r\n")
        return self.reply()

    def start_tls(self, name="backup.example.test", behind=b""):
        """`behind` is sent with the STARTTLS, before the handshake."""
        self.send(b"STARTTLS\r\n" + behind)
        assert self.reply().startswith(b"220"), "STARTTLS refused"
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        self.unread = b""
        self.socket = context.wrap_socket(self.socket, server_hostname=name)

    def certificate(self):
        return self.socket.getpeercert(binary_form=True)

    def up_to_data(self):
        for line, code in ((b"EHLO sender.test", b"250"), (b"MAIL FROM:<a@sender.test>", b"250"),
                           (b"RCPT TO:<user1@example.test>", b"250"), (b"DATA", b"354")):
            said = self.ask(line)
            assert said.startswith(code), (line, said)


class Tls(Scenario):
    def keeper(self, **config):
        relay = self.relay(1, {"smtp": {"greetingDelay": "0s", "clientLimits": False}, **config})
        relay.start()
        return relay

    def client(self, relay, name=None):
        client = Client(relay.port)
        self.addCleanup(lambda: client.socket.close())
        if name:
            client.ask(b"EHLO sender.test")
            client.start_tls(name)
        return client

    def shown(self, relay, name="backup.example.test"):
        return self.client(relay, name).certificate()

    def replace(self, pair, paths):
        """As an administrator should: finished files, renamed."""
        for source, target in zip(pair, paths):
            with open(source, "rb") as file:
                content = file.read()
            with open(target + ".new", "wb") as file:
                file.write(content)
            os.rename(target + ".new", target)

    def warnings(self, relay):
        return relay.ctl("status")[1]

    def own_paths(self, relay):
        return os.path.join(relay.data, "tls.pem"), os.path.join(relay.data, "tls.key")

    # ---- versions and names ------------------------------------------------------------------

    def handshake(self, relay, *options):
        return subprocess.run(["openssl", "s_client", "-starttls", "smtp", "-connect", relay.address, *options], input="QUIT\n",
                              capture_output=True, text=True, timeout=30)

    def test_older_than_1_2_is_refused(self):
        relay = self.keeper()
        for version in ("-tls1", "-tls1_1"):
            done = self.handshake(relay, version, "-cipher", "DEFAULT@SECLEVEL=0")
            self.assertNotEqual(done.returncode, 0, done.stdout)
            self.assertIn("Cipher is (NONE)", done.stdout)
        for version in ("-tls1_2", "-tls1_3"):
            done = self.handshake(relay, version)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertRegex(done.stdout, r"Cipher is (ECDHE-ECDSA-(AES...-GCM|CHACHA20)|TLS_)")

    def test_the_name_asked_for_chooses_the_certificate(self):
        pairs = [make_certificate(name, self.folder) for name in ("backup.example.test", "mx2.other.test")]
        relay = self.keeper(certificates=[{"file": c, "key": k} for c, k in pairs])
        self.assertEqual(self.shown(relay, "mx2.other.test"), der(pairs[1][0]))
        for name in ("backup.example.test", "nobody.test"):
            self.assertEqual(self.shown(relay, name), der(pairs[0][0]))

    # ---- what comes before the handshake ---------------------------------------------------------

    def test_what_is_sent_behind_starttls_is_forgotten(self):
        relay = self.keeper()
        for behind in (b"NOOP\r\n", b"MAIL FROM:<evil@sender.test>\r\n", b"EHLO evil.test\r\nMAIL FROM:<evil@sender.test>\r\n",
                       b"RSET\r\nQUIT\r\n", b"\r\n", b"MAIL FROM:<evil@sen", b"NOOP\r\n" * 5000):
            client = Client(relay.port)
            client.ask(b"EHLO before.test")
            client.start_tls(behind=behind)
            said = client.ask(b"MAIL FROM:<a@sender.test>")  # EHLO before TLS is forgotten as well (RFC 3207 4.2)
            self.assertTrue(said.startswith(b"503"), (behind[:40], said))
            client.up_to_data()
            self.assertTrue(client.ask(b"Subject: x\r\n\r\nhello\r\n.").startswith(b"250"), behind[:40])
            client.socket.close()
        self.assertNotIn("evil", relay.log())
        self.assertEqual(relay.queued(), 7)

    # ---- other certificates ----------------------------------------------------------------------

    def test_a_new_certificate_leaves_open_sessions_alone(self):
        relay = self.keeper()
        old = self.shown(relay)
        idle = [self.client(relay, "backup.example.test" if n % 2 else None) for n in range(10)]
        within = [self.client(relay, "backup.example.test" if n % 2 else None) for n in range(10)]
        for client in within:
            client.up_to_data()
            client.send(b"Subject: half\r\n\r\nfirst half\r\n")
        pair = make_certificate("backup.example.test", self.folder)
        self.replace(pair, self.own_paths(relay))
        wait_for(lambda: self.shown(relay) == der(pair[0]), 20, "the new certificate", 0.2)
        self.assertNotEqual(old, der(pair[0]))
        for client in within:
            self.assertTrue(client.ask(b"second half\r\n.").startswith(b"250"))
        for number, client in enumerate(idle):
            client.up_to_data()
            self.assertTrue(client.ask(b"Subject: idle\r\n\r\nhello\r\n.").startswith(b"250"))
            if number % 2:
                self.assertEqual(client.certificate(), old)
        self.assertEqual(relay.queued(), 20)

    def test_a_bad_new_pair_is_not_taken_and_told(self):
        relay = self.keeper()
        old = self.shown(relay)
        good, other = (make_certificate(name, self.folder) for name in ("backup.example.test", "other.example.test"))
        self.replace((good[0], other[1]), self.own_paths(relay))
        wait_for(lambda: "was not taken" in self.warnings(relay), 20, "the warning", 0.2)
        self.assertIn("The key does not belong to the certificate.", self.warnings(relay))
        self.assertEqual(self.shown(relay), old)
        self.replace(good, self.own_paths(relay))
        wait_for(lambda: "was not taken" not in self.warnings(relay), 20, "the end of the warning", 0.2)
        self.assertEqual(self.shown(relay), der(good[0]))

    def test_a_bad_pair_at_the_start_does_not_stop_the_mail(self):
        relay = self.keeper(certificates=[{"file": self.path("nothing.pem")}])
        self.assertIn("cannot be used", self.warnings(relay))
        self.assertTrue(self.shown(relay))
        done = subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3", "-subj", "/CN=backup.example.test",
                               "-addext", "subjectAltName=DNS:backup.example.test", "-keyout", self.path("new.pem"), "-out", self.path("c")],
                              check=True, capture_output=True)
        self.assertEqual(done.returncode, 0)
        with open(self.path("new.pem"), "ab") as both, open(self.path("c"), "rb") as certificate:
            both.write(certificate.read())
        os.rename(self.path("new.pem"), self.path("nothing.pem"))
        wait_for(lambda: "cannot be used" not in self.warnings(relay), 20, "the end of the warning", 0.2)
        self.assertEqual(self.shown(relay), der(self.path("c")))
        self.assertIn("ends on", self.warnings(relay))  # within two weeks


if __name__ == "__main__":
    unittest.main()
