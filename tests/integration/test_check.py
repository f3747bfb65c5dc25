#!/usr/bin/python3
"""`restantectl check` end to end: restanted looks at a real domain, restantectl says what is wrong and which record to add."""
import unittest

from doctor_scenario import DOMAIN, MAIL, US, DoctorScenario


class Check(DoctorScenario):
    def setUp(self):
        self.number, self.folder = 0, self.made.folder  # nothing of its own

    def checked(self, mx):
        self.made.spoil({DOMAIN: self.made.zone(mx=mx)})
        self.made.configure()
        return self.made.check()

    def assert_finding(self, report, code, severity, should_be):
        finding = next((finding for finding in report["findings"] if finding["code"] == code), None)
        self.assertIsNotNone(finding, report)
        self.assertEqual((finding["severity"], finding["shouldBe"]), (severity, should_be))

    def test_a_right_zone_is_good(self):
        code, report = self.checked(f"@ MX 10 mail\n@ MX 20 {US}.\n")
        self.assertEqual((code, report["domain"], report["verdict"]), (0, DOMAIN, "good"))
        self.assert_finding(report, "MX-100", "info", [])

    def test_an_equal_preference_needs_attention_and_both_records_are_shown(self):
        code, report = self.checked(f"@ MX 10 mail\n@ MX 10 {US}.\n")
        self.assertEqual((code, report["verdict"]), (0, "attention"))
        self.assert_finding(report, "MX-102", "attention", [f"{DOMAIN}. 3600 IN MX 10 {MAIL}.", f"{DOMAIN}. 3600 IN MX 20 {US}."])

    def test_a_missing_record_is_a_problem_until_it_is_added(self):
        code, report = self.checked("@ MX 10 mail\n")
        self.assertEqual((code, report["verdict"]), (1, "problem"))
        record = f"{DOMAIN}. 3600 IN MX 20 {US}."
        self.assert_finding(report, "MX-101", "problem", [record])
        code, said, _ = self.made.backup.ctl("check", DOMAIN)
        self.assertEqual(code, 1)
        self.assertIn(record, said)
        code, report = self.checked(f"@ MX 10 mail\n{record}\n")
        self.assertEqual((code, report["verdict"]), (0, "good"), report)

    def test_the_same_without_the_service(self):
        self.checked(f"@ MX 10 mail\n@ MX 20 {US}.\n")
        code, out, err = self.made.backup.ctl("check", DOMAIN, "--standalone", "--config", self.made.backup.config_path)
        self.assertEqual(code, 0, out + err)
        self.assertIn("MX-100", out)

    def test_without_any_domain_it_is_wrong_usage(self):
        nothing = self.made.relay(1, domains=None, config={"domains": []})
        nothing.start()
        self.assertEqual(nothing.ctl("--json", "check")[0], 2)


if __name__ == "__main__":
    unittest.main()
