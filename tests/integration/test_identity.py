#!/usr/bin/python3
"""Whom a real Postfix takes a mail to be from: XFORWARD in its log, XCLIENT in its decisions, our own address otherwise."""
import re
import subprocess
import unittest

from scenario import Scenario
from peers.waiting import wait_for


class Identity(Scenario):
    def primary_with(self, *settings):
        primary = self.postfix(settings=settings)
        primary.start()
        return primary

    def relay_to(self, primary, **domain):
        relay = self.relay(primary.port, {"smtp": {"greetingDelay": "0s"}},
                           [{"name": "example.test", "primaries": [f"127.0.0.1:{primary.port}"], **domain}])
        relay.start()
        return relay

    def send(self, relay, source, helo="elsewhere.example", sender="customer@elsewhere.example"):
        done = subprocess.run(["swaks", "--server", relay.address, "--local-interface", source, "--from", sender, "--to",
                               "user1@example.test", "--helo", helo], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return re.search(r"Kept as (\S+)", done.stdout).group(1)

    def wait_arrived(self, primary, count):
        wait_for(lambda: len(primary.arrived()) >= count, 30, f"{count} mails at the primary: {primary.log()[-1500:]}")

    def test_the_log_of_postfix_names_the_original_client_by_xforward(self):
        primary = self.primary_with("smtpd_authorized_xforward_hosts = 127.0.0.0/8")
        relay = self.relay_to(primary)
        ids = {source: self.send(relay, source) for source in ("127.0.0.7", "127.0.0.8")}
        self.wait_arrived(primary, 2)
        for source, ident in ids.items():
            self.assertRegex(primary.log(), rf"client=unknown\[127\.0\.0\.1\], orig_queue_id={ident}, orig_client=unknown\[{source}\]")
        self.assertNotRegex(primary.log(), r"smtpd\[\d+\]: warning")

    def test_a_postfix_that_offers_no_xforward_gets_none(self):
        primary = self.primary_with()
        relay = self.relay_to(primary)
        self.send(relay, "127.0.0.7")
        self.wait_arrived(primary, 1)
        self.assertNotIn("orig_client", primary.log())

    def test_postfix_judges_the_original_client_by_xclient(self):
        primary = self.primary_with("smtpd_authorized_xclient_hosts = 127.0.0.0/8",
                                    "smtpd_recipient_restrictions = check_client_access inline:{ {127.0.0.66 = 450 4.7.1 Not this one} }, permit")
        relay = self.relay_to(primary, xclient=True)
        for source in ("127.0.0.7", "127.0.0.66", "127.0.0.8", "127.0.0.8"):
            self.send(relay, source, helo=source.replace("127.0.0.", "helo") + ".example")
        self.wait_arrived(primary, 3)
        for source, count in (("127.0.0.7", 1), ("127.0.0.8", 2)):
            self.assertEqual(primary.log().count(f": client=unknown[{source}]"), count, primary.log())
        refused = re.search(r"NOQUEUE: reject: .*Not this one.*", primary.log()).group(0)
        self.assertIn("from unknown[127.0.0.66]", refused)
        self.assertIn("helo=<helo66.example>", refused)
        wait_for(lambda: relay.queued() == 1, 20, "the refused one alone in the queue")
        self.assertEqual(relay.primary_state(), "up")

    def test_xclient_is_not_used_unless_the_domain_allows_it(self):
        primary = self.primary_with("smtpd_authorized_xclient_hosts = 127.0.0.0/8")
        relay = self.relay_to(primary)
        self.send(relay, "127.0.0.7")
        self.wait_arrived(primary, 1)
        self.assertIn(": client=unknown[127.0.0.1]", primary.log())

    def test_the_primary_is_reached_from_the_address_that_is_configured(self):
        primary = self.primary_with()
        relay = self.relay_to(primary, sourceAddress="127.0.0.9")
        self.send(relay, "127.0.0.7")
        self.wait_arrived(primary, 1)
        self.assertIn(": client=unknown[127.0.0.9]", primary.log())


if __name__ == "__main__":
    unittest.main()
