#!/usr/bin/env python3
"""A real Postfix for a test that is no Python: primary.py FOLDER DOMAIN. First line out: its port. Then one line out for each line in:
start, stop (done: ok), arrived (done: how many mails). Ends, and takes all away, at the end of input."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from peers.postfix import Postfix  # noqa: E402

postfix = Postfix(sys.argv[1], domains=(sys.argv[2],))
try:
    print(postfix.port, flush=True)
    for line in sys.stdin:
        command = line.strip()
        if command == "start":
            postfix.start()
            print("ok", flush=True)
        elif command == "stop":
            postfix.stop()
            print("ok", flush=True)
        elif command == "arrived":
            print(len(postfix.arrived()), flush=True)
finally:
    postfix.remove()
