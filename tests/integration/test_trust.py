#!/usr/bin/python3
"""What must be right before mail is handed over: the primary's key and certificate, and our login there. Where it is not, the mail waits, a
person is told, and nothing is returned to anybody."""
import datetime
import json
import os
import re
import subprocess
import unittest

from scenario import Scenario
from peers.waiting import free_port, wait_for

NAME = "primary.example.test"


def openssl(*arguments, **options):
    done = subprocess.run(["openssl", *arguments], capture_output=True, **options)
    assert done.returncode == 0, done.stderr
    return done.stdout


class Keys:
    """A certificate authority of the test's own, and what it signs."""

    def __init__(self, folder):
        self.folder = folder
        self.number = 0
        self.ca = self.file("ca.pem")
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=Test CA", "-keyout", self.file("ca.key"), "-out", self.ca)

    def file(self, name):
        return os.path.join(self.folder, name)

    def key(self):
        self.number += 1
        path = self.file(f"{self.number}.key")
        openssl("genrsa", "-out", path, "2048")
        return path

    def self_signed(self, name=NAME):
        key = self.key()
        path = key.replace(".key", ".pem")
        openssl("req", "-x509", "-key", key, "-days", "30", "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}", "-out", path)
        return path, key

    def signed(self, name=NAME, key=None, expired=False):
        key = key or self.key()
        self.number += 1
        path, request, extension = (self.file(f"{self.number}{end}") for end in (".pem", ".csr", ".ext"))
        with open(extension, "w", encoding="ascii") as file:
            file.write(f"subjectAltName=DNS:{name}\n")
        openssl("req", "-new", "-key", key, "-subj", f"/CN={name}", "-out", request)
        if not expired:
            openssl("x509", "-req", "-in", request, "-CA", self.ca, "-CAkey", self.file("ca.key"), "-CAcreateserial", "-days", "30",
                    "-extfile", extension, "-out", path)
            return path, key
        database = self.file(f"{self.number}.db")
        with open(database, "w", encoding="ascii"):
            pass
        configuration = self.file(f"{self.number}.cnf")
        with open(configuration, "w", encoding="ascii") as file:
            file.write(f"[ca]\ndefault_ca=d\n[d]\ndatabase={database}\nnew_certs_dir={self.folder}\nrand_serial=yes\npolicy=p\n[p]\ncommonName=supplied\n")
        openssl("ca", "-config", configuration, "-batch", "-notext", "-md", "sha256", "-in", request, "-cert", self.ca, "-keyfile",
                self.file("ca.key"), "-startdate", "20200101000000Z", "-enddate", "20200201000000Z", "-extfile", extension, "-out", path)
        return path, key

    @staticmethod
    def pin(key):
        """As an administrator makes it: base64 of SHA-256 of the public key."""
        public = openssl("pkey", "-in", key, "-pubout", "-outform", "DER")
        return openssl("base64", "-A", input=openssl("dgst", "-sha256", "-binary", input=public)).decode()


class Trust(Scenario):
    def setUp(self):
        super().setUp()
        os.makedirs(self.path("keys"))
        self.keys = Keys(self.path("keys"))

    def primary_with(self, pair=None, *settings, start=True):
        lines = list(settings)
        if pair:
            lines += ["smtpd_tls_security_level = may", f"smtpd_tls_cert_file = {pair[0]}", f"smtpd_tls_key_file = {pair[1]}"]
        primary = self.postfix(settings=lines)
        if start:
            primary.start()
        return primary

    def relay_to(self, primary, port=None, **domain):
        relay = self.relay(primary.port, {"smtp": {"greetingDelay": "0s"}, "notices": {"smarthost": "127.0.0.1:1"}},
                           [{"name": "example.test", "primaries": [f"127.0.0.1:{port or primary.port}"], **domain}])
        relay.environment = {"SSL_CERT_FILE": self.keys.ca}
        return relay

    def send(self, relay):
        done = subprocess.run(["swaks", "--server", relay.address, "--from", "customer@elsewhere.example", "--to", "user1@example.test",
                               "--helo", "elsewhere.example"], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def warned(self, relay):
        return relay.ctl("status")[1]

    def assert_delivers(self, primary, relay, count=1):
        wait_for(lambda: len(primary.arrived()) == count, 30, f"{count} mails at the primary: {primary.log()[-1500:]}{relay.log()[-1500:]}")

    def set_domain(self, relay, **domain):
        relay.config["domains"][0].update(domain)
        relay.write_config()
        code, _, problem = relay.ctl("config", "reload")
        self.assertEqual(code, 0, problem)

    def assert_waits(self, primary, relay, said, arrived=0):
        """The mail waits, a Problem says why, nothing is returned, nothing was charged."""
        wait_for(lambda: said in self.warned(relay), 20, f"the warning: {self.warned(relay)}{relay.log()[-1500:]}", 0.2)
        self.assertEqual(len(primary.arrived()), arrived)
        status = relay.status()
        self.assertEqual((status["queue"]["messages"], status["queue"]["recipients"], status["warnings"]), (1, 1, 1), status)
        self.assertNotEqual(relay.primary_state(), "up")
        row = relay.ctl("--json", "queue", "list")[1]
        self.assertIn('"attempts":0', row.replace(" ", ""))

    # ---- verified ----------------------------------------------------------------------------

    def test_verified_takes_what_the_authority_signed(self):
        primary = self.primary_with(self.keys.signed())
        relay = self.relay_to(primary, tls="verified", tlsName=NAME)
        relay.start()
        self.send(relay)
        self.assert_delivers(primary, relay)

    def test_verified_waits_where_the_certificate_is_not_right(self):
        for pair, said in ((self.keys.self_signed(), "self-signed"), (self.keys.signed(expired=True), "expired"),
                           (self.keys.signed("other.example.test"), "hostname mismatch")):
            with self.subTest(said):
                primary = self.primary_with(pair)
                relay = self.relay_to(primary, tls="verified", tlsName=NAME)
                relay.start()
                self.send(relay)
                self.assert_waits(primary, relay, "cannot be trusted")
                self.assertIn(said, self.warned(relay).lower())
                relay.kill()
                primary.stop()

    # ---- pinned --------------------------------------------------------------------------------

    def test_pinned_takes_a_self_signed_certificate_with_the_key(self):
        pair = self.keys.self_signed("anything.example.test")
        primary = self.primary_with(pair)
        relay = self.relay_to(primary, tls="pinned", tlsName=NAME, tlsPins=[self.keys.pin(self.keys.key()), self.keys.pin(pair[1])])
        relay.start()
        self.send(relay)
        self.assert_delivers(primary, relay)
        self.assertEqual(relay.status()["warnings"], 0)

    def test_pinned_waits_for_a_person_when_the_key_changed(self):
        old, new = self.keys.self_signed(), self.keys.self_signed()
        primary = self.primary_with(new)
        relay = self.relay_to(primary, tls="pinned", tlsName=NAME, tlsPins=[self.keys.pin(old[1])])
        relay.start()
        self.send(relay)
        self.assert_waits(primary, relay, self.keys.pin(new[1]))
        self.set_domain(relay, tlsPins=[self.keys.pin(new[1])])
        self.assert_delivers(primary, relay)

    def test_pinned_takes_a_new_key_that_the_authority_signed_and_says_so(self):
        old, new = self.keys.key(), self.keys.signed()
        primary = self.primary_with(new)
        relay = self.relay_to(primary, tls="pinned", tlsName=NAME, tlsPins=[self.keys.pin(old)])
        relay.start()
        self.send(relay)
        self.assert_delivers(primary, relay)
        wait_for(lambda: self.keys.pin(new[1]) in self.warned(relay), 20, "the word about the new key", 0.2)

    def test_pinned_takes_no_new_key_for_another_name_or_out_of_time(self):
        for pair in (self.keys.signed("other.example.test"), self.keys.signed(expired=True)):
            primary = self.primary_with(pair)
            relay = self.relay_to(primary, tls="pinned", tlsName=NAME, tlsPins=[self.keys.pin(self.keys.key())])
            relay.start()
            self.send(relay)
            self.assert_waits(primary, relay, self.keys.pin(pair[1]))
            relay.kill()
            primary.stop()

    def test_implicit_tls_is_pinned_as_well(self):
        pair = self.keys.self_signed()
        primary, port = self.primary_with(pair, start=False), free_port()
        with open(os.path.join(primary.folder, "master.cf"), "a", encoding="ascii") as file:
            file.write(f"127.0.0.1:{port} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes\n")
        primary.start()
        relay = self.relay_to(primary, port=port, tls="pinned", implicitTls=True, tlsName=NAME, tlsPins=[self.keys.pin(pair[1])])
        relay.start()
        self.send(relay)
        self.assert_delivers(primary, relay)
        self.set_domain(relay, tlsPins=[self.keys.pin(self.keys.key())])
        self.send(relay)
        self.assert_waits(primary, relay, self.keys.pin(pair[1]), arrived=1)

    # ---- logging in ------------------------------------------------------------------------------

    def primary_with_login(self, mechanisms="PLAIN LOGIN", pair=None):
        """Takes mail only from who has logged in, as backup with the password right."""
        primary = self.primary_with(pair, start=False)
        primary.require_login("backup", "right", mechanisms)
        primary.start()
        return primary

    def write_secret(self, relay, secret, mode=0o600):
        path = os.path.join(relay.data, "secrets.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"primary": secret}, file)
        os.chmod(path, mode)

    def assert_never_told(self, relay, secret):
        self.assertNotIn(secret, relay.log())
        for words in (("status",), ("--json", "status"), ("config", "show"), ("--json", "queue", "list")):
            self.assertNotIn(secret, relay.ctl(*words)[1])

    def test_it_logs_in_by_plain_and_by_login(self):
        for mechanisms in ("PLAIN LOGIN", "LOGIN"):
            with self.subTest(mechanisms):
                primary = self.primary_with_login(mechanisms, self.keys.self_signed())
                relay = self.relay_to(primary, auth="primary")
                self.write_secret(relay, "backup:right")
                relay.start()
                self.send(relay)
                self.assert_delivers(primary, relay)
                self.assertRegex(primary.log(), rf"sasl_method={mechanisms.split()[0]}, sasl_username=backup")
                self.assert_never_told(relay, "right")
                primary.stop()

    def test_a_wrong_password_waits_and_is_not_tried_again_and_again(self):
        primary = self.primary_with_login(pair=self.keys.self_signed())
        relay = self.relay_to(primary, auth="primary")
        self.write_secret(relay, "backup:wrongword")
        relay.start()
        self.send(relay)
        self.assert_waits(primary, relay, "refuses the login")
        relay.ctl("flush")
        following = datetime.datetime.fromisoformat(relay.status()["primaries"][0]["nextProbe"].replace("Z", "+00:00"))
        self.assertGreater(following - datetime.datetime.now(datetime.timezone.utc), datetime.timedelta(minutes=4))
        self.assertEqual(len(re.findall("authentication failed", primary.log())), 1, primary.log())
        self.assert_never_told(relay, "wrongword")
        self.assertEqual(relay.ctl("secret", "set", "primary", text="backup:right\n")[0], 0)  # in use at once
        self.assert_never_told(relay, "backup:right")
        self.assert_delivers(primary, relay)
        self.assertEqual(relay.status()["warnings"], 0)

    def test_a_primary_without_login_or_without_tls_waits(self):
        for pair, said in ((self.keys.self_signed(), "offers no login"), (None, "does not offer encryption")):
            primary = self.primary_with(pair)
            relay = self.relay_to(primary, auth="primary")
            self.write_secret(relay, "backup:right")
            relay.start()
            self.send(relay)
            self.assert_waits(primary, relay, said)
            relay.kill()
            primary.stop()

    def test_a_secret_that_is_missing_or_open_to_others_waits(self):
        primary = self.primary_with_login(pair=self.keys.self_signed())
        for secret, mode in ((None, 0), ("backup", 0o600), ("backup:right", 0o644)):
            relay = self.relay_to(primary, auth="primary")
            if secret:
                self.write_secret(relay, secret, mode)
            relay.start()
            self.send(relay)
            self.assert_waits(primary, relay, "no usable name and password")
            relay.kill()
        self.assertNotIn("AUTH", primary.log())


if __name__ == "__main__":
    unittest.main()
