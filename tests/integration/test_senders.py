#!/usr/bin/python3
"""Programs of others deliver to us, over TLS and without: what they sent is kept, and our Received says how it came."""
import base64
import json
import subprocess
import unittest

from scenario import Scenario
from peers.senders import SENDER, Exim, OpenSmtpd, PostfixSender
from peers.waiting import wait_for

RECIPIENT = "user1@example.test"
MAIL = "From: <customer@sender.test>\nTo: <user1@example.test>\nSubject: {subject}\n\nhello\n"
BY_TLS = r"with ESMTPS id \S+\r?\n\t\(TLSv1\.[23] [A-Z0-9_-]+\)"
PLAIN = r"with ESMTP id \S+\r?\n\tfor <user1@example\.test>"


class Senders(Scenario):
    def setUp(self):
        super().setUp()
        self.keeper = self.relay(1, {"smtp": {"greetingDelay": "0s", "clientLimits": False}})  # nobody is there: all stays here
        self.keeper.start()

    def kept(self):
        code, out, err = self.keeper.ctl("--json", "queue", "list")
        self.assertEqual(code, 0, err)
        return json.loads(out)["rows"]

    def check_one_arrived(self, received, subject, log=lambda: ""):
        rows = self.wait_with(log)
        self.assertEqual(len(rows), 1)
        self.assertEqual((rows[0]["sender"], rows[0]["recipient"]), (SENDER, RECIPIENT))
        details = self.details(rows[0]["id"])
        self.assertRegex(self.head(details), received)
        self.assertIn(f"Subject: {subject}", self.head(details))
        self.assertEqual("TLSv1." in details["tls"], received == BY_TLS)

    def wait_with(self, log):
        try:
            return wait_for(self.kept, 30, "a mail of that sender", 0.1)
        except AssertionError as late:
            raise AssertionError(f"{late}\n{log()[-3000:]}\n{self.keeper.log()[-3000:]}") from late

    def details(self, ident):
        code, out, err = self.keeper.ctl("--json", "queue", "show", ident)
        self.assertEqual(code, 0, out + err)
        return json.loads(out)

    @staticmethod
    def head(details):
        return base64.b64decode(details["head"]).decode()

    def check_server(self, kind, tls):
        sender = kind(self.path("sender"), self.keeper.port, tls)
        self.addCleanup(sender.stop)
        sender.send(RECIPIENT, MAIL.format(subject=kind.__name__))
        self.check_one_arrived(BY_TLS if tls else PLAIN, kind.__name__, sender.log)

    def test_postfix_by_tls(self):
        self.check_server(PostfixSender, True)

    def test_postfix_plain(self):
        self.check_server(PostfixSender, False)

    def test_exim_by_tls(self):
        self.check_server(Exim, True)

    def test_exim_plain(self):
        self.check_server(Exim, False)

    def test_opensmtpd_by_tls(self):
        self.check_server(OpenSmtpd, True)

    def test_opensmtpd_plain(self):
        self.check_server(OpenSmtpd, False)

    def check_swaks(self, received, *options):
        done = subprocess.run(["swaks", "--server", self.keeper.address, "--from", SENDER, "--to", RECIPIENT, "--helo", "sender.test",
                               "--header", "Subject: swaks", *options], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.check_one_arrived(received, "swaks")

    def test_swaks_by_tls(self):
        self.check_swaks(BY_TLS, "--tls")

    def test_swaks_plain(self):
        self.check_swaks(PLAIN)

    def test_smtp_source(self):
        done = subprocess.run(["/usr/sbin/smtp-source", "-c", "-s", "5", "-m", "50", "-l", "5000", "-M", "sender.test", "-f", SENDER, "-t", RECIPIENT,
                               f"inet:127.0.0.1:{self.keeper.port}"], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(self.keeper.queued(), 50)
        self.assertRegex(self.head(self.details(self.kept()[0]["id"])), PLAIN.replace("ESMTP", "SMTP"))  # it says HELO

    def test_openssl_by_tls(self):
        lines = ["EHLO sender.test", f"MAIL FROM:<{SENDER}>", f"rcpt TO:<{RECIPIENT}>", "DATA", "Subject: openssl", "", "hello", ".", "QUIT"]
        done = subprocess.run(["openssl", "s_client", "-starttls", "smtp", "-name", "sender.test", "-connect", self.keeper.address, "-crlf",
                               "-quiet"], input="\n".join(lines) + "\n", capture_output=True, text=True, timeout=60)
        self.assertIn("250 2.0.0", done.stdout + done.stderr)
        self.check_one_arrived(BY_TLS, "openssl")


if __name__ == "__main__":
    unittest.main()
