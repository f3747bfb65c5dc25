#!/usr/bin/python3
"""What the doctor finds by itself becomes a warning, and is told by all ways: on the doctor's whole domain of real peers, with a mail server
and a webhook outside. Each scenario writes down what is told, from the fault to the end of it, and that nothing else is."""
import json
import unittest

from doctor_scenario import BACKUP, DOMAIN, HEAD, MAIL, POLICY, PRIMARY_BESIDE_BACKUP, SERVERS, US, DoctorScenario
from peers.alert_receivers import Desktop, Webhook
from peers.authority import key_digest
from peers.waiting import wait_for

OUTSIDE, ADMIN = "127.9.1.1", "admin@elsewhere.test"
WRONG = f"@ MX 20 mail\n@ MX 10 {US}.\n"


class Findings(DoctorScenario):
    """One domain for all; each test brings it back to what is right, and waits until the service says so."""

    def build(self):
        super().build()
        made = self
        made.outside = self.postfix(address=OUTSIDE, port=self.smtp_port, domains=["elsewhere.test"], hostname="mail.elsewhere.test")
        made.outside.start()
        made.hook = Webhook()
        self.addCleanup(made.hook.stop)
        made.right_config["alerts"] = {"email": [ADMIN], "webhook": {"url": f"http://hook.elsewhere.test:{made.hook.server_port}/in"}, "overAfter": "1s",
                                       "reminders": ["1h"], "perHour": 1000}
        made.right_config["doctor"]["interval"] = "1s"
        made.right_config["handover"] = {"probeInterval": "200ms", "probeIntervalUp": "500ms"}
        self.serve(self.right_zones())
        self.configure()
        self.look_is_good()
        self.desktop = Desktop(self.backup.socket)

    def right_zones(self, **changed):
        elsewhere = HEAD + SERVERS + f"@ MX 10 mail\nmail A {OUTSIDE}\nhook A 127.0.0.1\nns1 A 127.3.3.3\nns2 A 127.4.4.4\n"
        return super().right_zones(**{"elsewhere.test": elsewhere, **changed})

    def warned(self):
        """Open warnings but those of ways that nobody confirmed: {(code, severity)}."""
        _, out, err = self.backup.ctl("--json", "warnings", "list")
        self.assertTrue(out, err)
        return {(w["code"], w["severity"]) for w in json.loads(out)["warnings"] if w["code"] != "alerts.not-proved"}

    def look_is_good(self):
        wait_for(lambda: self.check()[1]["verdict"] == "good", 30, "a domain without fault", 0.2)


class Told(Findings):
    @property
    def d(self):
        return type(self).made

    def setUp(self):
        self.number, self.folder = 0, self.d.folder
        self.begun = len(self.d.desktop.alerts)

    def alerts(self):
        """(kind, code, severity) since the test began."""
        return [(a["kind"], a["code"], a["severity"]) for a in self.d.desktop.alerts[self.begun:]]

    def wait_told(self, *expected):
        """All of these, in any order, and by each way."""
        wait_for(lambda: len(self.alerts()) >= len(expected), 60, f"{expected}, not {self.alerts()}", 0.1)
        self.assertEqual(sorted(self.alerts()), sorted(expected))
        wait_for(lambda: len(self.d.outside.arrived()) == len(self.d.hook.posts) == len(self.d.desktop.alerts), 60, "the alerts by all ways", 0.1)
        posted = [(post["kind"], post["code"], post["severity"]) for _, post in self.d.hook.posts[self.begun:]]
        self.assertEqual(sorted(posted), sorted(self.alerts()))

    def wait_well(self):
        """Two further looks find nothing, and nothing more was told."""
        wait_for(lambda: not {w for w in self.d.warned() if not w[0].startswith("drift.")}, 60, "the end of all warnings", 0.2)

    # ---- scenarios ---------------------------------------------------------------------------------------

    def test_the_wrong_preference(self):
        self.d.serve(self.d.right_zones(**{DOMAIN: self.d.zone(mx=WRONG)}))
        self.d.configure()
        raised = [("raised", "MX-103", "problem"), ("raised", "drift.mx", "attention")]
        self.wait_told(*raised)
        change = next(a for a in self.d.desktop.alerts[self.begun:] if a["code"] == "drift.mx")
        self.assertEqual(change["parameters"]["before"]["parameters"]["records"], [f"10 {MAIL}", f"20 {US}"])
        self.assertEqual(change["parameters"]["after"]["parameters"]["records"], [f"10 {US}", f"20 {MAIL}"])
        self.assertIn(("MX-103", "problem"), self.d.warned())
        self.d.serve(self.d.right_zones())
        self.d.configure()
        self.wait_told(*raised, ("resolved", "MX-103", "problem"), ("raised", "drift.mx", "attention"))
        self.wait_well()

    def test_one_network(self):
        self.d.serve(self.d.right_zones(**{DOMAIN: self.d.zone(primary=f"mail A {PRIMARY_BESIDE_BACKUP}\n")}))
        self.d.configure()
        raised = [("raised", "NET-311", "attention"), ("raised", "drift.addresses", "attention")]
        self.wait_told(*raised)
        self.d.serve(self.d.right_zones())
        self.d.configure()
        self.wait_told(*raised, ("resolved", "NET-311", "attention"), ("raised", "drift.addresses", "attention"))
        self.wait_well()

    def test_an_expired_certificate_of_the_backup_only(self):
        """Told by the service, which knows its own certificate: the doctor, which sees it from outside as well, adds nothing."""
        right = self.d.certificates["backup"]
        expired = self.d.authority.issue(US, -30, -1)
        self.d.certificates["backup"] = expired
        try:
            self.d.serve(self.d.right_zones())  # with the TLSA of the new key
        finally:
            self.d.certificates["backup"] = right
        self.d.configure(certificates=[{"file": expired[0], "key": expired[1]}])
        self.wait_told(("raised", "TLS-102", "problem"))
        wait_for(lambda: "TLS-203" in self.d.bad_codes(self.d.check()[1]), 20, "what the doctor says of it", 0.2)
        self.d.check()
        self.assertEqual(self.d.bad_codes(self.d.check()[1]), ["TLS-203"])
        self.d.serve(self.d.right_zones())
        self.d.configure()
        self.wait_told(("raised", "TLS-102", "problem"), ("resolved", "TLS-102", "problem"))
        self.wait_well()
        self.assertEqual(key_digest(right[0]), key_digest(self.d.certificates["backup"][0]))

    def test_a_policy_without_the_backup(self):
        self.d.policy.text = POLICY.replace(f"mx: {US}\n", "")
        self.wait_told(("raised", "TLS-210", "problem"))
        self.assertIn(("drift.policy", "info"), self.d.warned())
        self.d.policy.text = POLICY
        self.wait_told(("raised", "TLS-210", "problem"), ("resolved", "TLS-210", "problem"))
        self.wait_well()

    def test_what_cannot_be_seen_is_not_mended(self):
        """An old fault of the primary stays a warning while the primary is away, and ends when it is seen to be right."""
        self.d.primary.change("virtual_mailbox_maps = inline:{eva@example.test=box/}")
        self.wait_told(("raised", "REL-409", "attention"))
        self.d.primary.stop()
        wait_for(lambda: self.d.backup.primary_state() != "up", 60, "the outage", 0.2)
        for _ in range(3):
            self.assertIn("NET-300", self.d.bad_codes(self.d.check()[1]))
        self.assertEqual(self.d.warned() & {("REL-409", "attention"), ("NET-300", "problem")}, {("REL-409", "attention")})
        self.d.primary.start()
        self.d.primary.change()
        wait_for(lambda: self.d.backup.primary_state() == "up", 60, "the primary's return", 0.2)
        self.wait_told(("raised", "REL-409", "attention"), ("resolved", "REL-409", "attention"))
        self.wait_well()


if __name__ == "__main__":
    unittest.main()
