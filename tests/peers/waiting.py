"""Waiting for a condition instead of for a time, and processes that end with their test."""
import os
import random
import signal
import socket
import subprocess
import time


def wait_for(condition, seconds=30, what=None, interval=0.01):
    """Returns the first true value of condition(); AssertionError after so many seconds."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what or condition}")
        time.sleep(interval)


given_ports = set()


def free_port(addresses=("127.0.0.1",)):
    """A port for a peer that cannot choose one itself, free by UDP and TCP on all the addresses, and given to nobody else of this test, also if
    its peer does not listen yet, or never. From below the range from which the system gives sockets their ports by itself: no outgoing
    connection of another test gets it before the peer does."""
    for _ in range(100):
        port = random.randrange(20_000, 32_768)
        if port in given_ports:
            continue
        taken = []
        try:
            for address in addresses:
                for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
                    taken.append(socket.socket(socket.AF_INET, kind))
                    taken[-1].bind((address, port))
            given_ports.add(port)
            return port
        except OSError:
            continue
        finally:
            for each in taken:
                each.close()
    raise OSError("no port free on " + ", ".join(addresses))


def greets(port, host="127.0.0.1"):
    """True if an SMTP server says 220 there."""
    try:
        with socket.create_connection((host, port), timeout=2) as connection:
            connection.settimeout(5)
            return connection.recv(512).startswith(b"220")
    except OSError:
        return False


class Program:
    """A child process whose stdout and stderr go to files; `ready` is awaited as a line of its stdout."""

    def __init__(self, arguments, folder, name, ready=None, seconds=30, environment=None, cwd=None):
        self.arguments = [str(a) for a in arguments]
        self.out_path = os.path.join(folder, name + ".out")
        self.err_path = os.path.join(folder, name + ".err")
        with open(self.out_path, "wb") as out, open(self.err_path, "ab") as err:
            self.process = subprocess.Popen(self.arguments, stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=cwd,
                                            env={**os.environ, **(environment or {})})
        if ready:
            wait_for(lambda: self.line_with(ready) or self.ended_early(), seconds, f"'{ready}' from {self.arguments[0]}")

    def ended_early(self):
        if self.process.poll() is not None:
            raise AssertionError(f"{' '.join(self.arguments)} ended with {self.process.returncode}: {self.errors()[-2000:]}")

    def output(self):
        with open(self.out_path, encoding="utf-8", errors="replace") as out:
            return out.read()

    def errors(self):
        with open(self.err_path, encoding="utf-8", errors="replace") as err:
            return err.read()

    def line_with(self, text):
        return next((line for line in self.output().splitlines() if text in line), None)

    def running(self):
        return self.process.poll() is None

    def wait(self, seconds=60):
        return self.process.wait(seconds)

    def terminate(self, seconds=30):
        if self.running():
            self.process.terminate()
        return self.process.wait(seconds)

    def kill(self):
        """SIGKILL: what the tests of crash safety are about."""
        if self.running():
            self.process.send_signal(signal.SIGKILL)
        return self.process.wait(30)
