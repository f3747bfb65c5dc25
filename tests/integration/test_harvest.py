#!/usr/bin/python3
"""Somebody tries out a hundred thousand names, from many networks and with the limits off: the relay stays small, the real Postfix behind it sees
two connections, and honest mail comes through. NAMES in the environment: how many."""
import os
import socket
import sys
import threading
import time
import unittest

from scenario import Scenario
from peers.waiting import wait_for

NAMES = int(os.environ.get("RESTANTE_NAMES", "10000"))
HARVESTERS = 20
AT_ONCE = 100  # RCPTs in one packet
GROWTH = 80_000_000
KNOWS = ("smtpd_recipient_restrictions = check_recipient_access inline:{ {user1@example.test = OK}, {postmaster@example.test = OK} },"
         " check_recipient_access static:{550 5.1.1 User unknown}")


def pss(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        return next(int(line.split()[1]) * 1024 for line in rollup if line.startswith("Pss:"))


def connections_to(port):
    """Established ones of this machine, by the side that connected."""
    with open("/proc/net/tcp", encoding="ascii") as table:
        rows = [line.split() for line in table.readlines()[1:]]
    return sum(row[3] == "01" and int(row[2].split(":")[1], 16) == port for row in rows)


class Harvester(threading.Thread):
    def __init__(self, port, number, names):
        super().__init__(daemon=True)
        self.port, self.number, self.names = port, number, names
        self.codes = {}

    def run(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=120, source_address=(f"127.20.{self.number}.1", 0)) as connection:
            replies = connection.makefile("rb")
            replies.readline()
            connection.sendall(b"EHLO harvester.test\r\n")
            while replies.readline()[3:4] == b"-":
                pass
            for begin in range(0, self.names, AT_ONCE):  # each in a transaction of its own: one has its names asked about for 20 seconds
                some = range(begin, min(begin + AT_ONCE, self.names))
                connection.sendall(b"RSET\r\nMAIL FROM:<h@harvester.test>\r\n")
                replies.readline()
                replies.readline()
                connection.sendall(b"".join(f"RCPT TO:<n{self.number}-{name}@example.test>\r\n".encode() for name in some))
                for _ in some:
                    code = replies.readline()[:3].decode()
                    self.codes[code] = self.codes.get(code, 0) + 1


class Harvest(Scenario):
    def honest_mail(self, port):
        """Seconds that one took."""
        begin = time.monotonic()
        with socket.create_connection(("127.0.0.1", port), timeout=30, source_address=("127.9.1.1", 0)) as connection:
            replies = connection.makefile("rb")
            for command, code in ((b"", b"220"), (b"EHLO honest.test\r\n", b"250"), (b"MAIL FROM:<a@honest.test>\r\n", b"250"), (b"RCPT TO:<user1@example.test>\r\n", b"250"),
                                  (b"DATA\r\n", b"354"), (b"Subject: honest\r\n\r\nhello\r\n.\r\n", b"250"), (b"QUIT\r\n", b"221")):
                connection.sendall(command)
                line = replies.readline()
                while line[3:4] == b"-":
                    line = replies.readline()
                self.assertTrue(line.startswith(code), (command, line))
        return time.monotonic() - begin

    def test_a_harvest_costs_little(self):
        primary = self.postfix(settings=(KNOWS,))
        primary.start()
        relay = self.relay(primary.port, {"smtp": {"greetingDelay": "0s", "clientLimits": False, "maxRecipients": 1000}})
        relay.start()
        wait_for(lambda: relay.primary_state() == "up", 20, "the primary is up")
        wait_for(lambda: primary.log().count("<restante-") >= 2, 30, "the test for a catch-all")
        self.honest_mail(relay.port)
        wait_for(lambda: len(primary.arrived()) == 1, 30, "the first mail: its recipient is known now")
        wait_for(lambda: connections_to(primary.port) == 0, 30, "no connection of before")
        empty, begin = pss(relay.pid()), time.monotonic()
        harvesters = [Harvester(relay.port, number, NAMES // HARVESTERS) for number in range(HARVESTERS)]
        for harvester in harvesters:
            harvester.start()
        most, times = 0, []
        while any(harvester.is_alive() for harvester in harvesters):
            most = max(most, connections_to(primary.port))
            times.append(self.honest_mail(relay.port))
            time.sleep(0.1)
        seconds, grown = time.monotonic() - begin, pss(relay.pid()) - empty
        codes = {}
        for harvester in harvesters:
            for code, number in harvester.codes.items():
                codes[code] = codes.get(code, 0) + number
        worst = max(times)
        print(f"{NAMES} names in {seconds:.1f} s: {codes}; at most {most} connections to the primary; {len(times)} honest mails, the slowest in "
              f"{1000 * worst:.0f} ms; grown by {grown / 1e6:.1f} MB", file=sys.stderr)
        self.assertEqual(sum(codes.values()), NAMES)
        self.assertNotIn("250", codes)
        self.assertGreater(codes.get("550", 0), NAMES * 0.99)  # the rest had to wait for too long
        self.assertLessEqual(most, 2 + 2)  # callouts, the hand-over of the honest mail, a probe
        self.assertLess(worst, 2)
        self.assertLess(grown, GROWTH)
        wait_for(lambda: len(primary.arrived()) == 1 + len(times), 60, "the honest mail")


if __name__ == "__main__":
    unittest.main()
