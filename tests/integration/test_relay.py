#!/usr/bin/python3
"""What a firm sees of the relay: mail goes through, by TLS too; an outage can be watched; a refusal is told to the sender."""
import email
import glob
import json
import os
import shutil
import subprocess
import unittest

from scenario import Scenario, mails_below_received
from peers.waiting import wait_for

REFUSES_NOBODY = ["smtpd_recipient_restrictions = check_recipient_access inline:{ {nobody@example.test = 550 5.1.1 No such user} }, permit"]


def messages_in(paths):
    """Every mail file, parsed: [(raw, message)]."""
    for path in paths:
        with open(path, "rb") as file:
            raw = file.read()
        yield raw, email.message_from_bytes(raw)


def reports_in(paths):
    return [message for _, message in messages_in(paths) if message.get_content_type() == "multipart/report"]


class RelayScenario(Scenario):
    def swaks(self, relay, *arguments):
        done = subprocess.run(["swaks", "--server", relay.address, "--from", "customer@elsewhere.example", "--to", "user1@example.test",
                               "--helo", "elsewhere.example", *arguments], capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout + done.stderr

    def wait_arrived(self, primary, count):
        wait_for(lambda: len(primary.arrived()) >= count, 30, f"{count} mails at the primary: {primary.log()[-1500:]}")


class Flow(RelayScenario):
    def test_mail_of_an_outage_arrives_by_itself_and_whole(self):
        primary = self.postfix()
        relay = self.relay(primary.port)
        relay.start()
        ledger = self.load(relay.address, "--messages", 20, "--sessions", 2, "--per-connection", 10)
        primary.start()
        self.wait_arrived(primary, 20)
        arrived = mails_below_received(primary)
        for mail, ack in ledger.acknowledged.items():
            self.assertEqual([copy.fingerprint for copy in arrived[mail]], [ack.fingerprint])
        relay.wait_empty(30)
        self.assertEqual(relay.stop(), 0)

    def test_only_protected_domains_are_accepted(self):
        relay = self.relay(1)
        relay.start()
        code, said = self.swaks(relay, "--to", "somebody@elsewhere.example")
        self.assertNotEqual(code, 0)
        self.assertRegex(said, r"<\*\* 55\d 5\.7\.1")

    def test_starttls_is_spoken_on_both_sides(self):
        primary = self.postfix(tls=True)
        relay = self.relay(primary.port)
        relay.start()
        code, said = self.swaks(relay, "--tls")
        self.assertEqual(code, 0, said)
        primary.start()
        self.wait_arrived(primary, 1)
        _, message = next(messages_in(primary.arrived()))
        by_primary, by_us = message.get_all("Received")
        self.assertRegex(by_primary, r"using TLSv1\.\d")
        self.assertRegex(by_us, r"ESMTPS")
        self.assertIn("backup.example.test", by_us)


class Watching(RelayScenario):
    def test_an_outage_shows_in_status_and_queue(self):
        primary = self.postfix()
        relay = self.relay(primary.port)
        relay.start()
        self.load(relay.address, "--messages", 3, "--recipients", 2, "--per-connection", 3)
        wait_for(lambda: relay.primary_state() == "down", 40, "the state down", 0.2)
        status = relay.status()
        self.assertEqual((status["queue"]["messages"], status["queue"]["recipients"]), (3, 6))
        self.assertGreater(status["queue"]["bytes"], 15000)
        code, out, err = relay.ctl("--json", "queue", "list")
        self.assertEqual(code, 0, err)
        self.assertEqual(len(json.loads(out)["rows"]), 6, out)
        code, out, _ = relay.ctl("queue", "list")
        self.assertEqual(code, 0)
        self.assertIn("user1@example.test", out)
        primary.start()
        relay.wait_empty(30)
        wait_for(lambda: relay.primary_state() == "up", 30, "the state up", 0.2)

    def test_a_user_on_no_list_may_not_look(self):
        socket = self.path("control")
        relay = self.relay(1, {"control": {"socket": socket}})
        relay.start()
        ctl = self.path("restantectl")  # where that user can run it
        shutil.copy(relay.binary("restantectl"), ctl)
        done = subprocess.run([ctl, "--socket", socket, "--json", "status"], user="nobody", group="nogroup", extra_groups=[],
                              capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, 3, done.stdout + done.stderr)
        self.assertIn("ipc.not-allowed", done.stdout + done.stderr)
        self.assertEqual(relay.ctl("status")[0] in (0, 1), True, "and the service goes on")


class Refusals(RelayScenario):
    def refused_mail(self, sender, config=None):
        primary = self.postfix(settings=REFUSES_NOBODY)
        relay = self.relay(primary.port, config)
        relay.start()
        self.load(relay.address, "--messages", 1, "--from", sender, "--rcpt", "nobody@example.test", "--id", "refused")
        primary.start()
        return primary, relay

    def check_report(self, report, sender):
        self.assertEqual(report["To"].strip("<>"), sender)
        self.assertIn("auto-replied", report["Auto-Submitted"])
        parts = report.get_payload()
        self.assertEqual([part.get_content_type() for part in parts][:2], ["text/plain", "message/delivery-status"])
        status = parts[1].as_string()
        self.assertIn("nobody@example.test", status)
        self.assertIn("5.1.1", status)
        self.assertIn("refused-1", report.as_string())  # which mail it was

    def test_a_sender_of_the_firm_is_told_of_a_refusal(self):
        primary, relay = self.refused_mail("user2@example.test")
        report = wait_for(lambda: reports_in(primary.arrived()), 60, "a failure notice at the primary", 0.1)[0]
        self.check_report(report, "user2@example.test")
        self.assertEqual(report["Return-Path"], "<>")
        relay.wait_empty(30)

    def test_a_sender_outside_is_told_by_the_smarthost(self):
        os.mkdir(self.path("smarthost"))
        smarthost = self.sink("--store", self.path("smarthost"))
        self.refused_mail("customer@elsewhere.example", {"notices": {"smarthost": smarthost.address}})
        report = wait_for(lambda: reports_in(glob.glob(self.path("smarthost", "*.eml"))), 60, "a failure notice at the smarthost", 0.1)[0]
        self.check_report(report, "customer@elsewhere.example")


if __name__ == "__main__":
    unittest.main()
