#!/usr/bin/python3
"""`restantectl check` end to end: restanted asks a real Knot, restantectl says what is wrong and which record to add."""
import json
import unittest

from scenario import Scenario
from peers.knot import Knot
from peers.waiting import free_port

HOSTS = """$TTL 3600
@ SOA ns1 admin 1 3600 600 86400 60
@ NS ns1
@ NS ns2
ns1 A 127.0.0.1
ns2 A 127.0.0.2
mail A 192.0.2.1
"""
ADDRESSES = ("127.0.0.1", "127.0.0.2")  # of the name servers
BACKUP = "backup.example.test"  # the relay's hostname (peers/relay.py)
ZONES = {
    "right.test": HOSTS + f"@ MX 10 mail\n@ MX 20 {BACKUP}.\n",
    "equal.test": HOSTS + f"@ MX 10 mail\n@ MX 10 {BACKUP}.\n",
    "missing.test": HOSTS + "@ MX 10 mail\n",
    "example.test": HOSTS + "backup A 198.51.100.2\n",
}


class Check(Scenario):
    def setUp(self):
        super().setUp()
        port = free_port(ADDRESSES)
        self.knots = [Knot(ZONES, address, port) for address in ADDRESSES]
        for knot in self.knots:
            knot.start()
            self.addCleanup(knot.stop)
        domains = [{"name": name, "primaries": [f"mail.{name}:25"]} for name in ZONES if name != "example.test"]
        self.service = self.relay(1, {"dns": {"servers": [f"127.0.0.1@{port}"], "authoritativePort": port}}, domains)
        self.service.start()

    def check(self, domain):
        code, out, err = self.service.ctl("--json", "check", domain)
        self.assertTrue(out, err)
        return code, json.loads(out)

    def assert_finding(self, report, code, severity, should_be):
        finding = next((finding for finding in report["findings"] if finding["code"] == code), None)
        self.assertIsNotNone(finding, report)
        self.assertEqual((finding["severity"], finding["shouldBe"]), (severity, should_be))

    def test_a_right_zone_is_good(self):
        code, report = self.check("right.test")
        self.assertEqual((code, report["domain"], report["verdict"]), (0, "right.test", "good"))
        self.assert_finding(report, "MX-100", "info", [])

    def test_an_equal_preference_needs_attention_and_both_records_are_shown(self):
        code, report = self.check("equal.test")
        self.assertEqual((code, report["verdict"]), (0, "attention"))
        self.assert_finding(report, "MX-102", "attention",
                            ["equal.test. 3600 IN MX 10 mail.equal.test.", f"equal.test. 3600 IN MX 20 {BACKUP}."])

    def test_a_missing_record_is_a_problem_and_the_record_to_add_is_shown(self):
        code, report = self.check("missing.test")
        self.assertEqual((code, report["verdict"]), (1, "problem"))
        self.assert_finding(report, "MX-101", "problem", [f"missing.test. 3600 IN MX 20 {BACKUP}."])
        code, said, _ = self.service.ctl("check", "missing.test")
        self.assertEqual(code, 1)
        self.assertIn(f"missing.test. 3600 IN MX 20 {BACKUP}.", said)

    def test_adding_that_record_makes_it_good(self):
        _, before = self.check("missing.test")
        record = before["findings"][0]["shouldBe"][0]
        for knot in self.knots:
            knot.replace("missing.test", ZONES["missing.test"].replace(" 1 3600 600", " 2 3600 600") + record + "\n")
        code, out, err = self.service.ctl("--json", "check", "missing.test")
        self.assertEqual((code, json.loads(out)["verdict"]), (0, "good"), out + err)

    def test_without_any_domain_it_is_wrong_usage(self):
        nothing = self.relay(1, domains=None, config={"domains": []})
        nothing.start()
        self.assertEqual(nothing.ctl("--json", "check")[0], 2)


if __name__ == "__main__":
    unittest.main()
