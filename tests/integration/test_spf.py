"""SPF with real zones of a real name server: what the relay writes above its trace, and what restantectl shows of it."""
import json
import smtplib
import time
import unittest
from pathlib import Path

from scenario import Scenario
from peers.knot import Knot
from peers.waiting import wait_for

HEAD = "$TTL 60\n@ SOA ns1 admin 1 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n"
ZONES = {
    "good.test": HEAD + '@ TXT "v=spf1 include:_spf.good.test " "exists:%{l}.%{ir}.users.good.test -all"\n_spf TXT "v=spf1 mx:good.test -all"\n'
                        "@ MX 10 mail\nmail A 127.0.0.1\njoe\\+tag.2.0.0.127.users A 127.0.0.2\n",
    "closed.test": HEAD + '@ TXT "v=spf1 -all exp=why.closed.test"\nwhy TXT "%{d} sends no mail at all"\n',
    "wrong.test": HEAD + '@ TXT "v=spf1 a mx moo"\n',
    "loop.test": HEAD + '@ TXT "v=spf1 include:loop.test -all"\n',
    "plain.test": HEAD,
    "xn--bcher-kva.test": HEAD + '@ TXT "v=spf1 ip4:127.0.0.1 -all"\n',
}


class Spf(Scenario):
    def setUp(self):
        super().setUp()
        self.knot = Knot(ZONES).start()
        self.addCleanup(self.knot.stop)
        self.primary = self.postfix()
        self.primary.start()
        self.relay_ = self.relay(self.primary.port, {"dns": {"servers": [f"127.0.0.1@{self.knot.port}"]}, "smtp": {"greetingDelay": "0s"},
                                                   "doctor": {"treatAsPublic": ["127.0.0.0/8"]}})
        self.relay_.start()

    def send(self, sender, source="127.0.0.1", helo="client.test"):
        with smtplib.SMTP("127.0.0.1", self.relay_.port, helo, timeout=60, source_address=(source, 0)) as client:
            client.sendmail(sender, ["user@example.test"], b"Subject: x\r\n\r\nx\r\n")

    def verdict(self, sender):
        line = f"domain={sender.rpartition('@')[2]} verdict="
        wait_for(lambda: line in self.relay_.log(), 10, f"'{line}' in the log")
        return self.relay_.log().rpartition(line)[2].split()[0]

    def ctl(self, *arguments):
        code, out, _ = self.relay_.ctl(*arguments)
        return code, out

    def test_takes_every_mail_and_says_the_verdict(self):
        for sender, wanted in (("eva@good.test", "pass"), ("eva@closed.test", "fail"), ("eva@wrong.test", "permerror"),
                               ("eva@loop.test", "permerror"), ("eva@plain.test", "none"), ("eva@gone.plain.test", "none"),
                               ("eva@xn--bcher-kva.test", "pass")):
            self.send(sender)
            self.assertEqual(self.verdict(sender), wanted, sender)
        self.send("joe+tag@good.test", "127.0.0.2")
        wait_for(lambda: 'mechanism=exists:' in self.relay_.log(), 10, "the user's own name found")
        wait_for(lambda: len(self.primary.arrived()) == 8, 30, "all mails handed over")
        heads = "".join(Path(path).read_text(encoding="utf-8") for path in self.primary.arrived())
        self.assertEqual(heads.count("Received-SPF: pass\n"), 3)
        self.assertEqual(heads.count("Received-SPF: "), 8)

    def test_takes_mail_when_the_dns_is_dead(self):
        self.knot.stop()
        begin = time.monotonic()
        self.send("eva@good.test")
        self.assertLess(time.monotonic() - begin, 20)
        self.assertEqual(self.verdict("eva@good.test"), "temperror")

    def test_shows_the_way_to_the_verdict(self):
        for extra in ((), ("--standalone", "--dns", f"127.0.0.1@{self.knot.port}")):
            code, out = self.ctl("--json", "spf", "127.0.0.1", "client.test", "eva@good.test", *extra)
            report = json.loads(out)
            self.assertEqual((code, report["result"], report["mechanism"]), (0, "pass", "include:_spf.good.test"))
            code, out = self.ctl("spf", "127.0.0.9", "client.test", "eva@closed.test", *extra)
            self.assertEqual(code, 1)
            self.assertIn("fail: closed.test says that 127.0.0.9 may not send its mail.", out)
            self.assertIn("closed.test sends no mail at all", out)
            code, out = self.ctl("spf", "192.0.2.1", "good.test", "<>", *extra)
            self.assertEqual(code, 1)
            self.assertIn("    _spf.good.test: v=spf1 mx:good.test -all\n      - mx:good.test  [127.0.0.1]\n", out)
            code, out = self.ctl("--json", "spf", "192.0.2.1", "client.test", "eva@wrong.test", *extra)
            self.assertEqual((code, json.loads(out)["problem"]), (1, {"code": "spf.syntax", "parameters": {"at": "moo"}}))
            self.assertEqual(self.ctl("spf", "here", "client.test", "eva@good.test", *extra)[0], 2)


if __name__ == "__main__":
    unittest.main()
