#!/usr/bin/python3
"""Who may come through this door while a real Postfix serves senders, from many networks of the loopback (mail-semantics A)."""
import re
import smtplib
import subprocess
import time
import unittest

from scenario import Scenario
from peers.waiting import wait_for

KNOWS = ("smtpd_recipient_restrictions = check_recipient_access inline:{ {user1@example.test = OK}, {user2@example.test = OK},"
         " {postmaster@example.test = OK} }, check_recipient_access static:{550 5.1.1 User unknown}")
GREYLISTS = ("smtpd_recipient_restrictions = check_recipient_access inline:{ {user1@example.test = OK}, {user2@example.test = 450 4.2.0 Greylisted} },"
             " check_recipient_access static:{550 5.1.1 User unknown}")
WAIT = 3  # seconds: acceptance.minimumWait here


class Acceptance(Scenario):
    def sides(self, *settings, mode="adaptive", **acceptance):
        primary = self.postfix(settings=settings or (KNOWS,))
        primary.start()
        relay = self.relay(primary.port, {"smtp": {"greetingDelay": "0s", "clientLimits": False}, "acceptance": {"minimumWait": f"{WAIT}s", **acceptance}},
                           [{"name": "example.test", "primaries": [f"127.0.0.1:{primary.port}"], "acceptance": mode, "unknownRecipients": "accept"}])
        self.start(relay)
        return primary, relay

    @staticmethod
    def start(relay):
        relay.start()
        wait_for(lambda: relay.primary_state() == "up", 20, "the primary is up")

    def client(self, relay, network):
        client = smtplib.SMTP("127.0.0.1", relay.port, timeout=30, source_address=(f"127.{network}.1", 0))
        self.addCleanup(client.close)
        client.ehlo("client.example")
        return client

    def told(self, relay, network, sender="customer@elsewhere.example", to="user1@example.test"):
        """The reply to RCPT; no mail."""
        client = self.client(relay, network)
        client.docmd(f"MAIL FROM:<{sender}>")
        code, text = client.docmd(f"RCPT TO:<{to}>")
        client.quit()
        return f"{code} {text.decode()}"

    def swaks(self, relay, network):
        done = subprocess.run(["swaks", "--server", relay.address, "--local-interface", f"127.{network}.1", "--from", "partner@honest.example",
                               "--to", "user2@example.test", "--helo", "honest.example"], capture_output=True, text=True, timeout=60)
        replies = re.findall(r"^<\*\* (.*)$", done.stdout, re.M)
        return replies[0] if replies else "250" if done.returncode == 0 else done.stdout + done.stderr

    @staticmethod
    def wait(began):
        """Until what was tried at `began` has waited long enough; there is no condition to await: nothing is to happen meanwhile."""
        time.sleep(max(0, began + WAIT + 0.2 - time.monotonic()))

    def test_spammers_try_once_and_honest_senders_come_back(self):
        primary, relay = self.sides()
        began = time.monotonic()
        self.assertRegex(self.swaks(relay, "2.0"), "^451 4.4.7 ")
        for spammer in range(200):
            self.assertRegex(self.told(relay, f"1.{spammer}", f"s{spammer}@spam{spammer}.example"), "^451 4.4.7 ")
        self.wait(began)
        self.assertEqual(self.swaks(relay, "2.0"), "250")  # it comes back
        wait_for(lambda: len(primary.arrived()) == 1, 30, "the honest mail")
        self.assertEqual(self.told(relay, "2.0", "boss@honest.example")[:3], "250")  # its network has passed
        self.assertRegex(self.told(relay, "3.0", "boss@honest.example"), "^451 4.4.7 ")
        self.assertEqual(relay.log().count(" mail receive "), 1)

    def test_the_third_try_from_whatever_networks(self):
        _, relay = self.sides()
        began = time.monotonic()
        for network in ("4.1", "4.2", "4.3"):
            self.assertRegex(self.told(relay, network), "^451 4.4.7 ")  # the third as well: it did not wait
        self.wait(began)
        self.assertEqual(self.told(relay, "4.4")[:3], "250")
        self.assertEqual(self.told(relay, "4.5")[:3], "250")
        self.assertRegex(self.told(relay, "4.6", "other@elsewhere.example"), "^451 4.4.7 ")

    def test_what_was_tried_is_remembered_over_a_restart(self):
        _, relay = self.sides()
        began = time.monotonic()
        self.assertRegex(self.told(relay, "5.0"), "^451 4.4.7 ")
        self.wait(began)
        relay.stop()
        self.start(relay)
        self.assertEqual(self.told(relay, "5.0")[:3], "250")

    def test_the_door_opens_and_closes_in_the_middle_of_a_session(self):
        primary, relay = self.sides(evidenceAge="1s")
        client = self.client(relay, "6.0")
        client.docmd("MAIL FROM:<a@elsewhere.example>")
        self.assertEqual(client.docmd("RCPT TO:<user1@example.test>")[0], 451)
        self.assertEqual(client.docmd("RCPT TO:<postmaster@example.test>")[0], 250)
        primary.stop()
        wait_for(lambda: client.docmd("RCPT TO:<user1@example.test>")[0] == 250, 20, "the open door")
        primary.start()
        wait_for(lambda: client.docmd("RCPT TO:<user2@example.test>")[0] == 451, 40, "the closed door")
        client.quit()

    def test_an_outage_opens_the_door_at_the_first_connection(self):
        primary, relay = self.sides(evidenceAge="1s")
        self.assertRegex(self.told(relay, "7.0"), "^451 4.4.7 ")
        primary.stop()
        time.sleep(1.2)  # until the proof is old; the next probe by itself is a minute away
        self.assertEqual(self.told(relay, "7.0")[:3], "250")

    def test_a_greylisting_primary_does_not_open_it(self):
        primary, relay = self.sides(GREYLISTS)
        primary.stop()
        wait_for(lambda: relay.primary_state() == "down", 40, "the primary is down")
        for number in range(25):
            client = self.client(relay, f"8.{number}")
            client.sendmail(f"a{number}@domain{number % 8}.example", [f"user{1 if number == 24 else 2}@example.test"], "Subject: x\r\n\r\nx\r\n")
            client.quit()
        primary.start()
        wait_for(lambda: primary.log().count("Greylisted") >= 24 and len(primary.arrived()) == 1, 90, "all but one are deferred")
        wait_for(lambda: relay.primary_state() == "up", 20, "the primary is up")
        self.assertRegex(self.told(relay, "9.0", "fresh@new.example"), "^451 4.4.7 ")

    def test_always_and_only_when_down(self):
        _, relay = self.sides(mode="always")
        self.assertEqual(self.told(relay, "10.0")[:3], "250")
        relay.stop()
        _, relay = self.sides(mode="onlyWhenDown")
        began = time.monotonic()
        self.assertRegex(self.told(relay, "10.0"), "^451 4.4.7 ")
        self.wait(began)
        self.assertRegex(self.told(relay, "10.0"), "^451 4.4.7 ")
        self.assertEqual(self.told(relay, "10.0", to="abuse@example.test")[:3], "250")


if __name__ == "__main__":
    unittest.main()
