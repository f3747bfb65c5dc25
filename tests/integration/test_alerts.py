#!/usr/bin/python3
"""Alerts: of a real primary that goes and comes back, to a real mail server outside (found in a real DNS), a real HTTP receiver, and the desktop's
socket. The delays are configured small; what is told over hours is tst_warning_book's."""
import email
import email.policy
import json
import re
import unittest
from pathlib import Path

from scenario import Scenario
from peers.alert_receivers import Desktop, Webhook
from peers.knot import Knot
from peers.waiting import wait_for

ZONE = "$TTL 60\n@ SOA ns1 admin 1 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n@ MX 10 mail\nmail A 127.0.0.1\nhook A 127.0.0.1\n"
ADMIN = "admin@elsewhere.test"


class Alerts(Scenario):
    def setUp(self):
        super().setUp()
        self.primary = self.postfix()
        self.primary.start()
        self.outside = self.postfix(domains=["elsewhere.test"])
        self.outside.start()
        self.hook = Webhook()
        self.addCleanup(self.hook.stop)
        knot = Knot({"elsewhere.test": ZONE}).start()
        self.addCleanup(knot.stop)
        self.config = {"dns": {"servers": [f"127.0.0.1@{knot.port}"]},
                       "smtp": {"greetingDelay": "0s", "outboundPort": self.outside.port},
                       "handover": {"probeInterval": "200ms", "probeIntervalUp": "500ms", "probation": "off"},
                       "alerts": {"email": [ADMIN], "webhook": {"url": f"http://hook.elsewhere.test:{self.hook.server_port}/in"},
                                  "primaryDownAfter": "12s", "overAfter": "8s", "reminders": ["1h"]}}
        self.backup = self.relay(self.primary.port, self.config)

    def mails(self):
        return [email.message_from_bytes(Path(path).read_bytes(), policy=email.policy.default) for path in self.outside.arrived()]

    def code_of(self, text):
        return re.search(r"\b\d{6}\b", text).group()

    def wait_told(self, desktop, count):
        wait_for(lambda: len(desktop.alerts) >= count and len(self.outside.arrived()) >= count and len(self.hook.posts) >= count, 90, f"{count} alerts by each way", 0.2)

    def test_an_outage_by_all_ways(self):
        relay = self.backup
        relay.start()
        desktop = Desktop(relay.socket)
        wait_for(lambda: relay.primary_state() == "up", 20, "the primary to be up", 0.2)
        self.primary.stop()
        self.wait_told(desktop, 1)
        self.assertEqual([(a["kind"], a["code"], a["severity"]) for a in desktop.alerts], [("raised", "primary.down", "problem")])
        mail = self.mails()[0]
        self.assertEqual(mail["Return-Path"], "<>")
        self.assertEqual(mail["Auto-Submitted"], "auto-generated")
        self.assertIn("has not answered", mail["Subject"])
        self.assertTrue(mail["Date"] and mail["Message-ID"])
        headers, post = self.hook.posts[0]
        self.assertEqual((post["kind"], post["code"], headers["Content-Type"]), ("raised", "primary.down", "application/json"))
        self.assertEqual(headers["Host"], f"hook.elsewhere.test:{self.hook.server_port}")
        code, out, _ = relay.ctl("--json", "warnings", "list")
        cause = next(w for w in json.loads(out)["warnings"] if w["code"] == "primary.down")
        self.assertEqual((code, cause["cause"]), (1, desktop.alerts[0]["cause"]))
        self.assertTrue(cause["told"])
        relay.kill()  # and nobody is told twice
        relay.start()
        desktop = Desktop(relay.socket)
        wait_for(lambda: relay.ctl("warnings", "acknowledge", cause["cause"])[0] == 0, 40, "the warning to be open again", 0.5)
        self.primary.start()
        wait_for(lambda: desktop.alerts, 60, "the end", 0.2)
        wait_for(lambda: len(self.outside.arrived()) == 2 and len(self.hook.posts) == 2, 60, "the end by all ways", 0.2)
        self.assertEqual([a["kind"] for a in desktop.alerts], ["resolved"])
        self.assertEqual([post["kind"] for _, post in self.hook.posts], ["raised", "resolved"])
        relay.wait_empty(20)

    def test_ways_are_proved(self):
        relay = self.backup
        relay.start()
        self.assertEqual(relay.ctl("alerts", "list")[0], 1)
        self.assertIn(f"Nobody has confirmed that alerts arrive at {ADMIN}", relay.ctl("warnings", "list")[1])
        self.assertEqual(relay.ctl("alerts", "test", ADMIN)[0], 0)
        wait_for(self.outside.arrived, 30, "the test mail", 0.2)
        code = self.code_of(self.mails()[0]["Subject"])
        self.assertEqual(relay.ctl("alerts", "confirm", ADMIN, "x" + code)[0], 1)
        self.assertEqual(relay.ctl("alerts", "confirm", ADMIN, code)[0], 0)
        self.assertEqual(relay.ctl("alerts", "test", "webhook")[0], 0)
        wait_for(lambda: self.hook.posts, 30, "the test post", 0.2)
        self.assertEqual(relay.ctl("alerts", "confirm", "webhook", self.hook.posts[0][1]["code"])[0], 0)
        relay.kill()
        relay.start()
        code, out, _ = relay.ctl("--json", "alerts", "list")
        self.assertEqual((code, [way["isProved"] for way in json.loads(out)["ways"]]), (0, [True, True]))
        self.assertEqual(relay.ctl("alerts", "test", "nobody@elsewhere.test")[0], 1)

    def test_an_address_behind_the_primary_is_refused(self):
        relay = self.backup
        relay.config["alerts"]["email"] = ["boss@example.test"]
        relay.write_config()
        with self.assertRaisesRegex(AssertionError, r"alerts\.email\[0\]: mail to boss@example.test goes through a mail server behind this backup"):
            relay.start()


if __name__ == "__main__":
    unittest.main()
