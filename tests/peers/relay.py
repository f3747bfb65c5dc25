"""A real restanted with a configuration and a data folder of its own; kill() is SIGKILL. And restantectl towards it."""
import json
import os
import subprocess

from peers.waiting import Program, free_port, wait_for


class Relay:
    """`config` has what a test wants to say beyond hostname, listen and domains: those alone are the default
    configuration, but for `acceptance`: mail is taken while the primary is up as well, unless the domain says otherwise, and `doctor`: it
    looks only when it is asked."""

    def __init__(self, build, folder, domains, config=None, user=None):
        self.build, self.folder = build, folder
        os.makedirs(os.path.join(folder, "data"))
        self.port = free_port()
        self.address = f"127.0.0.1:{self.port}"
        self.config_path = os.path.join(folder, "restante.json")
        self.data = os.path.join(folder, "data")
        self.rights = ["--user", user] if user else ["--allow-root"] if os.getuid() == 0 else []
        self.config = {"hostname": "backup.example.test", "listen": [self.address], "domains": [{"acceptance": "always", **domain} for domain in domains], **(config or {})}
        self.config["doctor"] = {"interval": "0s", **self.config.get("doctor", {})}
        self.write_config()
        self.program = None
        self.environment = {}  # more of it, for the next start
        self.starts = 0

    def write_config(self):
        with open(self.config_path, "w", encoding="utf-8") as file:
            json.dump(self.config, file, indent=2)

    def binary(self, name):
        return os.path.join(self.build, "app", name, name)

    def start(self, seconds=30):
        """Returns when it says `ready`."""
        self.starts += 1
        self.program = Program([self.binary("restanted"), "--config", self.config_path, "--data-dir", self.data, *self.rights],
                               self.folder, f"restanted{self.starts}", ready="ready", seconds=seconds, environment=self.environment)

    def kill(self):
        if self.program:
            self.program.kill()

    def stop(self):
        """SIGTERM; returns the exit status."""
        return self.program.terminate(30)

    def pid(self):
        return self.program.process.pid

    def log(self):
        lines = ""
        for start in range(1, self.starts + 1):
            with open(os.path.join(self.folder, f"restanted{start}.err"), encoding="utf-8", errors="replace") as log:
                lines += log.read()
        return lines

    @property
    def socket(self):
        return self.config.get("control", {}).get("socket") or os.path.join(self.data, "control")

    def ctl(self, *words, prefix=(), text=None):
        """restantectl: (exit status, stdout, stderr)."""
        done = subprocess.run([*prefix, self.binary("restantectl"), "--socket", self.socket, *words], capture_output=True, text=True, input=text,
                              timeout=60)
        return done.returncode, done.stdout, done.stderr

    def status(self):
        code, out, err = self.ctl("--json", "status")
        assert out, f"restantectl status: {code} {err}"
        return json.loads(out)

    def queued(self):
        """Messages that are not done."""
        return self.status()["queue"]["messages"]

    def primary_state(self, domain="example.test"):
        return next((p["state"] for p in self.status()["primaries"] if p["domain"] == domain), None)

    def wait_empty(self, seconds=120):
        wait_for(lambda: self.queued() == 0, seconds, "an empty queue of the relay", 0.1)
