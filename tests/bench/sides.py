"""The two relays of the bench behind one interface, each with its primary (the sink) switched off at first."""
import json
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from peers.postfix import Postfix  # noqa: E402
from peers.relay import Relay  # noqa: E402
from peers.waiting import Program, free_port, wait_for  # noqa: E402

LOAD_SETTINGS = {"smtp": {"clientLimits": False, "greetingDelay": "0s"},
                 "handover": {"probation": "off", "maxSessions": 20}}


class SinkPeer:
    """The primary: counts what came by the lines of its ledger, and when."""

    def __init__(self, build, folder, port):
        self.build, self.folder, self.port = build, folder, port
        self.log = os.path.join(folder, "sink.log")
        self.program = None
        self.seen, self.position = 0, 0

    def start(self):
        self.program = Program([os.path.join(self.build, "tests", "tools", "sink"), "--listen", f"127.0.0.1:{self.port}",
                                "--log", self.log], self.folder, "sink", ready="ready ")

    def count(self):
        if os.path.exists(self.log):
            with open(self.log, "rb") as log:
                log.seek(self.position)
                new = log.read()
            self.position += len(new)
            self.seen += new.count(b"\n")
        return self.seen

    def wait_for_count(self, wanted, seconds=120):
        wait_for(lambda: self.count() >= wanted, seconds, f"{wanted} mails at the sink, {self.seen} came", 0.002)
        return time.monotonic()

    def times(self):
        """Seconds since the sink's start at which each mail came."""
        with open(self.log, encoding="utf-8") as log:
            return [float(line.split(" ")[4]) for line in log]

    def stop(self):
        if self.program:
            self.program.terminate()


class Side:
    """name, address to send to, sink."""

    def __init__(self, build, folder):
        self.build, self.folder = build, folder
        os.makedirs(folder)
        os.chmod(folder, 0o755)
        self.sink = SinkPeer(build, folder, free_port())

    def load(self, *arguments, seconds=120):
        """Sends and returns the load client's figures."""
        done = subprocess.run([os.path.join(self.build, "tests", "tools", "load"), "--to", self.address, "--pipelining",
                               *map(str, arguments)], capture_output=True, text=True, timeout=seconds)
        assert done.returncode == 0, f"{self.name}: {done.stdout}{done.stderr}"
        return json.loads(done.stdout)


class RestanteSide(Side):
    name = "Restante"

    def __init__(self, build, folder):
        super().__init__(build, folder)
        domains = [{"name": "example.test", "primaries": [f"127.0.0.1:{self.sink.port}"], "acceptance": "always"}]
        self.relay = Relay(build, os.path.join(folder, "relay"), domains, LOAD_SETTINGS)
        self.address = self.relay.address

    def start(self):
        self.relay.start()

    def settle(self):
        pass

    def primary_is_back(self):
        pass  # it finds out by itself

    def cpu_seconds(self):
        with open(f"/proc/{self.relay.pid()}/stat", encoding="ascii") as stat:
            fields = stat.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.relay.kill()
        self.sink.stop()


class PostfixSide(Side):
    name = "Postfix"

    def __init__(self, build, folder):
        super().__init__(build, folder)
        self.postfix = Postfix(os.path.join(folder, "postfix"), relay_to=f"127.0.0.1:{self.sink.port}")
        self.address = f"127.0.0.1:{self.postfix.port}"

    def start(self):
        self.postfix.start()

    def settle(self):
        """A flush overtakes what is on its way to the deferred queue: that would then wait for minutes. So all must be there first."""
        def moving():
            return sum(len(files) for name in ("maildrop", "incoming", "active")
                       for _, _, files in os.walk(os.path.join(self.folder, "postfix", "queue", name)))
        wait_for(lambda: moving() == 0, 120, "everything of Postfix in its deferred queue", 0.1)

    def primary_is_back(self):
        """What an administrator would do: flush by hand, or mail would wait for minutes."""
        self.postfix.command("flush")

    def cpu_seconds(self):
        return None

    def stop(self):
        self.postfix.remove()
        self.sink.stop()
