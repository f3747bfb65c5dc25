#!/usr/bin/python3
"""How notices leave: to the senders' own mail servers, found in a real DNS, or by a smarthost that wants a login; and what is said, and lost
(nothing), where they cannot."""
import email
import email.policy
import os
import re
import unittest
from pathlib import Path

from scenario import Scenario
from peers.knot import Knot
from peers.receivers import EximPrimary
from peers.waiting import free_port, wait_for

HEAD = "$TTL 60\n@ SOA ns1 admin 1 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n"
# Whoever only asks has the empty sender and hears that all is well, so that mail gets here and is refused afterwards.
REFUSES_MAIL = "smtpd_recipient_restrictions = check_sender_access regexp:{ {/@/ 550 5.2.1 Mailbox closed} }, permit"


def zone(*hosts):
    """One whose MX are at these addresses, in order."""
    return HEAD + "".join(f"@ MX {10 * n} mail{n}\nmail{n} A {host}\n" for n, host in enumerate(hosts, 1))


class WayOut(Scenario):
    def setUp(self):
        super().setUp()
        self.primary = self.postfix(settings=[REFUSES_MAIL])
        self.primary.start()

    def relay_with(self, zones=None, domains=(), notices=None, **smtp):
        config = {"smtp": {"greetingDelay": "0s", **smtp}, "handover": {"retryFirst": "1s"}, "notices": notices or {}}
        if zones:
            knot = Knot(zones).start()
            self.addCleanup(knot.stop)
            config["dns"] = {"servers": [f"127.0.0.1@{knot.port}"]}
        relay = self.relay(self.primary.port, config, [{"name": "example.test", "primaries": [f"127.0.0.1:{self.primary.port}"]}, *domains])
        return relay

    def refuse_mail_of(self, relay, *senders):
        for sender in senders:
            self.load(relay.address, "--messages", 1, "--from", sender, "--rcpt", "nobody@example.test", "--id", "refused")

    def said(self, relay):
        return relay.ctl("status")[1]

    def wait_said(self, relay, words):
        try:
            wait_for(lambda: words in self.said(relay), 30, words, 0.2)
        except AssertionError:
            self.fail(f"'{words}' is not in the status: {self.said(relay)}{relay.log()[-1500:]}")

    def wait_nothing_said(self, relay):
        wait_for(lambda: relay.status()["warnings"] == 0, 20, f"no warnings: {self.said(relay)}", 0.2)

    def wait_arrived(self, receiver, count=1):
        wait_for(lambda: len(receiver.arrived()) >= count, 60, f"{count} notices", 0.1)

    def check_notice(self, path, recipient):
        """As a mail program not ours reads it; the policy makes an error of every defect."""
        report = email.message_from_bytes(Path(path).read_bytes(), policy=email.policy.strict)
        self.assertEqual((report.get_content_type(), report.get_param("report-type")), ("multipart/report", "delivery-status"))
        self.assertEqual([address.addr_spec for address in report["To"].addresses], [recipient])
        self.assertEqual(report["Return-Path"], "<>")
        self.assertIn("auto-replied", report["Auto-Submitted"])
        text, status, head = report.iter_parts()
        self.assertIn("nobody@example.test", text.get_content())
        of_message, of_recipient = status.get_payload()
        self.assertEqual(of_message["Reporting-MTA"], "dns; backup.example.test")
        self.assertEqual((of_recipient["Action"], of_recipient["Status"]), ("failed", "5.2.1"))
        self.assertEqual(of_recipient["Final-Recipient"], "rfc822; nobody@example.test")
        self.assertIn("refused-1", head.as_string())

    # ---- by MX -----------------------------------------------------------------------------------

    def test_by_mx_to_exim_and_to_postfix(self):
        for receiver in (EximPrimary(self.path("exim"), "elsewhere.test"), self.postfix(domains=["elsewhere.test"], tls=True)):
            with self.subTest(type(receiver).__name__):
                receiver.start()
                self.addCleanup(receiver.stop)
                relay = self.relay_with({"elsewhere.test": zone("127.0.0.9", "127.0.0.1")}, outboundPort=receiver.port)  # the first is dead
                relay.start()
                self.refuse_mail_of(relay, "customer@elsewhere.test")
                self.wait_arrived(receiver)
                self.check_notice(receiver.arrived()[0], "customer@elsewhere.test")
                relay.wait_empty(20)
                self.assertIn(f"domain=elsewhere.test host=mail2.elsewhere.test:{receiver.port} code=250", relay.log())
                self.assertEqual(relay.status()["warnings"], 0)
                relay.stop()

    def test_a_dead_line_is_said_until_it_is_not(self):
        names = ["one.test", "two.test", "three.test"]
        port = free_port()
        relay = self.relay_with({name: zone("127.0.0.1") for name in names}, outboundPort=port)
        relay.start()
        self.refuse_mail_of(relay, "customer@one.test", "another@one.test")
        wait_for(lambda: "reason=outbound.unreachable" in relay.log(), 20, "a first try")
        self.refuse_mail_of(relay, "customer@two.test")
        wait_for(lambda: "domain=two.test host=mail1.two.test" in relay.log(), 20, "a try of the second")
        self.assertEqual(relay.status()["warnings"], 0)  # two servers are away: theirs to care for
        self.refuse_mail_of(relay, "customer@three.test")
        self.wait_said(relay, f"no mail server outside could be reached on port {port}")
        self.assertIn("4 notices to senders cannot leave", self.said(relay))
        wait_for(lambda: "no mail server outside can be reached" in relay.ctl("queue", "list")[1], 20, "the mark in the queue", 0.2)
        self.assertEqual(relay.status()["queue"]["messages"], 4)
        receiver = self.postfix(domains=names, port=port)
        receiver.start()
        self.wait_arrived(receiver, 4)
        self.wait_nothing_said(relay)
        relay.wait_empty(20)

    def test_nothing_goes_through_a_primary(self):
        """One protected domain refuses, the other's primary is down; outside senders have their mail there, or beside it."""
        sleeping = self.postfix(domains=["sleeping.test", "foreign.test"])
        os.mkdir(self.path("outside"))
        self.sink("--listen", f"127.0.0.2:{sleeping.port}", "--store", self.path("outside"))
        relay = self.relay_with({"foreign.test": zone("127.0.0.1"), "elsewhere.test": zone("127.0.0.1", "127.0.0.2")},
                                [{"name": "sleeping.test", "primaries": [f"127.0.0.1:{sleeping.port}"]}], outboundPort=sleeping.port)
        relay.start()
        self.refuse_mail_of(relay, "boss@sleeping.test", "customer@foreign.test", "customer@elsewhere.test")
        wait_for(lambda: os.listdir(self.path("outside")), 30, "the notice beside the primary")
        self.wait_said(relay, "notice to foreign.test cannot leave: its only mail server is one behind this backup")
        self.assertEqual(relay.status()["queue"]["messages"], 2)
        sleeping.start()
        self.wait_arrived(sleeping)
        self.check_notice(sleeping.arrived()[0], "boss@sleeping.test")
        tries = relay.log().count("domain=foreign.test")
        wait_for(lambda: relay.log().count("domain=foreign.test") > tries, 60, "another look for a way to foreign.test")
        self.assertEqual(relay.status()["queue"]["messages"], 1)
        self.assertNotIn("customer@", sleeping.log())
        self.assertEqual(len(sleeping.arrived()), 1)

    # ---- by a smarthost ----------------------------------------------------------------------------

    def smarthost(self):
        smarthost = self.postfix(domains=["elsewhere.test"], tls=True)
        smarthost.require_login("backup", "right")
        smarthost.start()
        return smarthost

    def set_secret(self, relay, secret):
        code, _, problem = relay.ctl("secret", "set", "provider", text=secret + "\n")
        self.assertEqual(code, 0, problem)

    def test_by_a_smarthost_with_login_and_tls(self):
        smarthost = self.smarthost()
        relay = self.relay_with(notices={"smarthost": {"host": f"127.0.0.1:{smarthost.port}", "tls": "required", "auth": "provider"}})
        relay.start()
        self.set_secret(relay, "backup:right")
        self.refuse_mail_of(relay, "customer@elsewhere.test")
        self.wait_arrived(smarthost)
        self.check_notice(smarthost.arrived()[0], "customer@elsewhere.test")
        self.assertRegex(smarthost.log(), r"sasl_method=PLAIN, sasl_username=backup")
        self.assertIn("Anonymous TLS connection established from unknown[127.0.0.1]", smarthost.log())
        relay.wait_empty(20)

    def test_a_wrong_password_loses_nothing(self):
        smarthost = self.smarthost()
        relay = self.relay_with(notices={"smarthost": {"host": f"127.0.0.1:{smarthost.port}", "auth": "provider"}})
        relay.start()
        self.refuse_mail_of(relay, "customer@elsewhere.test")
        self.wait_said(relay, "There is no usable name and password for the login")
        self.set_secret(relay, "backup:wrongword")
        self.wait_said(relay, "refuses the login")
        self.refuse_mail_of(relay, "one@elsewhere.test", "two@nowhere.test")
        self.wait_said(relay, "3 notices to senders cannot leave")
        self.assertEqual(len(re.findall("authentication failed", smarthost.log())), 1)
        self.assertEqual(relay.status()["queue"]["messages"], 3)
        self.assertNotIn("wrongword", relay.log() + self.said(relay) + relay.ctl("config", "show")[1])
        relay.kill()
        relay.start()  # it is tried once, and said again
        self.wait_said(relay, "refuses the login")
        self.set_secret(relay, "backup:right")
        self.wait_arrived(smarthost, 2)
        relay.wait_empty(30)  # nowhere.test is the smarthost's to refuse or to take
        self.wait_nothing_said(relay)

    def test_no_password_and_no_notice_goes_where_tls_is_not_right(self):
        smarthost = self.smarthost()
        relay = self.relay_with(notices={"smarthost": {"host": f"127.0.0.1:{smarthost.port}", "tls": "verified", "tlsName": "other.example.test", "auth": "provider"}})
        relay.environment = {"SSL_CERT_FILE": os.path.join(smarthost.folder, "cert.pem")}
        relay.start()
        self.set_secret(relay, "backup:right")
        self.refuse_mail_of(relay, "customer@elsewhere.test")
        self.wait_said(relay, "cannot be trusted")
        self.assertNotIn("sasl_", smarthost.log())
        self.assertEqual((relay.status()["queue"]["messages"], smarthost.arrived()), (1, []))
        relay.config["notices"]["smarthost"]["tlsName"] = smarthost.hostname
        relay.write_config()
        self.assertEqual(relay.ctl("config", "reload")[0], 0)
        self.wait_arrived(smarthost)
        self.wait_nothing_said(relay)

    def test_a_smarthost_that_is_a_primary_is_refused(self):
        relay = self.relay_with(notices={"smarthost": f"127.0.0.1:{self.primary.port}"})
        with self.assertRaisesRegex(AssertionError, "notices.smarthost: .* is a mail server behind this backup"):
            relay.start()


if __name__ == "__main__":
    unittest.main()
