#!/usr/bin/python3
"""Who exists behind a real Postfix, as our clients are told: by asking it while it is there, by what was learned while it is not."""
import json
import re
import subprocess
import time
import unittest

from scenario import Scenario
from peers.waiting import wait_for

KNOWS = ("smtpd_recipient_restrictions = check_recipient_access inline:{ {user1@example.test = OK}, {user2@example.test = OK},"
         " {postmaster@example.test = OK} }, check_recipient_access static:{550 5.1.1 User unknown}")
NOBODY = ("smtpd_recipient_restrictions = check_recipient_access inline:{ {postmaster@example.test = OK} },"
          " check_recipient_access static:{550 5.1.1 User unknown}")
LATE = ("smtpd_end_of_data_restrictions = check_recipient_access inline:{ {user1@example.test = OK}, {user2@example.test = OK} },"
        " check_recipient_access static:{550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup}")


class Existence(Scenario):
    def primary_with(self, *settings):
        primary = self.postfix(settings=settings)
        primary.start()
        return primary

    def relay_to(self, primary):
        relay = self.relay(primary.port, {"smtp": {"greetingDelay": "0s"}, "handover": {"probeIntervalUp": "1s"}},
                           [{"name": "example.test", "primaries": [f"127.0.0.1:{primary.port}"]}])
        relay.start()
        wait_for(lambda: relay.primary_state() == "up", 20, "the primary is up")
        return relay

    def await_refusal_of_strangers(self, primary):
        """Two names that nobody has were asked about."""
        wait_for(lambda: len(re.findall(r"RCPT from .*<restante-\w+@example\.test>", primary.log())) >= 2, 30, f"the test: {primary.log()[-1500:]}")

    def told(self, relay, to):
        """The reply to RCPT, or to the dot when that is positive."""
        done = subprocess.run(["swaks", "--server", relay.address, "--from", "customer@elsewhere.example", "--to", to, "--helo", "elsewhere.example"],
                              capture_output=True, text=True, timeout=60)
        replies = re.findall(r"^<\*\* (.*)$", done.stdout, re.M)
        return replies[0] if replies else "250" if done.returncode == 0 else done.stdout + done.stderr

    def probed(self, relay, address):
        """Exit code of the question, what the primary said, what is known then."""
        code, out, err = relay.ctl("--json", "directory", "probe", address)
        found = json.loads(out)
        return code, found["said"], found["known"]

    def test_who_is_unknown_is_refused_and_who_is_known_is_taken_also_when_it_is_away(self):
        primary = self.primary_with(KNOWS)
        relay = self.relay_to(primary)
        self.await_refusal_of_strangers(primary)
        self.assertEqual(self.probed(relay, "nobody@example.test"), (1, "gone", "gone"))
        self.assertEqual(self.probed(relay, "User1@example.test"), (0, "exists", "exists"))
        self.assertRegex(self.told(relay, "nobody@example.test"), "^550 5.1.1 ")
        self.assertEqual(self.told(relay, "User1@example.test"), "250")
        wait_for(lambda: len(primary.arrived()) == 1, 30, "the first mail")
        primary.stop()
        wait_for(lambda: relay.primary_state() == "down", 40, "the primary is down")
        self.assertEqual(self.told(relay, "user1@example.test"), "250")
        self.assertEqual(self.told(relay, "postmaster@example.test"), "250")
        self.assertRegex(self.told(relay, "nobody@example.test"), "^550 5.1.1 ")
        self.assertRegex(self.told(relay, "user2@example.test"), "^450 4.1.1 ")
        relay.kill()
        relay.start()  # nothing of it is forgotten
        self.assertEqual(self.told(relay, "user1@example.test"), "250")
        self.assertRegex(self.told(relay, "user2@example.test"), "^450 4.1.1 ")
        primary.start()
        wait_for(lambda: len(primary.arrived()) == 4, 60, f"all that was taken: {primary.log()[-1500:]}")

    def test_a_half_restored_primary_has_nobody_forgotten(self):
        primary = self.primary_with(KNOWS)
        relay = self.relay_to(primary)
        self.await_refusal_of_strangers(primary)
        for name in ("user1", "user2"):
            self.assertEqual(self.told(relay, name + "@example.test"), "250")
        wait_for(lambda: len(primary.arrived()) == 2, 30, "what it knew")
        primary.stop()
        wait_for(lambda: relay.primary_state() == "down", 40, "the primary is down")
        self.assertEqual(self.told(relay, "user1@example.test"), "250")
        primary.settle(NOBODY)
        primary.start()
        wait_for(lambda: re.search(r" mail refuse .*recipient=user1@.* code=550", relay.log()), 60, "its refusal")
        self.assertEqual(self.probed(relay, "user1@example.test"), (1, "unknown", "exists"))
        self.assertEqual(self.told(relay, "user1@example.test"), "250")
        self.assertEqual(self.told(relay, "user2@example.test"), "250")
        primary.stop()
        wait_for(lambda: relay.primary_state() == "down", 40, "the primary is down again")
        for name in ("user1", "user2"):
            self.assertEqual(self.told(relay, name + "@example.test"), "250")
        self.assertRegex(self.told(relay, "nobody@example.test"), "^450 4.1.1 ")

    def test_a_primary_that_takes_everything_teaches_nothing(self):
        primary = self.primary_with()
        relay = self.relay_to(primary)
        self.await_acceptance_of_strangers(relay)
        self.assertEqual(self.told(relay, "whoever@example.test"), "250")
        self.assertEqual(self.probed(relay, "whoever@example.test"), (1, "unknown", "unknown"))
        primary.stop()
        wait_for(lambda: relay.primary_state() == "down", 40, "the primary is down")
        self.assertEqual(self.told(relay, "whoever2@example.test"), "250")

    def test_a_primary_that_refuses_strangers_only_after_data_teaches_nothing(self):
        """As Exchange does without recipient filtering."""
        primary = self.primary_with(LATE)
        relay = self.relay_to(primary)
        self.await_acceptance_of_strangers(relay)
        self.assertEqual(self.told(relay, "user1@example.test"), "250")
        self.assertEqual(self.told(relay, "nobody@example.test"), "250")
        wait_for(lambda: len(primary.arrived()) == 1, 30, "the mail that it takes")
        wait_for(lambda: "code=550" in relay.log(), 30, "its refusal")
        code, out, err = relay.ctl("--json", "directory", "list")
        self.assertEqual(code, 0, err)
        known = json.loads(out)["domains"][0]
        self.assertEqual((known["catchAll"], known["learned"], known["gone"]), ("found", 0, 0), known)
        primary.stop()
        wait_for(lambda: relay.primary_state() == "down", 40, "the primary is down")
        for name in ("nobody", "user1", "user2"):
            self.assertEqual(self.told(relay, name + "@example.test"), "250")

    def await_acceptance_of_strangers(self, relay):
        wait_for(lambda: "directory catch-all domain=example.test" in relay.log(), 40, "the test for a catch-all")

    def test_a_primary_that_refuses_the_null_sender_is_asked_from_postmaster(self):
        primary = self.primary_with(KNOWS, "smtpd_sender_restrictions = check_sender_access inline:{ {<> = 550 5.7.1 No bounces} }")
        relay = self.relay_to(primary)
        self.await_refusal_of_strangers(primary)
        self.assertRegex(self.told(relay, "nobody@example.test"), "^550 5.1.1 ")
        self.assertEqual(self.told(relay, "user2@example.test"), "250")

    def test_recipients_sent_together_are_asked_about_together(self):
        primary = self.primary_with(KNOWS)
        relay = self.relay_to(primary)
        self.await_refusal_of_strangers(primary)
        names = ["user1", "nobody1", "user2", "nobody2", "nobody3"]
        done = subprocess.run(["swaks", "--server", relay.address, "--from", "customer@elsewhere.example", "--helo", "elsewhere.example", "--pipeline",
                               "--to", ",".join(name + "@example.test" for name in names)], capture_output=True, text=True, timeout=60)
        self.assertEqual(re.findall(r"^<(?:- |\*\*) ([25]50) [25]\.1\.[15] ", done.stdout, re.M), ["250", "550", "250", "550", "550"], done.stdout)
        asked = lambda: re.findall(r"(\w+): reject: RCPT from .* to=<nobody\d@", primary.log())
        wait_for(lambda: len(asked()) == 3, 10, "the questions in the log")
        self.assertEqual(len(set(asked())), 1, asked())  # Postfix names the transaction from the first recipient that it takes

    def test_a_slow_primary_is_not_waited_for(self):
        primary = self.primary_with("smtpd_recipient_restrictions = sleep 12, permit")
        relay = self.relay_to(primary)
        began = time.monotonic()
        self.assertRegex(self.told(relay, "user1@example.test"), "^450 4.1.1 ")
        self.assertLess(time.monotonic() - began, 10)
        self.assertEqual(self.told(relay, "postmaster@example.test"), "250")


if __name__ == "__main__":
    unittest.main()
