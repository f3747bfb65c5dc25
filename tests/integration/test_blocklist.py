"""A real zone of a real name server as list of bad clients (RFC 5782)."""
import smtplib
import sys
import time
import unittest

from scenario import Scenario
from peers.knot import Knot
from peers.waiting import wait_for

HEAD = "$TTL 60\n@ SOA ns1 admin {serial} 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n"
TESTS = "2.0.0.127 A 127.0.0.2\n2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0 A 127.0.0.2\n"


def zone(entries, serial=1, tests=TESTS):
    return HEAD.format(serial=serial) + tests + entries


class Blocklist(Scenario):
    def begin(self, *modes, **zones):
        self.knot = Knot({name + ".test": text for name, text in zones.items()}).start()
        self.addCleanup(self.knot.stop)
        lists = [{"zone": name + ".test", "mode": mode} for name, mode in zip(zones, modes)]
        self.relay_ = self.relay(1, {"dns": {"servers": [f"127.0.0.1@{self.knot.port}"]}, "smtp": {"dnsbl": lists, "greetingDelay": "200ms"}})
        self.relay_.start()

    def logged(self, text, seconds=10):
        return wait_for(lambda: text in self.relay_.log(), seconds, f"'{text}' in the log")

    def client(self, source):
        client = smtplib.SMTP("127.0.0.1", self.relay_.port, "client.test", timeout=20, source_address=(source, 0))
        self.addCleanup(client.close)
        client.ehlo()
        self.assertEqual(client.mail("a@sender.test")[0], 250)
        return client

    def test_refuses_the_listed_but_for_postmaster(self):
        self.begin("refuse", bad=zone('66.0.0.127 A 127.0.0.4\n66.0.0.127 TXT "sends spam, see http://bad.test/66"\n'))
        self.logged("blocklist-works list=bad.test addresses=IPv4")
        self.logged("blocklist-works list=bad.test addresses=IPv6")
        listed = self.client("127.0.0.66")
        code, text = listed.rcpt("user@example.test")
        self.assertEqual((code, text.decode()), (554, "5.7.1 Your address 127.0.0.66 is listed by bad.test: "
                                                 "sends spam, see http://bad.test/66; mail to postmaster is taken"))
        self.assertEqual(listed.rcpt("postmaster@example.test")[0], 250)
        self.assertEqual(listed.data(b"Subject: not us\r\n\r\n")[0], 250)
        self.assertEqual(self.client("127.0.0.67").rcpt("user@example.test")[0], 250)
        self.assertIn("listed session=", self.relay_.log())

    def test_only_logs_when_told_so(self):
        self.begin("log", bad=zone("66.0.0.127 A 127.0.0.4\n"))
        self.logged("blocklist-works list=bad.test addresses=IPv4")
        self.assertEqual(self.client("127.0.0.66").rcpt("user@example.test")[0], 250)
        self.logged("list=bad.test mode=log")

    def test_believes_no_list_that_does_not_work(self):
        everybody = zone("* A 127.0.0.2\n", tests="")
        parked = zone("* A 198.51.100.1\n", tests="")
        refuses = zone("1.0.0.127 A 127.255.255.254\n")
        self.begin("refuse", "refuse", "refuse", "refuse", everybody=everybody, parked=parked, refuses=refuses, empty=zone("", tests=""))
        for name in ("everybody", "parked", "refuses", "empty"):
            self.logged(f"blocklist-unusable list={name}.test addresses=IPv4")
        self.assertEqual(self.client("127.0.0.66").rcpt("user@example.test")[0], 250)

    def test_a_list_that_fails_refuses_nobody_and_holds_nobody_up(self):
        self.begin("refuse", bad=zone("66.0.0.127 A 127.0.0.4\n"))
        self.logged("blocklist-works list=bad.test addresses=IPv4")
        self.knot.stop()
        begin = time.monotonic()
        self.assertEqual(self.client("127.0.0.66").rcpt("user@example.test")[0], 250)
        took = time.monotonic() - begin
        print(f"with a dead list: {took:.1f} s", file=sys.stderr)
        self.assertLess(took, 5)


if __name__ == "__main__":
    unittest.main()
