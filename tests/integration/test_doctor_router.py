#!/usr/bin/python3
"""The doctor of a backup behind a router that hides who comes: all clients have the router's own private address.

In a network of its own, because such an address must be none of loopback's. Needs root and the right to make such a network.
"""
import os
import smtplib
import subprocess
import sys
import unittest

if __name__ == "__main__" and not os.environ.get("RESTANTE_OWN_NETWORK"):
    os.environ["RESTANTE_OWN_NETWORK"] = "1"
    os.execvp("unshare", ["unshare", "--net", sys.executable, *sys.argv])

from doctor_scenario import BACKUP, RIGHT, WORLD, DoctorScenario

ROUTER = "10.1.1.1"


class Router(DoctorScenario):
    @classmethod
    def setUpClass(cls):
        for words in ("link set lo up", f"addr add {ROUTER}/32 dev lo"):
            subprocess.run(["ip", *words.split()], check=True)
        super().setUpClass()

    def setUp(self):
        self.number, self.folder = 0, self.made.folder  # nothing of its own

    def come(self, address, times=1):
        for _ in range(times):
            with smtplib.SMTP(BACKUP, self.made.smtp_port, "client.world.test", timeout=20, source_address=(address, 0)) as client:
                self.assertEqual(client.noop()[0], 250)

    def said(self):
        return {f"{f['code']} {f['severity']}" for f in self.made.check()[1]["findings"]}

    def test_all_clients_have_one_private_address(self):
        self.come(ROUTER, 19)
        self.assertEqual(self.said(), RIGHT)  # too few to tell
        self.come(ROUTER)
        self.assert_says("NET-305 problem", self.made.check()[1])
        self.come(WORLD)
        self.assertEqual(self.said(), RIGHT)


if __name__ == "__main__":
    unittest.main()
