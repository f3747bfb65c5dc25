#!/usr/bin/python3
"""What happens to a service on an office computer: it is killed, stopped for an update, another program has its port. People are told, in so
many words, and the log says it."""
import json
import os
import socket
import unittest

from scenario import Scenario
from peers.waiting import wait_for


class Survival(Scenario):
    def setUp(self):
        super().setUp()
        self.relay_ = self.relay(1, {}, [{"name": "example.test", "primaries": ["127.0.0.1:1"]}])

    def warnings(self):
        code, out, err = self.relay_.ctl("--json", "warnings", "list")
        self.assertIn(code, (0, 1), out + err)
        return {warning["code"]: warning["parameters"] for warning in json.loads(out)["warnings"]}

    def ends(self):
        return [line.split("end=")[1].split()[0] for line in self.relay_.log().splitlines() if "was-away" in line]

    def test_crashes_are_told_apart_from_stops_and_counted(self):
        self.relay_.start()
        self.assertEqual(self.relay_.stop(), 0)
        self.relay_.start()
        self.assertEqual(self.ends(), ["stopped"])
        self.relay_.kill()
        self.relay_.start()
        self.assertNotIn("NET-322", self.warnings())
        self.relay_.kill()
        self.relay_.start()
        self.assertEqual(self.ends(), ["stopped", "unexpected", "unexpected"])
        self.assertEqual(self.warnings()["NET-322"]["crashes"], 2)
        text = self.relay_.ctl("status")[1]
        self.assertIn("stopped unexpectedly 2 times", text)

    def test_it_says_for_how_long_it_was_away(self):
        self.relay_.start()
        self.assertEqual(self.relay_.stop(), 0)
        path = os.path.join(self.relay_.data, "runs.json")
        with open(path, encoding="utf-8") as file:
            runs = json.load(file)
        runs["ended"] -= 3_600_000  # an hour ago
        with open(path, "w", encoding="utf-8") as file:
            json.dump(runs, file)
        self.relay_.start()
        told = self.warnings()["NET-323"]
        self.assertTrue(3600 <= told["seconds"] < 3700, told)
        self.assertEqual(told["why"]["code"], "relay.end-stopped")
        self.assertIn("as for an update", self.relay_.ctl("status")[1])

    def test_a_machine_that_was_switched_off_is_no_crash(self):
        self.relay_.start()
        self.relay_.kill()
        path = os.path.join(self.relay_.data, "runs.json")
        with open(path, encoding="utf-8") as file:
            runs = json.load(file)
        runs["boot"] = "another"
        with open(path, "w", encoding="utf-8") as file:
            json.dump(runs, file)
        self.relay_.start()
        self.assertEqual(self.ends(), ["machine"])

    def test_the_program_that_has_the_port_is_named(self):
        with socket.create_server(("127.0.0.1", 0)) as other:
            taken = f"127.0.0.1:{other.getsockname()[1]}"
            self.relay_.start()
            self.relay_.ctl("config", "set", "listen", json.dumps([self.relay_.address, taken]))
            wait_for(lambda: "NET-324" in self.warnings(), 30, "the warning", 0.1)
            with open("/proc/self/comm", encoding="utf-8") as file:
                name = file.read().strip()
            self.assertEqual(self.warnings()["NET-324"], {"listener": taken, "program": name})
            self.assertEqual(self.relay_.stop(), 0)
            with self.assertRaises(AssertionError):  # it cannot start like this, and says why
                self.relay_.start()
            self.assertTrue([line for line in self.relay_.log().splitlines() if "not-listening" in line and taken in line and f"program={name}" in line])


if __name__ == "__main__":
    unittest.main()
