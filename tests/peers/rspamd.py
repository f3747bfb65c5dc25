"""A private real rspamd as a milter, with a Redis of its own for greylisting. Needs root, and a resolver on 127.0.0.1:53.

It has Debian's configuration below /etc/rspamd, and what a firm would write itself in `local.d` of its folder: paste() adds to that.
"""
import os
import pathlib
import shutil
import socket

from peers.waiting import Program, free_port, wait_for

LOCAL = {
    "logging.inc": 'type = "console";\nlevel = "info";\n',
    "options.inc": 'dns { nameserver = ["127.0.0.1:53"]; timeout = 0.2s; }\n',
    "redis.conf": 'servers = "127.0.0.1:{redis}";\n',
    "worker-normal.inc": "enabled = false;\n",
    "worker-controller.inc": "enabled = false;\n",
    "worker-fuzzy.inc": "enabled = false;\n",
    "worker-proxy.inc": 'bind_socket = "127.0.0.1:{milter}";\nmilter = yes;\ncount = 1;\nupstream "local" {{ default = yes; self_scan = yes; }}\n',
    # Only what this is about; lists of others cannot be asked here.
    "rbl.conf": "enabled = false;\n",
    "fuzzy_check.conf": "enabled = false;\n",
    "phishing.conf": "enabled = false;\n",
    "classifier-bayes.conf": "enabled = false;\n",
    "dmarc.conf": "enabled = false;\n",
}
GREYLISTS = {"greylist.conf": "enabled = true;\ngreylist_min_score = -100;\n", "actions.conf": "greylist = 0.01;\nadd_header = 90;\nreject = 100;\n"}
REFUSES_SPF = {"greylist.conf": "enabled = false;\n", "force_actions.conf": 'rules { SPF { action = "reject"; expression = "R_SPF_FAIL"; message = "SPF fail: not authorized"; } }\n'}


class Rspamd:
    """`local`: further files of local.d. postfix = Postfix(settings=rspamd.settings)."""

    def __init__(self, folder, local):
        self.folder, self.port, self.redis_port, self.starts = folder, free_port(), free_port(), 0
        for name in ("local.d", "override.d", "db", "run", "redis"):
            os.makedirs(self.path(name))
        for name in ("db", "run"):
            shutil.chown(self.path(name), "_rspamd", "_rspamd")
        for name, text in LOCAL.items():
            self.paste(name, text.format(redis=self.redis_port, milter=self.port) if "{{" in text or "{redis}" in text else text)
        for name, text in local.items():
            self.paste(name, text)
        self.settings = [f"smtpd_milters = inet:127.0.0.1:{self.port}", "milter_default_action = tempfail"]
        self.redis = Program(["redis-server", "--port", self.redis_port, "--bind", "127.0.0.1", "--save", "", "--dir", self.path("redis")], folder, "redis")
        wait_for(lambda: listens(self.redis_port) or self.redis.ended_early(), 30, "Redis")
        self.program = None

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def paste(self, name, text):
        """Into that file of local.d; heard at the next start."""
        with open(self.path("local.d", name), "a", encoding="utf-8") as file:
            file.write(text)

    def start(self):
        self.starts += 1
        variables = {"DBDIR": self.path("db"), "RUNDIR": self.path("run"), "LOCAL_CONFDIR": self.folder}
        self.program = Program(["rspamd", "-f", "-u", "_rspamd", "-g", "_rspamd", *(f"--var={name}={value}" for name, value in variables.items())],
                               self.folder, f"rspamd{self.starts}")
        wait_for(lambda: listens(self.port) or self.program.ended_early(), 60, "rspamd")

    def stop(self):
        if self.program:
            self.program.terminate()
            self.program = None

    def remove(self):
        self.stop()
        self.redis.terminate()

    def log(self):
        files = [pathlib.Path(self.path(f"rspamd{i + 1}.{end}")) for i in range(self.starts) for end in ("out", "err")]
        return "".join(file.read_text(encoding="utf-8", errors="replace") for file in files)


def listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
