#!/usr/bin/python3
"""A directory server with a million and one users: a million are taken, one more is an error, and clients are answered meanwhile (label long)."""
import smtplib
import sys
import threading
import time
import unittest

from ldap_scenario import LdapScenario
from peers.slapd import SUFFIX
from peers.waiting import wait_for

MOST = 1_000_000
LONGEST = 0.5  # s that a client waits for a reply while a million addresses come in


def users():
    for i in range(MOST + 1):
        yield f"dn: cn=u{i},{SUFFIX}\nobjectClass: user\ncn: u{i}\nproxyAddresses: SMTP:u{i}@firm.test\n\n"


class Client(threading.Thread):
    """Asks NOOP again and again; the longest time that an answer took."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.port, self.longest, self.answers, self.ended = port, 0.0, 0, threading.Event()

    def run(self):
        while not self.ended.is_set():
            with smtplib.SMTP("127.0.0.1", self.port, "client.example", timeout=120) as session:
                for _ in range(100):
                    began = time.monotonic()
                    session.noop()
                    self.longest = max(self.longest, time.monotonic() - began)
                    self.answers += 1
                    if self.ended.wait(0.005):
                        break

    def end(self):
        self.ended.set()
        self.join(130)


class Million(LdapScenario):
    def resident(self, relay):
        """MB"""
        with open(f"/proc/{relay.pid()}/status", encoding="utf-8") as status:
            return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))

    def read(self, relay, done):
        client = Client(relay.port)
        client.start()
        wait_for(done, 300, f"the read: {relay.log()[-1500:]}", 0.5)
        client.end()
        print(f"\n{client.answers} answers, the slowest after {client.longest * 1000:.0f} ms; at most {self.resident(relay)} MB", file=sys.stderr)
        self.assertGreater(client.answers, 100)
        self.assertLess(client.longest, LONGEST)

    def test_a_million_are_taken_and_one_more_is_not(self):
        server = self.slapd(users())
        url = f"ldap://127.0.0.1:{server.port}"
        relay = self.relay_with({"url": url, "filter": "(&(proxyAddresses=*)(!(cn=u0)))"})
        self.read(relay, lambda: self.listed(relay) == MOST)
        wait_for(lambda: relay.primary_state("firm.test") == "down", 40, "the primary is away")
        self.assertEqual(self.told(relay, f"u{MOST}@firm.test"), "250")
        self.assertRegex(self.told(relay, "u0@firm.test"), "^550 5.1.1 ")
        self.assertEqual(relay.stop(), 0)
        more = self.relay_with({"url": url})
        self.read(more, lambda: self.source(more).get("problem"))
        self.assertEqual(self.source(more)["problem"]["code"], "directory.source-too-large")
        self.assertIsNone(self.listed(more))


if __name__ == "__main__":
    unittest.main()
