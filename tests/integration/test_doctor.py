#!/usr/bin/python3
"""The doctor on a whole domain of real peers: as it should be it has nothing to say, and each fault alone is said by exactly its code."""
import contextlib
import os
import re
import socket
import time
import unittest

from doctor_scenario import (BACKUP, BACKUP_INSIDE, BROKEN, DOMAIN, FRONT, LAME, MAIL, NOBODY, NS1, NS2_BESIDE_NS1, NS_BESIDE_PRIMARY, OTHERS,
                             POLICY, PRIMARY, PRIMARY_BESIDE_BACKUP, PRIMARY_INSIDE, RIGHT, SERVERS, THIRD, US, WORLD, DoctorScenario)
from peers.authority import key_digest
from peers.waiting import wait_for

BOTH = f"@ MX 10 mail\n@ MX 20 {US}.\n"
# Whoever only asks has the empty sender and hears that all is well.
REFUSES_MAIL = ["smtpd_recipient_restrictions = check_sender_access regexp:{ {/@/ 550 5.2.1 Mailbox closed} }, permit"]
RELAYS = ["mynetworks = 127.0.0.0/8", "smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination"]


class Matrix(DoctorScenario):
    """A fault is made, looked at, and undone. Its name begins with what is to be said: a code, and how it weighs."""

    @property
    def d(self):
        return type(self).made

    def setUp(self):
        self.number, self.folder = 0, self.d.folder  # nothing of its own

    @contextlib.contextmanager
    def changed(self, zones=None, config=None, policy=None, **servers):
        """The right domain but for these zones, sections of the configuration, values of the policy server, and lines of main.cf by server."""
        d = self.d
        d.spoil(zones or {})
        before = {name: getattr(d.policy, name) for name in policy or {}}
        postfixes = {name: d.primary if name == "primary" else d.further(name) for name in servers}
        try:
            for name, value in (policy or {}).items():
                setattr(d.policy, name, value)
            for name, lines in servers.items():
                postfixes[name].change(*lines)
            d.configure(**(config or {}))  # a resolver that remembers nothing
            yield
        finally:
            for postfix in postfixes.values():
                postfix.change()
            for name, value in before.items():
                setattr(d.policy, name, value)

    def check_faults(self, faults):
        """{fault: what is changed for it}"""
        for fault, changes in faults.items():
            with self.subTest(fault), self.changed(**changes):
                self.assert_says(fault, self.d.check()[1])

    # ---- the right one ---------------------------------------------------------------------------

    def test_0_the_right_domain_has_no_fault(self):
        with self.changed():
            code, report = self.d.check()
        self.assertEqual({f"{f['code']} {f['severity']}" for f in report["findings"]}, RIGHT, report["findings"])
        self.assertEqual((code, report["verdict"]), (0, "good"))

    def test_every_code_has_its_fault(self):
        """Here, or, where no Knot or Postfix can make it, in the test of bad answers."""
        folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
        texts = {}
        for name in ("../core/doctor/codes.h", "integration/doctor_scenario.py", "integration/test_doctor.py",
                     "integration/test_doctor_router.py", "doctor/tst_gather_bad_dns.cpp"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                texts[name] = set(re.findall(r'"((?:MX|TLS|NET|REL)-\d{3})\b', file.read()))
        codes = texts.pop("../core/doctor/codes.h")
        self.assertGreaterEqual(len(codes), 60)
        self.assertEqual(codes - set().union(*texts.values()), set())

    # ---- names -----------------------------------------------------------------------------------

    def zone_faults(self):
        zone, second, d = self.d.zone, self.d.second, self.d
        return {
            "MX-101 problem missing": {DOMAIN: zone(mx="@ MX 10 mail\n")},
            "MX-102 attention equal": {DOMAIN: zone(mx=f"@ MX 10 mail\n@ MX 10 {US}.\n")},
            "MX-103 problem better": {DOMAIN: zone(mx=f"@ MX 20 mail\n@ MX 10 {US}.\n")},
            "MX-104 problem none": {DOMAIN: zone(mx="")},
            "MX-105 problem null MX": {DOMAIN: zone(mx="@ MX 0 .\n")},
            "MX-105 attention null MX beside others": {DOMAIN: zone(mx=BOTH + "@ MX 0 .\n")},
            "MX-106 problem the primary as an address": {DOMAIN: zone(mx=f"@ MX 10 {PRIMARY}.\n@ MX 20 {US}.\n")},
            "MX-106 problem we as an address": {DOMAIN: zone(mx=f"@ MX 10 mail\n@ MX 20 {BACKUP}.\n")},
            "MX-107 attention alias": {DOMAIN: zone(primary=f"mail CNAME real\nreal A {PRIMARY}\n")},
            "MX-108 problem no address of ours": {"second.test": second(backup="")},
            "MX-108 problem no address of the primary": {DOMAIN: zone(primary="")},
            "MX-111 attention lame server": {DOMAIN: zone(servers="@ NS ns1\n@ NS ns2\n@ NS ns3\n", more=f"ns3 A {LAME}\n")},
            "MX-111 attention SERVFAIL at one server": {DOMAIN: zone(servers="@ NS ns1\n@ NS ns2\n@ NS ns3\n", more=f"ns3 A {BROKEN}\n")},
            "MX-111 attention server without address": {DOMAIN: zone(servers="@ NS ns1\n@ NS ns2\n@ NS ns3\n", more="ns3 TXT here\n")},
            "MX-115 problem private address of the primary": {DOMAIN: zone(primary=f"mail A {PRIMARY_INSIDE}\n")},
            "MX-115 problem private address of ours": {"second.test": second(backup=f"backup A {BACKUP_INSIDE}\n")},
            "MX-116 attention twice": {DOMAIN: zone(mx=BOTH + "@ MX 30 mail\n")},
            "MX-118 attention long TTL": {DOMAIN: zone(mx=BOTH.replace("@ MX", "@ 604800 MX"))},
            "MX-119 info short TTL": {DOMAIN: zone(mx=BOTH.replace("@ MX", "@ 60 MX"))},
            "MX-120 attention one server": {DOMAIN: zone(servers="@ NS ns1\n")},
            "MX-121 attention one network": {DOMAIN: zone(addresses=(NS1, NS2_BESIDE_NS1))},
            "NET-300 problem nobody listens": {DOMAIN: zone(primary=f"mail A {NOBODY}\n")},
            "NET-302 attention no PTR": {"127.in-addr.arpa": d.reverses(backup=None)},
            "NET-303 attention PTR of another": {"127.in-addr.arpa": d.reverses(backup="elsewhere.example.test")},
            "NET-306 attention no way out": {"world.test": d.world_zone(address=NOBODY)},
            "NET-311 attention one network": {DOMAIN: zone(primary=f"mail A {PRIMARY_BESIDE_BACKUP}\n")},
            "NET-312 info the same name servers": {"second.test": second(servers=SERVERS)},
            "NET-314 attention listed": {"bl.test": d.blocklist(BACKUP)},
            "NET-315 attention servers beside the primary": {DOMAIN: zone(addresses=NS_BESIDE_PRIMARY)},
            "TLS-208 attention TLSA of one only": {DOMAIN: zone(tlsa=False)},
            "TLS-209 problem TLSA of another": {DOMAIN: zone(tlsa="ab" * 32)},
            "TLS-212 info no reports": {DOMAIN: zone(reports="")},
            "TLS-213 attention bad record": {DOMAIN: zone(sts='_mta-sts TXT "v=STSv1; so=1"\n')},
        }

    def test_names(self):
        self.check_faults({fault: {"zones": zones} for fault, zones in self.zone_faults().items()})

    def served_otherwise(self, text):
        """What is said of the domain when the second server has that zone of it."""
        d = self.d
        other = d.numbered(DOMAIN, text)  # before the right one, which so is newer and counts
        with self.changed(zones={DOMAIN: d.zone()}):
            d.serve({}, (1, DOMAIN, other))
            return d.check()[1]

    def test_servers_that_disagree(self):
        self.assert_says("MX-110 problem on our place", self.served_otherwise(self.d.zone(mx="@ MX 10 mail\n")))
        self.assert_says("MX-110 attention on a detail", self.served_otherwise(self.d.zone(mx=BOTH.replace("20", "25"))))

    def test_servers_that_are_not_at_one_time(self):
        self.assert_says("MX-117 info", self.served_otherwise(self.d.zone()))

    def test_signatures_that_do_not_hold(self):
        with self.changed(zones={DOMAIN: self.d.zone()}):
            self.d.serve({DOMAIN: self.d.numbered(DOMAIN, self.d.zone(), signed=False)})
            self.assert_says("MX-122 problem", self.d.check()[1])

    def test_hosts_of_others(self):
        record = self.d.tlsa("third", "third") + f"third A {THIRD}\n"
        policy = {"text": POLICY.replace("max_age", f"mx: {OTHERS}\nmx: mx.broken.test\nmax_age")}
        self.check_faults({
            "MX-109 attention before us": {"zones": {DOMAIN: self.d.zone(more="@ MX 15 third\n" + record)}, "policy": policy, "third": []},
            "MX-109 info behind us": {"zones": {DOMAIN: self.d.zone(more="@ MX 30 third\n" + record)}, "policy": policy, "third": []},
            "MX-113 unchecked not looked up": {"zones": {DOMAIN: self.d.zone(more="@ MX 30 mx.broken.test.\n")}, "policy": policy},
        })

    # ---- the primary -------------------------------------------------------------------------------

    def test_primary(self):
        self.check_faults({fault: {"primary": lines} for fault, lines in {
            "NET-304 info another name": ["myhostname = exchange.example.test"],
            "REL-402 info no DSN": ["smtpd_discard_ehlo_keywords = dsn"],
            "REL-403 problem refuses us": ["smtpd_client_restrictions = check_client_access inline:{127.0.0.1=reject}"],
            "REL-404 attention puts us off": ["smtpd_recipient_restrictions = defer"],
            "REL-405 info takes anybody": ["virtual_mailbox_maps = static:box/"],
            "REL-408 attention relays": RELAYS,
            "REL-409 attention no postmaster": ["virtual_mailbox_maps = inline:{eva@example.test=box/}"],
            "TLS-201 problem old": ["smtpd_tls_protocols = TLSv1, TLSv1.1", "tls_medium_cipherlist = ALL:@SECLEVEL=0"],
            "TLS-202 problem no handshake": ["smtpd_tls_protocols = TLSv1.2", "tls_medium_cipherlist = aNULL:@SECLEVEL=0"],
            "TLS-207 problem no STARTTLS": ["smtpd_tls_security_level = none"],
        }.items()})

    def test_a_narrow_way_to_the_primary(self):
        """The server in the MX record passes on to another, which is the one that the backup brings its mail to."""
        domain = {**self.d.right_config["domains"][0], "primaries": [f"inner.example.test:{self.d.smtp_port}"]}
        self.check_faults({"REL-400 attention": {"zones": {DOMAIN: self.d.zone(more=f"inner A {THIRD}\n")}, "config": {"domains": [domain]},
                                                 "primary": ["message_size_limit = 10000000"], "third": []}})

    def certificate_fault(self, pair, **changes):
        zones = {DOMAIN: self.d.zone(tlsa=key_digest(pair[0])), **changes.pop("zones", {})}
        return {"zones": zones, "primary": [f"smtpd_tls_cert_file = {pair[0]}", f"smtpd_tls_key_file = {pair[1]}"], **changes}

    def test_certificates(self):
        d, issue, fault = self.d, self.d.authority.issue, self.certificate_fault
        own = issue(MAIL, trusted=False)
        both = issue(MAIL, also=(US,))
        nothing_wanted = {DOMAIN: d.zone(tlsa=False, sts=""), "second.test": d.second(tlsa=False)}
        one_machine = {"second.test": d.second(backup=f"backup A {PRIMARY}\n", tlsa=key_digest(both[0]))}
        self.check_faults({
            "TLS-203 problem expired": fault(issue(MAIL, -30, -1)),
            "TLS-203 problem not yet": fault(issue(MAIL, 1, 30)),
            "TLS-204 attention ends soon": fault(issue(MAIL, -30, 5)),
            "TLS-205 problem of another": fault(issue("www.example.test")),
            "TLS-206 problem of nobody": fault(own),
            "TLS-206 info of nobody, and nobody minds": fault(own, zones=nothing_wanted),
            "NET-313 info ends with ours": fault(issue(MAIL, ends=70)),
            "NET-310 problem one machine": fault(both, zones=one_machine, config={"smtp": {"publicAddresses": []}}),
        })

    # ---- the policy --------------------------------------------------------------------------------

    def test_policy(self):
        self.check_faults({fault: {"policy": values} for fault, values in {
            "TLS-210 problem without the backup": {"text": POLICY.replace(f"mx: {US}\n", "")},
            "TLS-210 attention without the backup, for a test": {"text": POLICY.replace(f"mx: {US}\n", "").replace("enforce", "testing")},
            "TLS-211 attention gone": {"status": 404},
            "TLS-211 attention sent away": {"status": 302, "location": f"https://mta-sts.{DOMAIN}:{self.d.https_port}/"},
            "TLS-211 attention endless": {"size": 10_000_000},
            "TLS-211 attention silent": {"silent": True},
            "TLS-211 attention no policy": {"text": "<html>\n"},
        }.items()})

    def test_policy_behind_a_bad_certificate(self):
        policy, issue = self.d.policy, self.d.authority.issue
        self.addCleanup(policy.show, *self.d.certificates["policy"])
        for what, pair in {"name": issue("www." + DOMAIN), "trust": issue("mta-sts." + DOMAIN, trusted=False)}.items():
            with self.subTest(what), self.changed():
                policy.show(*pair)
                asked = policy.asked
                self.assert_says("TLS-211 attention", self.d.check()[1])
                self.assertEqual(policy.asked, asked)  # nothing was said to whom nobody knows

    # ---- the backup --------------------------------------------------------------------------------

    def with_domain(self, **values):
        return {"domains": [{**self.d.right_config["domains"][0], **values}]}

    def test_backup(self):
        smarthost = {"notices": {"smarthost": f"{WORLD}:{self.d.smtp_port}"}}
        nobody_out = {"world.test": self.d.world_zone(address=NOBODY)}
        self.check_faults({
            "NET-306 info no way out but the smarthost": {"zones": nobody_out, "config": smarthost},
            "REL-401 attention smaller": {"config": {"smtp": {"maxMessageSize": "10MB"}}},
            "REL-405 attention takes anybody as the primary does": {"config": self.with_domain(unknownRecipients="accept"),
                                                                    "primary": ["virtual_mailbox_maps = static:box/"]},
            "REL-406 attention takes anybody": {"config": self.with_domain(unknownRecipients="accept")},
            "REL-410 info knows not all": {"config": self.with_domain(directory={"file": self.d.path("people.csv")})},
        })

    def test_what_stands_before_the_backup(self):
        """A gateway of the firm takes the mail in our place: the world sees what it says and does, and so does the doctor."""
        d = self.d
        there = {"zones": {"second.test": d.second(backup=f"backup A {FRONT}\n"), "127.in-addr.arpa": d.reverses(address=FRONT)},
                 "config": {"smtp": {"publicAddresses": [FRONT]}}}
        no_tls = ["smtpd_tls_security_level = none"]
        with self.changed(**there, front=[]):
            self.assertEqual(d.bad_codes(d.check()[1]), [])
        self.check_faults({
            "NET-304 attention another name": {**there, "front": ["myhostname = gateway.second.test"]},
            "REL-407 problem relays": {**there, "front": RELAYS},
            "TLS-200 problem no STARTTLS anywhere": {**there, "front": no_tls, "primary": no_tls},
        })

    def refused(self, sender):
        """A mail that the backup takes and the primary refuses, so that its sender is to be told."""
        self.d.load(f"{BACKUP}:{self.d.smtp_port}", "--messages", 1, "--from", sender, "--rcpt", "eva@example.test", "--id", "refused")

    def test_notices_that_cannot_leave(self):
        d = self.d
        with self.changed(config={"notices": {"smarthost": f"{NOBODY}:{d.smtp_port}"}}, primary=REFUSES_MAIL):
            self.refused("customer@world.test")
            wait_for(lambda: "reason=notices.smarthost-away" in d.backup.log(), 20, "a try of the smarthost")
            self.assert_says("REL-411 problem", d.check()[1])
        d.configure()
        d.backup.wait_empty(20)

    def test_notices_that_only_the_primary_could_take(self):
        d = self.d
        with self.changed(primary=REFUSES_MAIL):
            self.refused("customer@behind.test")
            wait_for(lambda: "reason=outbound.only-primary" in d.backup.log(), 20, "a try")
            self.assert_says("REL-411 attention", d.check()[1])
        with self.changed(zones={"behind.test": d.world_zone()}):
            d.backup.ctl("queue", "retry")
            d.backup.wait_empty(20)

    def test_nobody_came_in_two_days(self):
        """The service's clock is put forward, for it alone."""
        d, ahead = self.d, self.d.path("ahead")
        with open(ahead, "wb") as file:
            file.write((0).to_bytes(8, "little"))
        self.addCleanup(self.restart)
        self.restart({"LD_PRELOAD": d.tool("liblater.so"), "LATER": ahead})
        with self.changed():
            self.assertIn("NET-301 info", {f"{f['code']} {f['severity']}" for f in d.check()[1]["findings"]})
            with open(ahead, "r+b") as file:
                file.write((49 * 3600).to_bytes(8, "little"))
            self.assert_says("NET-301 attention", d.check()[1])

    def restart(self, environment=None):
        d = self.d
        d.backup.stop()
        d.backup.environment = environment or {}
        d.start_backup()

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
        begun = time.monotonic()
        _, report = self.d.check()
        return time.monotonic() - begun, report

    def test_half_of_the_hosts_are_black_holes(self):
        holes = ["127.8.8.21", "127.8.8.22"]
        for hole in holes:
            self.black_hole(hole)
        more = "".join(f"@ MX {30 + n} hole{n}\nhole{n} A {hole}\n" for n, hole in enumerate(holes))
        with self.changed(zones={DOMAIN: self.d.zone(more=more)}):
            took, report = self.timed()
        self.assertLess(took, 10)
        self.assertEqual(sorted(f["subject"] for f in report["findings"] if f["code"] == "NET-300"), ["hole0.example.test", "hole1.example.test"])
        codes = {f["code"] for f in report["findings"]}
        self.assertLessEqual({"NET-301", "NET-319"}, codes, "what others said is missing")

    def test_a_hundred_records(self):
        more = "".join(f"@ MX {100 + n} m{n}\nm{n} A {NOBODY}\n" for n in range(98))
        with self.changed(zones={DOMAIN: self.d.zone(more=more)}):
            took, report = self.timed()
        self.assertLess(took, 10)
        self.assertEqual([len(rung["addresses"]) for rung in report["ladder"]], [1] * 100)

    @contextlib.contextmanager
    def frozen(self, *knots):
        with self.changed():
            for knot in knots:
                knot.freeze()
            try:
                yield
            finally:
                for knot in knots:
                    knot.thaw()

    def test_a_silent_name_server(self):
        with self.frozen(self.d.knots[1]):
            took, report = self.timed()
        self.assertLess(took, 10)
        self.assert_says("MX-111 unchecked", report)

    def test_all_name_servers_are_silent(self):
        with self.frozen(*self.d.knots):
            took, report = self.timed()
        self.assertLess(took, 11)
        self.assert_says("MX-112 unchecked", report)
        self.assertEqual(report["verdict"], "unknown")


if __name__ == "__main__":
    unittest.main()
