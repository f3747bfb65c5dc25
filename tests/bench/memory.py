"""PSS of restanted: idle; with many mails queued; and how much it grows while many big mails come in on a slow disk."""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

from sides import RestanteSide

LIMITS = {"idle": 35, "queued": 60, "growth": 50}  # MB


def pss_megabytes(pid, part="Pss"):
    """part "Pss_Anon": without the share of files (libraries), which grows when another program that used them ends."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        return int(re.search(rf"^{part}:\s+(\d+)", rollup.read(), re.M).group(1)) / 1000


def slow_disk(build, rate):
    """Environment for a program whose writes and syncs go at so many bytes a second (tests/tools/slow_disk.cpp)."""
    return {"LD_PRELOAD": os.path.abspath(os.path.join(build, "tests", "tools", "libslow_disk.so")), "SLOW_DISK_RATE": str(rate)}


def idle_and_queued(build, folder, queued):
    side = RestanteSide(build, folder)
    try:
        side.start()
        time.sleep(3)  # so that what happens only at the start is over
        idle = pss_megabytes(side.relay.pid())
        side.load("--sessions", 20, "--per-connection", 100, "--messages", queued, "--size", 500, seconds=600)
        time.sleep(3)
        return idle, pss_megabytes(side.relay.pid())
    finally:
        side.stop()


def growth(build, folder, senders, megabytes, rate, seconds):
    side = RestanteSide(build, folder)
    side.relay.environment = slow_disk(build, rate)
    try:
        side.start()
        before = peak = pss_megabytes(side.relay.pid(), "Pss_Anon")
        load = subprocess.Popen([os.path.join(build, "tests", "tools", "load"), "--to", side.address, "--sessions", str(senders),
                                 "--messages", str(senders), "--size", str(megabytes * 1_000_000), "--give-up", "600"],
                                stdout=subprocess.PIPE, text=True)
        end = time.monotonic() + seconds
        while load.poll() is None and time.monotonic() < end:
            peak = max(peak, pss_megabytes(side.relay.pid(), "Pss_Anon"))
            time.sleep(0.1)
        load.terminate()
        print("big mails:", load.communicate()[0].strip())
        return peak - before
    finally:
        side.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--queued", type=int, default=100_000)
    parser.add_argument("--senders", type=int, default=50)
    parser.add_argument("--megabytes", type=int, default=49)
    parser.add_argument("--disk-rate", type=int, default=40_000_000, help="bytes a second")
    parser.add_argument("--seconds", type=int, default=90, help="of big mails, at most")
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="restante-memory-")
    try:
        idle, queued = idle_and_queued(options.build, os.path.join(folder, "queued"), options.queued)
        grown = growth(options.build, os.path.join(folder, "slow"), options.senders, options.megabytes, options.disk_rate, options.seconds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"PSS idle                              {idle:6.1f} MB (at most {LIMITS['idle']})")
    print(f"PSS with {options.queued} queued              {queued:6.1f} MB (at most {LIMITS['queued']})")
    print(f"growth, {options.senders} senders of {options.megabytes} MB, slow disk   {grown:6.1f} MB (at most {LIMITS['growth']})")
    return 0 if idle <= LIMITS["idle"] and queued <= LIMITS["queued"] and grown <= LIMITS["growth"] else 1


if __name__ == "__main__":
    sys.exit(main())
