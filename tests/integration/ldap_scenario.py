"""A relay that reads who exists from a directory server, while its primary is away."""
import json
import subprocess

from scenario import Scenario
from peers.slapd import PASSWORD, READER, SUFFIX, Slapd
from peers.waiting import free_port, wait_for


class LdapScenario(Scenario):
    def certificate(self, name, subject):
        """A self-signed one: (certificate, key)."""
        paths = self.path(f"{name}.pem"), self.path(f"{name}.key")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", f"/CN={name}",
                        "-addext", f"subjectAltName={subject}", "-out", paths[0], "-keyout", paths[1]], check=True, capture_output=True)
        return paths

    def slapd(self, entries, certificate=None, **options):
        server = Slapd(self.path("slapd"), entries, certificate, **options)
        self.addCleanup(server.kill)
        return server.start()

    def relay_with(self, ldap, password=PASSWORD):
        """Its primary is away. `ldap` beyond base and login."""
        settings = {"base": SUFFIX, "bindDn": READER, "secret": "dc", "complete": True, **ldap}
        relay = self.relay(None, {"smtp": {"greetingDelay": "0s"}},
                           [{"name": "firm.test", "primaries": [f"127.0.0.1:{free_port()}"], "directory": {"ldap": settings}}])
        if password:
            secrets = self.path("relay-secrets")
            with open(secrets, "w", encoding="utf-8") as file:
                json.dump({"dc": password}, file)
            subprocess.run(["install", "-m", "0600", secrets, f"{relay.data}/secrets.json"], check=True)
        relay.start()
        return relay

    def domain(self, relay):
        code, out, err = relay.ctl("--json", "directory", "list")
        self.assertEqual(code, 0, err)
        return json.loads(out)["domains"][0]

    def source(self, relay):
        return self.domain(relay)["sources"][0]

    def listed(self, relay):
        return next((one["addresses"] for one in self.domain(relay)["lists"] if one["name"] == "ldap"), None)

    def await_list(self, relay, addresses):
        wait_for(lambda: self.listed(relay) == addresses, 30, f"{addresses} addresses: {relay.log()[-1500:]}", 0.1)

    def await_problem(self, relay, seconds=15):
        """The code and the sentence."""
        problem = wait_for(lambda: self.source(relay).get("problem"), seconds, f"a problem: {relay.log()[-1500:]}", 0.1)
        self.assertEqual(self.listed(relay), None)
        self.assertNotIn(PASSWORD, relay.log())
        return problem["code"], relay.ctl("directory", "list")[1]

    def told(self, relay, to):
        done = subprocess.run(["swaks", "--server", relay.address, "--from", "customer@elsewhere.example", "--to", to, "--helo", "elsewhere.example"],
                              capture_output=True, text=True, timeout=60)
        replies = [line[4:] for line in done.stdout.splitlines() if line.startswith("<** ")]
        return replies[0] if replies else "250" if done.returncode == 0 else done.stdout + done.stderr
