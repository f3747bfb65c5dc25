#!/usr/bin/env python3
"""A private real Knot on loopback, authoritative for zone files.

As a module:  with Knot({"example.test": zone_text}) as knot: … knot.port, knot.replace("example.test", other_text)
By hand:      knot.py [--address 127.0.0.1] [--port N] example.test=FILE …   prints the port when it answers, ends with SIGTERM or stdin.

Several that must share a port (name servers differ by address there): the same port= and different address=.
"""
import argparse
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from peers.waiting import free_port, wait_for

CONF = """
server:
  rundir: "{folder}"
  udp-workers: 1
  tcp-workers: 1
  background-workers: 1
  listen: {address}@{port}
log:
  - target: stderr
    any: warning
database:
  storage: "{folder}"
{template}zone:
"""

TEMPLATE = """template:
  - id: default
    journal-content: none
    zonefile-sync: -1
    zonefile-load: whole
"""


def serial(address, port, zone, timeout=0.5):
    """The SOA serial that the server gives with authority, or None."""
    name = b"".join(bytes([len(label)]) + label for label in zone.encode().split(b".")) + b"\0"
    question = struct.pack(">6H", 0x1234, 0, 1, 0, 0, 0) + name + struct.pack(">2H", 6, 1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.settimeout(timeout)
        try:
            probe.sendto(question, (address, port))
            reply = probe.recv(4096)
        except OSError:
            return None
    if len(reply) < len(question) + 22 or not reply[2] & 0x04 or reply[3] & 0x0F or reply[7] == 0:
        return None
    return struct.unpack(">5I", reply[_end_of_soa(reply, len(question)) - 20:][:20])[0]


def _end_of_soa(reply, offset):
    while reply[offset] and reply[offset] < 0xC0:
        offset += 1 + reply[offset]
    offset += 2 if reply[offset] >= 0xC0 else 1
    return offset + 10 + struct.unpack_from(">H", reply, offset + 8)[0]


class Knot:
    def __init__(self, zones, address="127.0.0.1", port=None, also=(), broken=()):
        """zones: name -> text of the zone file; the name is its $ORIGIN. also: further addresses of its own. broken: zones that it has no file
        of, so that it says SERVFAIL."""
        self.also, self.broken = also, broken
        self.zones, self.address = dict(zones), address
        self.port = port or free_port((address,))
        self.folder = tempfile.mkdtemp(prefix="knot-")
        self.process = None
        self.template = TEMPLATE

    def start(self, seconds=10):
        conf = CONF.format(folder=self.folder, address=self.address, port=self.port, template=self.template)
        conf = conf.replace("  listen: ", "".join(f"  listen: {each}@{self.port}\n" for each in self.also) + "  listen: ")
        for name, text in self.zones.items():
            self._write(name + ".zone", text)
            conf += f'  - domain: {name}.\n    file: "{self.folder}/{name}.zone"\n'
        for name in self.broken:
            conf += f'  - domain: {name}.\n    file: "{self.folder}/none/{name}.zone"\n'
        self._write("knot.conf", conf)
        self.log = open(os.path.join(self.folder, "log"), "wb")
        self.process = subprocess.Popen(["/usr/sbin/knotd", "-c", os.path.join(self.folder, "knot.conf")],
                                        stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        self._await(lambda: all(serial(self.address, self.port, zone) is not None for zone in self.zones), seconds)
        return self

    def replace(self, name, text, seconds=10):
        """Another zone file, with a higher serial; returns when it is served."""
        self.replace_all({name: text}, seconds)

    def replace_all(self, zones, seconds=10):
        """Several at once."""
        before = {name: serial(self.address, self.port, name) for name in zones}
        for name, text in zones.items():
            self._write(name + ".zone", text)
        self.process.send_signal(signal.SIGHUP)
        self._await(lambda: all(serial(self.address, self.port, name) not in (None, old) for name, old in before.items()), seconds)

    def freeze(self):
        """Takes questions, and answers none until thaw()."""
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self):
        self.process.send_signal(signal.SIGCONT)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    def _write(self, name, text):
        with open(os.path.join(self.folder, name), "w") as file:
            file.write(text)

    def _await(self, condition, seconds):
        try:
            wait_for(lambda: self._lives() and condition(), seconds, "knotd's answer", 0.02)
        except AssertionError as error:
            with open(os.path.join(self.folder, "log")) as log:
                text = log.read()
            self.stop()
            raise AssertionError(f"{error}: {text}") from error

    def _lives(self):
        if self.process.poll() is not None:
            raise AssertionError(f"knotd ended with {self.process.returncode}")
        return True


def main():
    parser = argparse.ArgumentParser(description="Runs a private Knot until SIGTERM or the end of stdin.")
    parser.add_argument("--address", default="127.0.0.1")
    parser.add_argument("--port", type=int)
    parser.add_argument("zones", nargs="+", metavar="ZONE=FILE")
    options = parser.parse_args()
    zones = {}
    for each in options.zones:
        name, _, path = each.partition("=")
        with open(path) as file:
            zones[name] = file.read()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with Knot(zones, options.address, options.port) as knot:
        print(knot.port, flush=True)
        while sys.stdin.read(4096):
            pass


if __name__ == "__main__":
    main()
