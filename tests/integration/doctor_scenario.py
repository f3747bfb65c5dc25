"""A whole domain on loopback as it should be, for the doctor to look at: two name servers (one signs), a primary, the backup that is looked
at, a policy server, a mail server of the world, a list of bad addresses. All of it stays up; tests change one thing at a time.

Everybody has a network of its own in 127.1.0.0/16 to 127.8.0.0/16, which the doctor is told to treat as public; the rest of 127.0.0.0/8 is private,
and so is 127.0.0.1, from which this machine itself asks.
"""
import json
import os

from scenario import Scenario
from peers.authority import Authority, key_digest
from peers.knot import Knot
from peers.policy_server import PolicyServer
from peers.signer import Signer
from peers.waiting import free_port, greets, wait_for

PRIMARY, BACKUP, NS1, NS2, WEB, WORLD = "127.1.1.1", "127.2.2.2", "127.3.3.3", "127.4.4.4", "127.5.5.5", "127.6.6.6"
FRONT, THIRD, PRIMARY_INSIDE, BACKUP_INSIDE = "127.2.3.3", "127.6.7.7", "127.200.1.1", "127.200.2.2"
PRIMARY_BESIDE_BACKUP, NS2_BESIDE_NS1, NS_BESIDE_PRIMARY = "127.2.2.9", "127.3.3.4", ("127.1.1.3", "127.1.1.4")
LAME, BROKEN, NOBODY = "127.7.7.7", "127.7.8.7", "127.8.8.8"
PUBLIC = [f"127.{number}.0.0/16" for number in range(1, 9)]
DOMAIN, MAIL, US, OTHERS = "example.test", "mail.example.test", "backup.second.test", "third.example.test"
HEAD = "$TTL 3600\n@ SOA ns1.example.test. admin @SERIAL@ 3600 600 604800 300\n"
SERVERS = "@ NS ns1.example.test.\n@ NS ns2.example.test.\n"
OWN_SERVERS = f"@ NS ns1\n@ NS ns2\nns1 A {NS1}\nns2 A {NS2}\n"  # by other names
POLICY = f"version: STSv1\nmode: enforce\nmx: {MAIL}\nmx: {US}\nmax_age: 604800\n"
RIGHT = {"MX-100 info", "NET-301 info", "NET-319 info"}  # all that the doctor says of it


def reverse(address):
    return ".".join(reversed(address.split(".")))


class DoctorScenario(Scenario):
    """Started once a class: `made` has what all its tests share."""

    @classmethod
    def setUpClass(cls):
        cls.made = cls("built")
        Scenario.setUp(cls.made)
        try:
            cls.made.build()
        except BaseException:
            cls.made.doCleanups()
            raise

    @classmethod
    def tearDownClass(cls):
        cls.made.doCleanups()

    def built(self):
        """The one that holds what all tests of the class share."""

    def build(self):
        self.smtp_port = free_port((PRIMARY, PRIMARY_BESIDE_BACKUP, PRIMARY_INSIDE, BACKUP_INSIDE, BACKUP, WORLD, FRONT, THIRD, NOBODY))
        self.dns_port = free_port((NS1, NS2, NS2_BESIDE_NS1, *NS_BESIDE_PRIMARY, LAME, BROKEN))
        self.https_port = free_port((WEB,))
        self.authority = Authority(self.path("ca"))
        self.serial, self.others, self.spoiled = 0, {}, set()
        self.build_mail()
        self.build_names()
        self.policy = PolicyServer(WEB, self.https_port, *self.certificates["policy"])
        self.policy.text = POLICY
        self.addCleanup(self.policy.stop)
        self.build_backup()

    def build_mail(self):
        self.certificates = {name: self.authority.issue(host, ends=days) for name, host, days in
                             (("primary", MAIL, 60), ("backup", US, 70), ("policy", "mta-sts." + DOMAIN, 60), ("third", OTHERS, 80))}
        certificate, key = self.certificates["primary"]
        self.primary = self.postfix(address=PRIMARY, also=(PRIMARY_BESIDE_BACKUP, PRIMARY_INSIDE), port=self.smtp_port, hostname=MAIL,
                                    changeable=True, settings=(
            "mynetworks = 127.255.255.255/32", "smtpd_relay_restrictions = reject_unauth_destination", "virtual_mailbox_maps = inline:{"
            "postmaster@example.test=box/ abuse@example.test=box/ eva@example.test=box/}", "smtpd_tls_security_level = may",
            f"smtpd_tls_cert_file = {certificate}", f"smtpd_tls_key_file = {key}"))
        self.primary.start()
        self.sink("--listen", f"{WORLD}:{self.smtp_port}")

    def further(self, name):
        """One more Postfix, started when first asked for: "front" passes on to the backup what it takes in its place, "third" is somebody else's."""
        if name not in self.others:
            address, host, whose = {"front": (FRONT, US, "backup"), "third": (THIRD, OTHERS, "third")}[name]
            certificate, key = self.certificates[whose]
            self.others[name] = self.postfix(address=address, port=self.smtp_port, hostname=host, changeable=True,
                                             relay_to=f"{BACKUP}:{self.smtp_port}", settings=(
                "mynetworks = 127.255.255.255/32", "smtpd_relay_restrictions = reject_unauth_destination", "relay_recipient_maps = inline:{"
                "postmaster@example.test=ok eva@example.test=ok}", "smtpd_tls_security_level = may", f"smtpd_tls_cert_file = {certificate}",
                f"smtpd_tls_key_file = {key}"))
            self.others[name].start()
        return self.others[name]

    # ---- names ---------------------------------------------------------------------------------------

    def zone(self, mx=f"@ MX 10 mail\n@ MX 20 {US}.\n", primary=f"mail A {PRIMARY}\n", tlsa=True, servers=SERVERS, addresses=(NS1, NS2), more="",
             sts="_mta-sts TXT \"v=STSv1; id=1\"\n", reports="_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:tls@example.test\"\n"):
        return (HEAD + servers + mx + primary + self.tlsa("mail", "primary", tlsa) + sts + reports + more
                + f"ns1 A {addresses[0]}\nns2 A {addresses[1]}\nmta-sts A {WEB}\n")

    def second(self, backup=f"backup A {BACKUP}\n", servers=OWN_SERVERS, tlsa=True):
        """The zone of the backup's name."""
        return HEAD + servers + backup + self.tlsa("backup", "backup", tlsa)

    def tlsa(self, host, whose, tlsa=True):
        """The record of that certificate's key; or of another: the digest of one, False for none."""
        digest = key_digest(self.certificates[whose][0]) if tlsa is True else tlsa
        return f"_{self.smtp_port}._tcp.{host} TLSA 3 1 1 {digest}\n" if tlsa else ""

    def reverses(self, backup=US, address=BACKUP):
        """127.in-addr.arpa"""
        names = [(PRIMARY, MAIL)] + ([(address, backup)] if backup else [])
        return HEAD + SERVERS + "".join(f"{'.'.join(reverse(address).split('.')[:3])} PTR {name}.\n" for address, name in names)

    def blocklist(self, *listed):
        entries = ["127.0.0.2", *listed]
        return HEAD + SERVERS + "".join(f"{reverse(address)} A 127.0.0.2\n" for address in entries)

    def world_zone(self, server="mx", address=WORLD):
        return HEAD + SERVERS + f"@ MX 10 {server}\nmx A {address}\n"

    def build_names(self):
        self.signers = {DOMAIN: Signer(DOMAIN), "second.test": Signer("second.test")}
        for signer in self.signers.values():
            self.addCleanup(signer.stop)
        zones = self.right_zones()
        self.knots = [Knot(zones, address=NS1, port=self.dns_port, also=NS_BESIDE_PRIMARY[:1], broken=("broken.test",)).start(),
                      Knot(zones, address=NS2, port=self.dns_port, also=(NS2_BESIDE_NS1, *NS_BESIDE_PRIMARY[1:]), broken=("broken.test",)).start()]
        other = {"other.test": self.numbered("other.test", self.world_zone())}
        lame = Knot(other, address=LAME, port=self.dns_port).start()
        broken = Knot(other, address=BROKEN, port=self.dns_port, broken=(DOMAIN,)).start()
        for knot in (*self.knots, lame, broken):
            self.addCleanup(knot.stop)
        self.anchors = [self.path("anchor-a"), self.path("anchor-b")]
        for path in self.anchors:
            with open(path, "w", encoding="ascii") as file:
                for name, signer in self.signers.items():
                    signer.anchor(path + name)
                    with open(path + name, encoding="ascii") as part:
                        file.write(part.read())

    def right_texts(self):
        return {DOMAIN: self.zone(), "second.test": self.second(), "127.in-addr.arpa": self.reverses(), "bl.test": self.blocklist(),
                "world.test": self.world_zone(), "behind.test": self.world_zone(f"{MAIL}.")}

    def right_zones(self, **changed):
        return {name: self.numbered(name, text) for name, text in {**self.right_texts(), **changed}.items()}

    def spoil(self, zones):
        """These zones are served instead of the right ones, and what the last call of this spoiled is right again."""
        texts = {**self.right_texts(), **zones}
        self.serve({name: self.numbered(name, texts[name]) for name in self.spoiled | set(zones)})
        self.spoiled = set(zones)

    def numbered(self, name, text, signed=True):
        """With a serial, and signed where somebody signs that zone."""
        if signed and name in self.signers:
            return self.signers[name].sign(text)
        self.serial += 10
        return text.replace("@SERIAL@", str(100_000 + self.serial))

    def serve(self, zones, *others):
        """These zones, numbered, at all name servers; `others`: (number of the server, zone, text), other ones there."""
        for number, knot in enumerate(self.knots):
            if changed := {**zones, **{name: text for server, name, text in others if server == number}}:
                knot.replace_all(changed)

    # ---- the backup --------------------------------------------------------------------------------------

    def build_backup(self):
        with open(self.path("people.csv"), "w", encoding="ascii") as file:
            file.write("eva@example.test\n")
        certificate, key = self.certificates["backup"]
        self.backup = self.relay(self.smtp_port, {
            "hostname": US, "listen": [f"{each}:{self.smtp_port}" for each in (BACKUP, BACKUP_INSIDE)], "certificates": [{"file": certificate, "key": key}],
            "smtp": {"greetingDelay": "0s", "clientLimits": False, "maxMessageSize": "64MB", "publicAddresses": [BACKUP], "outboundPort": self.smtp_port},
            "dns": {"servers": [f"{NS1}@{self.dns_port}"], "authoritativePort": self.dns_port, "trustAnchor": self.anchors[0]},
            "handover": {"retryFirst": "1s", "probation": "off"},
            "doctor": {"smtpPort": self.smtp_port, "httpsPort": self.https_port, "treatAsPublic": PUBLIC,
                       "caFile": self.authority.ca, "blocklists": ["bl.test"], "worldDomains": ["world.test"]}},
            [{"name": DOMAIN, "primaries": [f"{MAIL}:{self.smtp_port}"],
              "directory": {"file": self.path("people.csv"), "fileComplete": True}}])
        self.right_config = json.loads(json.dumps(self.backup.config))
        self.start_backup()

    def start_backup(self):
        self.backup.start()
        wait_for(lambda: greets(self.smtp_port, BACKUP), 30, "the greeting of the backup")
        wait_for(lambda: self.backup.primary_state() == "up", 30, "the primary's state")
        wait_for(lambda: json.loads(self.backup.ctl("--json", "directory", "list")[1])["domains"][0]["readiness"] == 100, 30, "the list of who exists")

    def configure(self, **sections):
        """The right configuration with other values in some sections, and a resolver that remembers nothing."""
        config = json.loads(json.dumps(self.right_config))
        for name, values in sections.items():
            config[name] = {**config.get(name, {}), **values} if isinstance(values, dict) else values
        current = self.backup.config["dns"]["trustAnchor"]
        config["dns"].setdefault("trustAnchor", current)
        if config["dns"]["trustAnchor"] in self.anchors:
            config["dns"]["trustAnchor"] = next(path for path in self.anchors if path != current)
        self.backup.config = config
        self.backup.write_config()
        code, out, err = self.backup.ctl("config", "reload")
        self.assertEqual(code, 0, out + err)

    def check(self, *words):
        code, out, err = self.backup.ctl("--json", "check", DOMAIN, *words)
        self.assertTrue(out, err)
        return code, json.loads(out)

    def assert_says(self, fault, report):
        """Exactly what its name begins with, a code and how it weighs, and no other problem or attention."""
        expected = " ".join(fault.split()[:2])
        said = {f"{f['code']} {f['severity']}" for f in report["findings"]}
        bad = {one for one in said if one.endswith((" problem", " attention"))}
        details = [f for f in report["findings"] if f"{f['code']} {f['severity']}" not in RIGHT]
        self.assertEqual(bad, {expected} & bad, details)
        self.assertIn(expected, said - RIGHT, details)

    @staticmethod
    def bad_codes(report):
        return sorted({finding["code"] for finding in report["findings"] if finding["severity"] in ("problem", "attention")})
