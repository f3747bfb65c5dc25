#!/usr/bin/python3
"""Primaries as they are found: Exim, OpenSMTPD, Postfix without extensions, behind a greylist, and one that refuses us altogether.

Each gets the mail of an outage; every mail must be there once, whole, and nobody gets a failure notice.
"""
import os
import re
import unittest

from scenario import Scenario, mails_below_received
from peers.receivers import EximPrimary, Greylist, OpenSmtpdPrimary
from peers.waiting import wait_for

QUICK = {"handover": {"retryFirst": "2s", "retryMax": "10s", "rampInterval": "100ms"}}
BARE = ["smtpd_discard_ehlo_keywords = pipelining, 8bitmime, smtputf8, dsn, chunking, size, etrn, enhancedstatuscodes, vrfy, silent-discard"]

# With all that a server might feel obliged to add.
MAIL = """X-Restante-Test-Id: {number}
From: customer@elsewhere.example
To: user1@example.test
Date: Sun, 22 Nov 2026 12:00:00 +0000
Message-ID: <{number}@elsewhere.example>
Subject: 8 bit
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Příliš žluťoučký kůň
.a dot
"""


class Primaries(Scenario):
    def hands_over(self, primary, config=QUICK):
        """An outage, its mails (odd ones too), the return; returns the relay."""
        relay = self.relay(primary.port, config)
        relay.start()
        eight_bit = ["--folder", self.eight_bit(), "--id", "odd"]
        plain = self.load(relay.address, "--messages", 20, "--sessions", 2, "--per-connection", 5, "--id", "plain")
        odd = self.load(relay.address, *eight_bit)
        primary.start()
        self.addCleanup(primary.stop)
        sent = {**plain.acknowledged, **odd.acknowledged}
        self.assertEqual(len(sent), 25)
        relay.wait_empty(60)
        wait_for(lambda: len(primary.arrived()) >= len(sent), 60, f"{len(sent)} mails, {len(primary.arrived())} came")
        arrived = mails_below_received(primary)
        for mail, ack in sent.items():
            self.assertEqual([copy.fingerprint for copy in arrived[mail]], [ack.fingerprint], mail)
        self.assertNotRegex(relay.log(), r" mail notice ")
        return relay

    def eight_bit(self):
        os.mkdir(self.path("eight"))
        for number in range(5):
            with open(self.path("eight", f"{number}.eml"), "wb") as mail:
                mail.write(MAIL.format(number=number).replace("\n", "\r\n").encode())
        return self.path("eight")

    def test_exim(self):
        os.mkdir(self.path("exim"))
        self.hands_over(EximPrimary(self.path("exim")))

    def test_opensmtpd(self):
        os.mkdir(self.path("opensmtpd"))
        os.mkdir(self.path("stored"))
        sink = self.sink("--store", self.path("stored"))
        self.hands_over(OpenSmtpdPrimary(self.path("opensmtpd"), sink.port, self.path("stored")))

    def test_postfix_without_extensions(self):
        primary = self.postfix(settings=BARE)
        self.hands_over(primary)

    def test_greylisting_postfix(self):
        greylist = Greylist(self.path("greylist"), 2)
        self.addCleanup(greylist.stop)
        relay = self.hands_over(self.postfix(settings=greylist.settings))
        self.assertRegex(relay.log(), r"defer .*code=450")

    def test_postfix_that_refuses_us_at_its_door(self):
        primary = self.postfix(settings=["smtpd_client_restrictions = reject", "smtpd_delay_reject = no"])
        relay = self.relay(primary.port, QUICK)
        relay.start()
        sent = self.load(relay.address, "--messages", 10).acknowledged
        primary.command("start")
        self.addCleanup(primary.stop)
        wait_for(lambda: re.search(r"554 .*Client host rejected|\"code\": ?554", relay.ctl("--json", "status")[1]), 30, "the refusal in the status")
        self.assertEqual(relay.queued(), len(sent))
        with open(os.path.join(primary.folder, "main.cf"), "a", encoding="utf-8") as main:
            main.write("smtpd_client_restrictions =\n")
        primary.command("reload")
        relay.wait_empty(60)
        primary.wait_delivered()  # by its own queue
        self.assertEqual(len(primary.arrived()), len(sent))
        self.assertNotRegex(relay.log(), r" mail notice ")

    def test_postfix_that_refuses_us_at_each_recipient(self):
        """Its usual way (smtpd_delay_reject): 554 5.7.1 at RCPT. It is told as refusing us, and nobody's mail is returned."""
        primary = self.postfix(settings=["smtpd_client_restrictions = reject"])
        relay = self.relay(primary.port, {"handover": {**QUICK["handover"], "retryFirst": "1s"}})
        relay.start()
        sent = {}
        for sender in range(6):
            for domain in ("one", "two", "three", "four"):
                ledger = self.load(relay.address, "--messages", 1, "--from", f"s{sender}@{domain}.example", "--id", f"{domain}{sender}")
                sent.update(ledger.acknowledged)
        primary.command("start")
        self.addCleanup(primary.stop)
        wait_for(lambda: "primary.refuses-us" in relay.ctl("--json", "status")[1], 30, "the warning that it refuses us")
        self.assertRegex(relay.log(), r"defer .*code=554 enhanced=5\.7\.1 reason=handover\.refusal-doubted")
        self.assertEqual(relay.queued(), len(sent))
        with open(os.path.join(primary.folder, "main.cf"), "a", encoding="utf-8") as main:
            main.write("smtpd_client_restrictions =\n")
        primary.command("reload")
        relay.stop()  # instead of ten minutes' pause
        relay.start()
        relay.wait_empty(60)
        primary.wait_delivered()  # by its own queue
        self.assertEqual(len(primary.arrived()), len(sent))
        self.assertNotRegex(relay.log(), r" mail (notice|refuse) ")


if __name__ == "__main__":
    unittest.main()
