#!/usr/bin/env python3
"""A real Postfix for a test that is no Python: primary.py FOLDER DOMAIN. First line out: its port. Then one line out for each line in:
start, listen, stop, reload (done: ok), arrived (done: how many mails), set KEY = VALUE of main.cf ({} in it is the folder), write NAME LINE|LINE a
file of the folder. Ends, and takes all away, at the end of input."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from peers.postfix import Postfix  # noqa: E402
from peers.waiting import wait_for  # noqa: E402

postfix = Postfix(sys.argv[1], domains=(sys.argv[2],))
try:
    print(postfix.port, flush=True)
    for line in sys.stdin:
        command, _, rest = line.strip().partition(" ")
        if command == "start":
            postfix.start()
            print("ok", flush=True)
        elif command == "listen":  # as start, whatever it says then
            postfix.command("start")
            wait_for(postfix.listening, 30, "Postfix to listen")
            print("ok", flush=True)
        elif command == "stop":
            postfix.stop()
            print("ok", flush=True)
        elif command == "reload":
            postfix.command("reload")
            print("ok", flush=True)
        elif command == "set":
            subprocess.run(["postconf", "-c", postfix.folder, "-e", rest.replace("{}", postfix.folder)], check=True)
            print("ok", flush=True)
        elif command == "write":
            name, _, lines = rest.partition(" ")
            postfix.write(name, lines.replace("|", "\n") + "\n")
            print("ok", flush=True)
        elif command == "arrived":
            print(len(postfix.arrived()), flush=True)
finally:
    postfix.remove()
