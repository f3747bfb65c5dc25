#!/usr/bin/python3
"""What a person does to a whole queue, through a real restanted and towards a real Postfix."""
import json
import unittest

from scenario import Scenario, mails_below_received
from peers.waiting import wait_for

MAILS = 1500
REMOVED = ["--state", "pendingRemoval"]


class Queue(Scenario):
    def full_queue(self, mails=MAILS, settings=(), config=None):
        """Everything is kept: the primary is away."""
        primary = self.postfix(settings=settings)
        domain = {"name": "example.test", "primaries": [f"127.0.0.1:{primary.port}"], "unknownRecipients": "accept"}
        relay = self.relay(primary.port, {"smtp": {"greetingDelay": "0s", "clientLimits": False}, **(config or {})}, [domain])
        relay.start()
        ledger = self.load(relay.address, "--sessions", 10, "--messages", mails, "--per-connection", 50, "--size", 2000)
        self.assertEqual(relay.queued(), mails)
        return primary, relay, ledger

    def ctl(self, relay, *words):
        code, out, err = relay.ctl("--json", *words)
        self.assertEqual(code, 0, out + err)
        return json.loads(out)

    def total(self, relay, *words):
        return self.ctl(relay, "queue", "list", *words)["total"]

    def assert_all_arrived(self, primary, ledger, mails=MAILS):
        primary.wait_delivered()
        arrived = mails_below_received(primary)
        self.assertEqual(len(ledger.acknowledged), mails)
        for mail, ack in ledger.acknowledged.items():
            self.assertEqual([copy.fingerprint for copy in arrived[mail]], [ack.fingerprint], mail)

    def test_a_bulk_removal_is_undone_after_a_restart_and_all_is_delivered(self):
        primary, relay, ledger = self.full_queue()
        removed = self.ctl(relay, "queue", "remove", "--all", "--yes", "--domain", "example.test")
        self.assertEqual((removed["count"], removed["total"]), (MAILS, MAILS))
        self.assertEqual(self.total(relay, *REMOVED), MAILS)
        self.assertEqual(relay.stop(), 0)
        relay.start()
        self.assertEqual(self.total(relay, *REMOVED), MAILS)
        undone = self.ctl(relay, "queue", "undo", "--all", "--domain", "example.test")
        self.assertEqual(undone["count"], MAILS)
        self.assertEqual(self.total(relay, *REMOVED), 0)
        primary.start()
        relay.wait_empty()
        self.assert_all_arrived(primary, ledger)

    def test_a_kill_during_a_bulk_act_leaves_each_mail_held_or_waiting(self):
        primary, relay, ledger = self.full_queue()
        relay.ctl("queue", "release", "--all")  # warm: the service answers at once
        holding = self.program([relay.binary("restantectl"), "--socket", relay.socket, "--json", "queue", "hold", "--all"], "ctl")
        wait_for(lambda: self.total(relay, "--state", "held") > 0, 30, "the first that are held", 0.01)
        relay.kill()
        holding.wait(30)
        relay.start()
        held, waiting = self.total(relay, "--state", "held"), self.total(relay, "--state", "waiting")
        self.assertEqual(held + waiting, MAILS)
        self.assertGreater(held, 0)
        self.ctl(relay, "queue", "release", "--all")
        primary.start()
        relay.wait_empty()
        self.assert_all_arrived(primary, ledger)

    def test_mail_is_returned_although_the_hand_over_has_it_already(self):
        """The primary defers everybody: all is claimed and tried again and again."""
        handover = {"handover": {"retryFirst": "1s", "retryMax": "2s"}}
        primary, relay, _ = self.full_queue(700, ["smtpd_recipient_restrictions = defer"], handover)
        primary.start()
        wait_for(lambda: any(cause["reason"] for cause in self.ctl(relay, "queue", "causes")["causes"]), 30, "a first attempt", 0.1)
        returned = 0
        for _ in range(20):  # what is on the wire just then is left alone
            code, out, err = relay.ctl("--json", "queue", "return", "--all", "--yes", "--domain", "example.test")
            self.assertIn(code, (0, 1), out + err)
            returned += json.loads(out)["count"]
            if returned == 700:
                break
        self.assertEqual(returned, 700)
        wait_for(lambda: self.total(relay, "--state", "refused", "--domain", "example.test") == 700, 60, "outcomes of all that was returned", 0.2)
        self.assertEqual(self.total(relay, "--domain", "example.test"), 0)


if __name__ == "__main__":
    unittest.main()
