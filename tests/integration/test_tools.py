#!/usr/bin/python3
"""The witnesses themselves: what the load client calls acknowledged, the sink and a real Postfix have, byte for byte."""
import os
import unittest

from scenario import Scenario, fingerprint, mails_below_received


class Tools(Scenario):
    def test_the_sink_has_what_the_load_client_was_promised(self):
        os.mkdir(self.path("stored"))
        sink = self.sink("--store", self.path("stored"))
        ledger = self.load(sink.address, "--sessions", 5, "--messages", 50, "--per-connection", 3, "--size", 3000, "--size", 300000)
        stored = {}
        for name in os.listdir(self.path("stored")):
            with open(self.path("stored", name), "rb") as file:
                stored[fingerprint(file.read())] = name
        self.assertEqual(len(ledger.acknowledged), 50)
        self.assertEqual(len(stored), 50)
        for mail, ack in ledger.acknowledged.items():
            self.assertIn(ack.fingerprint, stored, mail)

    def test_lost_connections_are_told_with_their_stage_and_never_acknowledged(self):
        sink = self.sink("--drop", "dot=7", "--drop", "rcpt=11")
        ledger = self.load(sink.address, "--sessions", 4, "--messages", 60, "--per-connection", 5)
        self.assertEqual(len(ledger.acknowledged), 60)
        self.assertEqual({loss.stage for loss in ledger.lost}, {"dot", "rcpt"})
        self.assertFalse({loss.id for loss in ledger.lost} & set(ledger.acknowledged))

    def test_refusals_are_told_with_their_code(self):
        sink = self.sink("--reply", "rcpt=550 5.1.1 nobody")
        ledger = self.load(sink.address, "--messages", 1, "--give-up", 1, complete=False)
        self.assertFalse(ledger.acknowledged)
        self.assertEqual({(refusal.code, refusal.stage) for refusal in ledger.refused}, {(550, "rcpt")})

    def test_postfix_delivers_odd_mails_byte_for_byte(self):
        postfix = self.postfix()
        postfix.start()
        folder = self.odd_mails()
        ledger = self.load(f"127.0.0.1:{postfix.port}", "--folder", folder, "--pipelining")
        postfix.wait_delivered()
        arrived = mails_below_received(postfix, hops=1)
        self.assertEqual(len(ledger.acknowledged), 20)
        for mail, ack in ledger.acknowledged.items():
            self.assertEqual([copy.fingerprint for copy in arrived[mail]], [ack.fingerprint], mail)


if __name__ == "__main__":
    unittest.main()
