"""Restante and Postfix side by side: the same load client, the same sink, the same disk, by turns. Medians and their ratio.

One turn: relay up and primary down; accept in four ways; primary up, the whole queue is handed over; then mail passes through at once.
Rates are messages a second. Hand-over: between the first and the last arrival at the sink. Postfix is flushed by hand, Restante finds out.
"""
import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
import time

from sides import PostfixSide, RestanteSide

WANTED = {"accept 1": None, "accept 20": 4, "accept 100": None, "accept 20 x 10": 6, "hand-over": 4, "relay 20": 4}
ACCEPT = [("accept 1", 1, 1, 300), ("accept 20", 20, 1, 3000), ("accept 100", 100, 1, 3000), ("accept 20 x 10", 20, 10, 9000)]
RELAYED = 3000
SIZES = [("accept 256 KB", 20, 256_000, 200), ("accept 20 MB", 4, 20_000_000, 8)]


def accept(side, figures):
    for name, sessions, each, count in ACCEPT:
        before = side.cpu_seconds()
        result = side.load("--sessions", sessions, "--per-connection", each, "--messages", count, "--id", name.replace(" ", ""))
        figures[name] = result["perSecond"]
        figures[name + " p99 ms"] = result["latencyMs"]["p99"]
        if before is not None:
            figures[name + " cpu ms"] = 1000 * (side.cpu_seconds() - before) / count


def hand_over(side, figures, queued):
    side.settle()
    before = side.cpu_seconds()
    side.sink.start()
    side.primary_is_back()
    side.sink.wait_for_count(queued, 180)
    times = side.sink.times()
    figures["hand-over"] = queued / (max(times) - min(times))
    if before is not None:
        figures["hand-over cpu ms"] = 1000 * (side.cpu_seconds() - before) / queued


def relay(side, figures, arrived):
    start = time.monotonic()
    side.load("--sessions", 20, "--messages", RELAYED, "--id", "relay")
    figures["relay 20"] = RELAYED / (side.sink.wait_for_count(arrived + RELAYED) - start)


def sizes(side, figures):
    for name, sessions, size, count in SIZES:
        result = side.load("--sessions", sessions, "--messages", count, "--size", size, "--id", name.replace(" ", ""), seconds=300)
        figures[name + " MB/s"] = result["perSecond"] * size / 1e6


def turn(kind, build, folder, with_sizes):
    side = kind(build, folder)
    figures = {}
    try:
        side.start()
        accept(side, figures)
        queued = sum(count for *_, count in ACCEPT)
        hand_over(side, figures, queued)
        relay(side, figures, queued)
        if with_sizes:
            sizes(side, figures)
        arrived = side.sink.count()
        figures["too many"] = arrived - queued - RELAYED if not with_sizes else 0
    finally:
        side.stop()
        shutil.rmtree(folder, ignore_errors=True)
    return figures


def sync_milliseconds(folder):
    """What one write and fsync cost here: the yardstick of the disk."""
    times = []
    with open(os.path.join(folder, "sync"), "wb", buffering=0) as file:
        for _ in range(50):
            start = time.monotonic()
            file.write(b"x" * 4096)
            os.fsync(file.fileno())
            times.append(1000 * (time.monotonic() - start))
    return statistics.median(times)


def table(medians):
    names = [name for name in medians["Restante"] if name in medians["Postfix"] and not name.endswith("ms") and name != "too many"]
    lines = [f"{'':22}{'Restante':>12}{'Postfix':>12}{'ratio':>8}{'wanted':>8}"]
    ratios = {}
    for name in names:
        ours, theirs = medians["Restante"][name], medians["Postfix"][name]
        ratios[name] = ours / theirs
        wanted = WANTED.get(name)
        lines.append(f"{name:22}{ours:12.0f}{theirs:12.0f}{ratios[name]:8.1f}{wanted or '':>8}" +
                     ("  below" if wanted and ratios[name] < wanted else ""))
    for name in [n for n in medians["Restante"] if n.endswith("ms")]:
        theirs = medians["Postfix"].get(name)
        lines.append(f"{name:22}{medians['Restante'][name]:12.2f}" + (f"{theirs:12.2f}" if theirs is not None else ""))
    return "\n".join(lines), ratios


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--repetitions", type=int, default=3)
    parser.add_argument("--sizes", action="store_true")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--json", default="build/bench.json")
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="restante-bench-")
    os.chmod(folder, 0o755)
    turns = {"Restante": [], "Postfix": []}
    sync = sync_milliseconds(folder)
    try:
        for repetition in range(options.repetitions):
            order = [RestanteSide, PostfixSide] if repetition % 2 == 0 else [PostfixSide, RestanteSide]
            for kind in order:
                turns[kind.name].append(turn(kind, options.build, os.path.join(folder, kind.name + str(repetition)), options.sizes))
                print(f"turn {repetition + 1} of {kind.name} done", file=sys.stderr, flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    medians = {name: {key: statistics.median(t[key] for t in all_turns) for key in all_turns[0]} for name, all_turns in turns.items()}
    text, ratios = table(medians)
    print(f"{text}\n(medians of {options.repetitions}; messages/s; 5 KB; {os.cpu_count()} cores; write + fsync of 4 KB: {sync:.2f} ms)")
    with open(options.json, "w", encoding="utf-8") as file:
        json.dump({"medians": medians, "ratios": ratios, "turns": turns, "syncMs": sync, "cores": os.cpu_count()}, file, indent=1)
    below = [name for name, wanted in WANTED.items() if wanted and ratios[name] < wanted]
    return 1 if options.strict and below else 0


if __name__ == "__main__":
    sys.exit(main())
