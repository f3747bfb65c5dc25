#!/usr/bin/env python3
"""Clients that a mail server can do without: some sit idle, some send a byte a second, some try out recipients as fast as they are let.

All come from loopback networks of their own (127.100.0.0/14). Prints `ready` when all have been greeted or turned away once; on SIGTERM
prints what became of them as one line of JSON and ends. Only the standard library, one thread.

  crowd.py PORT [--idle 500] [--slow 50] [--harvesters 5] [--networks 127.100]
"""
import argparse
import collections
import errno
import json
import resource
import selectors
import signal
import socket
import sys
import time

BODY = b"Subject: slow\r\n\r\n" + b"0123456789" * 1000


class Client:
    """One that comes, reads whatever it is told, and stays until it is sent away."""

    wait = None  # seconds between two steps
    comes_back = None  # seconds after it was sent away

    def __init__(self, crowd, source):
        self.crowd, self.source = crowd, source
        self.heard = b""
        self.due = None
        self.greeted = False
        self.connect()

    def connect(self):
        self.socket = socket.socket()
        self.socket.setblocking(False)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind((self.source, 0))
        code = self.socket.connect_ex(("127.0.0.1", self.crowd.port))
        if code not in (0, errno.EINPROGRESS):
            raise OSError(code, "connect")
        self.crowd.selector.register(self.socket, selectors.EVENT_READ, self)

    def readable(self):
        try:
            self.heard += self.socket.recv(65536)
            over = not self.heard
        except OSError:
            over = True
        while b"\n" in self.heard:
            line, _, self.heard = self.heard.partition(b"\n")
            self.crowd.counts[line[:3].decode("latin-1")] += 1
            self.answered(line)
        if over or self.ended():
            self.gone()

    def ended(self):
        try:
            return self.socket.recv(1, socket.MSG_PEEK) == b""
        except BlockingIOError:
            return False
        except OSError:
            return True

    def answered(self, line):
        if not self.greeted:
            self.greeted = True
            self.crowd.waiting -= 1
            if line.startswith(b"220"):
                self.begin()

    def gone(self):
        if self.socket:
            self.crowd.selector.unregister(self.socket)
            self.socket.close()
            self.socket = None
            self.crowd.gone += 1
            self.due = None if self.comes_back is None else time.monotonic() + self.comes_back

    def send(self, data):
        try:
            self.socket.send(data)
        except OSError:
            pass  # readable() will see why

    def begin(self):
        self.send(b"EHLO idle.test\r\n")

    def step(self):
        pass


class Slow(Client):
    def begin(self):
        self.script = b"EHLO slow.test\r\nMAIL FROM:<slow@sender.test>\r\nRCPT TO:<user@example.test>\r\nDATA\r\n"
        self.at = len(self.script) // 2  # some are within a command, some soon within a message
        self.send(self.script[:self.at])
        self.due = time.monotonic() + 1

    def step(self):
        rest = self.script + BODY
        self.send(rest[self.at:self.at + 1])
        self.at += 1
        self.due = time.monotonic() + 1


class InMessage(Slow):
    def begin(self):
        super().begin()
        self.send(self.script[self.at:])
        self.at = len(self.script)


class Harvester(Client):
    comes_back = 0.1

    def begin(self):
        names = b"".join(b"RCPT TO:<name%d@other.test>\r\n" % n for n in range(200))
        self.send(b"EHLO harvester.test\r\nMAIL FROM:<>\r\n" + names)

    def step(self):
        self.due = None
        self.heard = b""
        if not self.socket:
            self.connect()

    def answered(self, line):
        super().answered(line)
        self.crowd.tried += line.startswith(b"550")
        if line.startswith(b"220"):
            self.begin()


class Crowd:
    def __init__(self, options):
        self.port = options.port
        self.selector = selectors.DefaultSelector()
        self.counts = collections.Counter()
        self.gone = self.tried = 0
        self.over = False
        kinds = [(Client, options.idle, 50), (Slow, options.slow // 2, 10), (InMessage, options.slow - options.slow // 2, 10),
                 (Harvester, options.harvesters, 3)]
        self.waiting = sum(number for _, number, _ in kinds)
        self.clients = []
        network = 0
        for kind, number, each in kinds:
            for i in range(number):
                self.clients.append(kind(self, f"{options.networks}.{network + i // each}.{i % each + 1}"))
                if len(self.clients) % 20 == 0:
                    self.turn(0)
            network += -(-number // each)

    def turn(self, seconds):
        for key, _ in self.selector.select(seconds):
            key.data.readable()

    def run(self):
        said = False
        while not self.over:
            self.turn(0.05)
            if self.waiting <= 0 and not said:
                print("ready", flush=True)
                said = True
            now = time.monotonic()
            for client in self.clients:
                if client.due and now >= client.due:
                    client.step()
        here = sum(1 for client in self.clients if client.socket)
        print(json.dumps({"here": here, "gone": self.gone, "tried": self.tried, "replies": dict(self.counts)}), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("port", type=int)
    parser.add_argument("--idle", type=int, default=500)
    parser.add_argument("--slow", type=int, default=50)
    parser.add_argument("--harvesters", type=int, default=5)
    parser.add_argument("--networks", default="127.100")
    options = parser.parse_args()
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    crowd = Crowd(options)

    def stop(*_):
        crowd.over = True

    signal.signal(signal.SIGTERM, stop)
    crowd.run()


if __name__ == "__main__":
    sys.exit(main())
