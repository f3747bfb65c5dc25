"""The desktop program beside a real restanted: its start, its idle time, its memory, and what its watching costs the relay.

A start is measured from the birth of the process to its line in the log that says that the Overview stands on the screen with what the service
knows. Every desktop has a screen (Xvfb), a session bus and settings of its own; the first start warms the caches and does not count.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from memory import pss_megabytes
from sides import RestanteSide

from peers.waiting import Program, wait_for

WANTED = {"start": 500, "idle": 0.5, "pss": 120, "relay": 0.9}  # at most ms, below % of a processor, MB; at least of the speed without it
RELAYED = 3000
IDLE_SECONDS = 30


class Screen:
    """An X server and a session bus; environment is what a program needs to use them."""

    def __init__(self, folder):
        os.makedirs(os.path.join(folder, "run"), mode=0o700)
        self.xvfb = Program(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], folder, "xvfb")
        wait_for(lambda: self.xvfb.output().strip() or self.xvfb.ended_early(), 30, "the number of Xvfb's display")
        self.bus = Program(["dbus-daemon", "--session", "--nofork", "--print-address=1"], folder, "bus", ready="unix:")
        self.environment = {**os.environ, "DISPLAY": ":" + self.xvfb.output().strip(), "DBUS_SESSION_BUS_ADDRESS": self.bus.line_with("unix:"),
                            "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": os.path.join(folder, "run"), "XDG_CONFIG_HOME": os.path.join(folder, "config"),
                            "XDG_CACHE_HOME": os.path.join(folder, "cache"), "LANG": "C.UTF-8"}

    def stop(self):
        self.bus.terminate()
        self.xvfb.terminate()


class Desktop:
    """restante; milliseconds is what its start took."""

    def __init__(self, build, screen, socket):
        begun = time.monotonic()
        self.process = subprocess.Popen([os.path.join(build, "app", "restante", "restante"), "--socket", socket], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=screen.environment)
        said = []
        for line in self.process.stderr:
            said.append(line.decode(errors="replace"))
            if "overview-shown" in said[-1]:
                self.milliseconds = 1000 * (time.monotonic() - begun)
                return
        raise AssertionError("no overview came: " + "".join(said))

    def ticks(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def stop(self):
        self.process.terminate()
        self.process.stderr.read()
        self.process.wait(30)


def beside_a_long_queue(build, folder, queued, starts):
    """Milliseconds of each start, percent of a processor while nothing happened, PSS."""
    side, screen = RestanteSide(build, os.path.join(folder, "queued")), Screen(folder)
    try:
        side.start()
        side.load("--sessions", 20, "--per-connection", 100, "--messages", queued, "--size", 500, seconds=900)
        assert side.relay.queued() == queued
        Desktop(build, screen, side.relay.socket).stop()
        times = []
        for _ in range(starts - 1):
            desktop = Desktop(build, screen, side.relay.socket)
            times.append(desktop.milliseconds)
            desktop.stop()
        desktop = Desktop(build, screen, side.relay.socket)
        times.append(desktop.milliseconds)
        time.sleep(3)  # so that what happens only at the start is over
        before = desktop.ticks()
        time.sleep(IDLE_SECONDS)
        idle = 100 * (desktop.ticks() - before) / os.sysconf("SC_CLK_TCK") / IDLE_SECONDS
        pss = pss_megabytes(desktop.process.pid)
        desktop.stop()
        return times, idle, pss
    finally:
        screen.stop()
        side.stop()


def relayed_a_second(side, name):
    arrived = side.sink.count()
    start = time.monotonic()
    side.load("--sessions", 20, "--messages", RELAYED, "--id", name)
    return RELAYED / (side.sink.wait_for_count(arrived + RELAYED) - start)


def watched_share(build, folder, pairs):
    """Of each pair, one after the other on one relay, whichever comes first: its speed while a desktop watches, by that without."""
    os.makedirs(folder)
    side, screen, shares = RestanteSide(build, os.path.join(folder, "relay")), Screen(folder), []
    try:
        side.sink.start()
        side.start()
        relayed_a_second(side, "warm")
        for pair in range(pairs):
            speeds = {}
            for watched in (pair % 2 == 0, pair % 2 == 1):
                desktop = Desktop(build, screen, side.relay.socket) if watched else None
                speeds[watched] = relayed_a_second(side, f"pair{pair}{watched}")
                if desktop:
                    desktop.stop()
            shares.append(speeds[True] / speeds[False])
            print(f"pair {pair + 1}: {speeds[True]:.0f} watched, {speeds[False]:.0f} not", file=sys.stderr, flush=True)
        return shares
    finally:
        screen.stop()
        side.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--queued", type=int, default=100_000)
    parser.add_argument("--starts", type=int, default=7)
    parser.add_argument("--pairs", type=int, default=7)
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="restante-desktop-")
    try:
        times, idle, pss = beside_a_long_queue(options.build, folder, options.queued, options.starts)
        share = statistics.median(watched_share(options.build, os.path.join(folder, "pairs"), options.pairs))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    start = statistics.median(times)
    print(f"start to the Overview, {options.queued} queued   {start:6.0f} ms (at most {WANTED['start']}; {', '.join(f'{t:.0f}' for t in times)})")
    print(f"idle for {IDLE_SECONDS} s                        {idle:6.2f} % of a processor (below {WANTED['idle']})")
    print(f"PSS                                  {pss:6.1f} MB (at most {WANTED['pss']})")
    print(f"relay while it watches               {share:6.2f} of its speed without (at least {WANTED['relay']}; median of {options.pairs} pairs)")
    good = start <= WANTED["start"] and idle < WANTED["idle"] and pss <= WANTED["pss"] and share >= WANTED["relay"]
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
