#!/usr/bin/python3
"""The doctor on a whole domain of real peers: as it should be it has nothing to say, and each fault alone is said by exactly its code."""
import socket
import time
import unittest

from doctor_scenario import BACKUP, BROKEN, DOMAIN, LAME, MAIL, NOBODY, NS1, NS2_BESIDE_NS1, NS_BESIDE_PRIMARY, POLICY, PRIMARY, PRIMARY_BESIDE_BACKUP, US, DoctorScenario
from peers.authority import key_digest


class Matrix(DoctorScenario):
    """A fault is made, looked at, and undone."""

    @property
    def d(self):
        return type(self).made

    def setUp(self):
        self.number, self.folder = 0, self.d.folder  # nothing of its own

    def look(self):
        """What a new resolver sees."""
        self.d.configure(**self.config)
        code, report = self.d.check()
        return code, report

    def assert_only(self, expected, report):
        found = self.d.bad_codes(report)
        details = [(f["code"], f["severity"], f["subject"], f["parameters"]) for f in report["findings"] if f["severity"] != "info"]
        self.assertEqual(found, [expected] if expected else [], details)

    config = {}

    # ---- the right one ---------------------------------------------------------------------------

    def test_0_the_right_domain_has_no_fault(self):
        code, report = self.look()
        self.assert_only(None, report)
        self.assertEqual((code, report["verdict"]), (0, "good"))
        self.assertEqual([f["code"] for f in report["findings"] if f["severity"] == "unchecked"], [])

    # ---- names -----------------------------------------------------------------------------------

    def zone_faults(self):
        zone, second = self.d.zone, self.d.second
        both = f"@ MX 10 mail\n@ MX 20 {US}.\n"
        return {
            "MX-101 missing": {DOMAIN: zone(mx="@ MX 10 mail\n")},
            "MX-102 equal": {DOMAIN: zone(mx=f"@ MX 10 mail\n@ MX 10 {US}.\n")},
            "MX-103 better": {DOMAIN: zone(mx=f"@ MX 20 mail\n@ MX 10 {US}.\n")},
            "MX-104 none": {DOMAIN: zone(mx="")},
            "MX-105 null MX": {DOMAIN: zone(mx="@ MX 0 .\n")},
            "MX-107 alias": {DOMAIN: zone(primary=f"mail CNAME real\nreal A {PRIMARY}\n")},
            "MX-108 no address of ours": {"second.test": second(backup=""), DOMAIN: zone(more=f"b A {BACKUP}\n"),
                                          "127.in-addr.arpa": self.d.reverses(backup="b.example.test")},
            "MX-111 lame server": {DOMAIN: zone(servers="@ NS ns1\n@ NS ns2\n@ NS ns3\n", more=f"ns3 A {LAME}\n")},
            "MX-116 twice": {DOMAIN: zone(mx=both + "@ MX 30 mail\n")},
            "MX-118 long TTL": {DOMAIN: zone(mx=both.replace("@ MX", "@ 604800 MX"))},
            "MX-120 one server": {DOMAIN: zone(servers="@ NS ns1\n")},
            "MX-121 one network": {DOMAIN: zone(addresses=(NS1, NS2_BESIDE_NS1))},
            "NET-300 nobody listens": {DOMAIN: zone(primary=f"mail A {NOBODY}\n")},
            "NET-302 no PTR": {"127.in-addr.arpa": self.d.reverses(backup=None)},
            "NET-303 PTR of another": {"127.in-addr.arpa": self.d.reverses(backup="elsewhere.example.test")},
            "NET-306 no way out": {"world.test": self.d.world_zone().replace("127.6.6.6", NOBODY)},
            "NET-311 one network": {DOMAIN: zone(primary=f"mail A {PRIMARY_BESIDE_BACKUP}\n")},
            "NET-314 listed": {"bl.test": self.d.blocklist(BACKUP)},
            "NET-315 servers beside the primary": {DOMAIN: zone(addresses=NS_BESIDE_PRIMARY)},
            "TLS-208 TLSA of one only": {DOMAIN: zone(tlsa=False)},
            "TLS-209 TLSA of another": {DOMAIN: zone(tlsa="ab" * 32)},
            "TLS-213 bad record": {DOMAIN: zone(sts='_mta-sts TXT "v=STSv1; so=1"\n')},
        }

    def test_names(self):
        for fault, zones in self.zone_faults().items():
            with self.subTest(fault):
                self.d.serve(self.d.right_zones(**zones))
                _, report = self.look()
                self.assert_only(fault.split()[0], report)
        self.d.serve(self.d.right_zones())

    def test_servers_that_disagree(self):
        self.addCleanup(lambda: self.d.serve(self.d.right_zones()))
        other = self.d.numbered(DOMAIN, self.d.zone(mx="@ MX 10 mail\n"))
        self.d.serve(self.d.right_zones(), (1, DOMAIN, other))
        self.assert_only("MX-110", self.look()[1])

    def test_signatures_that_do_not_hold(self):
        self.addCleanup(lambda: self.d.serve(self.d.right_zones()))
        self.d.serve({DOMAIN: self.d.numbered(DOMAIN, self.d.zone(), signed=False)})
        self.assert_only("MX-122", self.look()[1])

    # ---- the primary -------------------------------------------------------------------------------

    def primary_faults(self):
        return {
            "REL-403 refuses us": ["smtpd_client_restrictions = check_client_access inline:{127.0.0.1=reject}"],
            "REL-404 puts us off": ["smtpd_recipient_restrictions = defer"],
            "REL-408 relays": ["mynetworks = 127.0.0.0/8", "smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination"],
            "REL-409 no postmaster": ["virtual_mailbox_maps = inline:{eva@example.test=box/}"],
            "TLS-201 old": ["smtpd_tls_protocols = TLSv1, TLSv1.1", "tls_medium_cipherlist = ALL:@SECLEVEL=0"],
            "TLS-202 no handshake": ["smtpd_tls_protocols = TLSv1.2", "tls_medium_cipherlist = aNULL:@SECLEVEL=0"],
            "TLS-207 no STARTTLS": ["smtpd_tls_security_level = none"],
        }

    def test_primary(self):
        for fault, settings in self.primary_faults().items():
            with self.subTest(fault):
                self.d.primary.change(*settings)
                self.assert_only(fault.split()[0], self.look()[1])
        self.d.primary.change()

    def test_certificates(self):
        issue = self.d.authority.issue
        faults = {"TLS-203 expired": issue(MAIL, -30, -1), "TLS-204 ends soon": issue(MAIL, -30, 5), "TLS-205 of another": issue("www.example.test"),
                  "TLS-206 of nobody": issue(MAIL, trusted=False)}
        for fault, (certificate, key) in faults.items():
            with self.subTest(fault):
                self.d.serve(self.d.right_zones(**{DOMAIN: self.d.zone(tlsa=key_digest(certificate))}))
                self.d.primary.change(f"smtpd_tls_cert_file = {certificate}", f"smtpd_tls_key_file = {key}")
                self.assert_only(fault.split()[0], self.look()[1])
        self.d.primary.change()
        self.d.serve(self.d.right_zones())

    # ---- the policy --------------------------------------------------------------------------------

    def test_policy(self):
        faults = {
            "TLS-210 without the backup": {"text": POLICY.replace(f"mx: {US}\n", "")},
            "TLS-211 gone": {"status": 404},
            "TLS-211 sent away": {"status": 302, "location": f"https://mta-sts.{DOMAIN}:{self.d.https_port}/"},
            "TLS-211 endless": {"size": 10_000_000},
            "TLS-211 silent": {"silent": True},
            "TLS-211 no policy": {"text": "<html>\n"},
        }
        policy = self.d.policy
        right = {name: getattr(policy, name) for name in ("text", "status", "size", "silent", "location")}
        for fault, values in faults.items():
            with self.subTest(fault):
                for name, value in {**right, **values}.items():
                    setattr(policy, name, value)
                self.assert_only(fault.split()[0], self.look()[1])
        for name, value in right.items():
            setattr(policy, name, value)

    def test_policy_behind_a_bad_certificate(self):
        policy, issue = self.d.policy, self.d.authority.issue
        self.addCleanup(policy.show, *self.d.certificates["policy"])
        for what, pair in {"name": issue("www." + DOMAIN), "trust": issue("mta-sts." + DOMAIN, trusted=False)}.items():
            with self.subTest(what):
                policy.show(*pair)
                asked = policy.asked
                self.assert_only("TLS-211", self.look()[1])
                self.assertEqual(policy.asked, asked)  # nothing was said to whom nobody knows

    # ---- the backup --------------------------------------------------------------------------------

    def test_backup(self):
        accepting = [{**self.d.right_config["domains"][0], "unknownRecipients": "accept"}]
        for fault, config in {"REL-401 smaller": {"smtp": {"maxMessageSize": "10MB"}}, "REL-406 takes anybody": {"domains": accepting}}.items():
            with self.subTest(fault):
                self.config = config
                self.assert_only(fault.split()[0], self.look()[1])
        self.config = {}
        self.d.configure()

    # ---- bad input -----------------------------------------------------------------------------------

    def black_hole(self, address):
        """Nobody takes connections there, and nobody refuses them."""
        listener = socket.socket()
        self.addCleanup(listener.close)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, self.d.smtp_port))
        listener.listen(0)
        for _ in range(20):
            each = socket.socket()
            self.addCleanup(each.close)
            each.settimeout(0.3)
            try:
                each.connect((address, self.d.smtp_port))
            except OSError:
                return
        self.fail("no black hole")

    def timed(self):
        self.d.configure()
        begun = time.monotonic()
        _, report = self.d.check()
        return time.monotonic() - begun, report

    def test_half_of_the_hosts_are_black_holes(self):
        self.addCleanup(lambda: self.d.serve(self.d.right_zones()))
        holes = ["127.8.8.21", "127.8.8.22"]
        for hole in holes:
            self.black_hole(hole)
        more = "".join(f"@ MX {30 + n} hole{n}\nhole{n} A {hole}\n" for n, hole in enumerate(holes))
        self.d.serve(self.d.right_zones(**{DOMAIN: self.d.zone(more=more)}))
        took, report = self.timed()
        self.assertLess(took, 10)
        self.assertEqual(sorted(f["subject"] for f in report["findings"] if f["code"] == "NET-300"), ["hole0.example.test", "hole1.example.test"])
        codes = {f["code"] for f in report["findings"]}
        self.assertLessEqual({"NET-301", "NET-312", "NET-313"}, codes, "what others said is missing")

    def test_a_hundred_records(self):
        self.addCleanup(lambda: self.d.serve(self.d.right_zones()))
        more = "".join(f"@ MX {100 + n} m{n}\nm{n} A {NOBODY}\n" for n in range(98))
        self.d.serve(self.d.right_zones(**{DOMAIN: self.d.zone(more=more)}))
        took, report = self.timed()
        self.assertLess(took, 10)
        self.assertEqual(len(report["ladder"] if "ladder" in report else []), 100)

    def test_a_silent_name_server(self):
        knot = self.d.knots[1]
        knot.freeze()
        self.addCleanup(knot.thaw)
        took, report = self.timed()
        self.assertLess(took, 10)
        self.assert_only(None, report)
        self.assertEqual([f["code"] for f in report["findings"] if f["severity"] == "unchecked"], ["MX-111"])

    def test_servfail_at_one_server_only(self):
        self.addCleanup(lambda: self.d.serve(self.d.right_zones()))
        self.d.serve(self.d.right_zones(**{DOMAIN: self.d.zone(servers="@ NS ns1\n@ NS ns2\n@ NS ns3\n", more=f"ns3 A {BROKEN}\n")}))
        self.assert_only("MX-111", self.look()[1])

    def test_all_name_servers_are_silent(self):
        for knot in self.d.knots:
            knot.freeze()
            self.addCleanup(knot.thaw)
        took, report = self.timed()
        self.assertLess(took, 11)
        self.assertEqual(report["verdict"], "unknown")


if __name__ == "__main__":
    unittest.main()
