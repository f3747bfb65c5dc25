"""What every scenario has: a folder of its own, programs that end with it, and how to read what was sent and what arrived.

The build folder comes from RESTANTE_BUILD (set by ctest). Everything is on loopback.
"""
import collections
import hashlib
import os
import shutil
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import odd_mails  # noqa: E402
from peers.gate import Gate  # noqa: E402
from peers.postfix import Postfix  # noqa: E402
from peers.relay import Relay  # noqa: E402
from peers.waiting import Program  # noqa: E402

BUILD = os.environ.get("RESTANTE_BUILD") or os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "build", "dev")

Ack = collections.namedtuple("Ack", "id fingerprint bytes recipients")
Loss = collections.namedtuple("Loss", "id fingerprint stage")
Refusal = collections.namedtuple("Refusal", "id fingerprint code stage")
Copy = collections.namedtuple("Copy", "id fingerprint recipient path")


def fingerprint(content):
    """As the load client's: SHA-256 after CRLF -> LF."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


class Ledger:
    """The load client's witness, read as often as wanted while it grows (tests/tools/ledger.h)."""

    def __init__(self, path):
        self.path = path
        self.position = 0
        self.rest = b""
        self.inside = set()  # ids whose 354 came and nothing after it; needs --log-data
        self.acknowledged, self.lost, self.refused = {}, [], []

    def read(self):
        if os.path.exists(self.path):
            with open(self.path, "rb") as log:
                log.seek(self.position)
                new = log.read()
            self.position += len(new)
            *lines, self.rest = (self.rest + new).split(b"\n")
            for line in lines:
                self.take(*line.decode().split(" "))
        return self

    def take(self, word, mail, *rest):
        if word == "data":
            self.inside.add(mail)
            return
        self.inside.discard(mail)
        if word == "ack":
            self.acknowledged[mail] = Ack(mail, rest[0], int(rest[1]), int(rest[2]))
        elif word == "lost":
            self.lost.append(Loss(mail, *rest))
        elif word == "refused":
            self.refused.append(Refusal(mail, rest[0], int(rest[1]), rest[2]))


def header_end(content, start):
    """Where the header field that begins at `start` ends (its folded lines included)."""
    at = content.index(b"\n", start) + 1
    while content[at:at + 1] in (b" ", b"\t"):
        at = content.index(b"\n", at) + 1
    return at


def copy_below_received(path, hops):
    """One Maildir file without what the primary and we prepended: all down to the hops-th Received."""
    with open(path, "rb") as file:
        content = file.read()
    at, seen, recipient = 0, 0, ""
    while seen < hops:
        end = header_end(content, at)
        seen += content[at:end].startswith(b"Received:")
        if content[at:end].startswith(b"X-Original-To:"):
            recipient = content[at:end].split(b":", 1)[1].strip().decode()
        at = end
    ident = content.find(b"X-Restante-Test-Id: ", at)
    name = content[ident:content.index(b"\n", ident)].split(b": ", 1)[1].strip().decode() if ident >= 0 else ""
    return Copy(name, fingerprint(content[at:]), recipient, path)


def mails_below_received(postfix, hops=2):
    """All that arrived: {id: [Copy, …]}. hops: Received headers above the sent bytes (the primary's and ours: 2)."""
    copies = collections.defaultdict(list)
    for path in postfix.arrived():
        copy = copy_below_received(path, hops)
        copies[copy.id].append(copy)
    return copies


class Sink:
    def __init__(self, program):
        self.program = program
        self.address = program.line_with("ready ").split(" ")[1]
        self.port = int(self.address.rpartition(":")[2])


class Scenario(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="restante-test-")
        os.chmod(self.folder, 0o755)  # Postfix's daemons are not root
        self.addCleanup(self.remove_folder)
        self.number = 0

    def remove_folder(self):
        if os.environ.get("RESTANTE_KEEP"):  # to look into it afterwards
            print("kept:", self.folder, file=sys.stderr)
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def tool(self, name):
        return os.path.join(BUILD, "tests", "tools", name)

    def program(self, arguments, name, **options):
        self.number += 1
        program = Program(arguments, self.folder, f"{self.number}-{name}", **options)
        self.addCleanup(program.kill)
        return program

    def sink(self, *arguments):
        return Sink(self.program([self.tool("sink"), *arguments], "sink", ready="ready "))

    def postfix(self, **options):
        postfix = Postfix(self.path(f"postfix{self.number}"), **options)
        self.number += 1
        self.addCleanup(postfix.remove)
        return postfix

    def gate(self):
        gate = Gate()
        self.addCleanup(gate.close)
        return gate

    def relay(self, primary_port, config=None, domains=None):
        """restanted towards the primary at that port; not started. Without `config` it is the default configuration."""
        domains = domains or [{"name": "example.test", "primaries": [f"127.0.0.1:{primary_port}"]}]
        relay = Relay(BUILD, self.path(f"relay{self.number}"), domains, config)
        self.number += 1
        self.addCleanup(relay.kill)
        return relay

    def odd_mails(self):
        odd_mails.write(self.path("odd"))
        return self.path("odd")

    def start_load(self, address, *arguments):
        """The load client in the background: (program, ledger)."""
        ledger = Ledger(self.path(f"ledger{self.number}"))
        return self.program([self.tool("load"), "--to", address, "--log", ledger.path, *arguments], "load"), ledger

    def load(self, address, *arguments, complete=True, seconds=120):
        """Sends and returns the ledger."""
        program, ledger = self.start_load(address, *arguments)
        code = program.wait(seconds)
        if complete:
            self.assertEqual(code, 0, program.output() + program.errors())
        return ledger.read()
