#!/usr/bin/python3
"""One outage as somebody lives through it who does not see the screen: the real window against a real restanted and Postfix, read and used only
by its accessibility tree. Seen, understood, acknowledged, ended."""
import email
import json
import subprocess
import unittest
from pathlib import Path

from scenario import Scenario
from peers.desktop import Desktop, Reader, main
from peers.waiting import wait_for

SENDER, RECIPIENT = "supplier@elsewhere.example", "office@example.test"


class ScreenReader(Scenario):
    def setUp(self):
        super().setUp()
        self.primary = self.postfix()
        self.primary.start()
        self.backup = self.relay(self.primary.port, {"smtp": {"greetingDelay": "0s"},
                                                     "handover": {"probeInterval": "200ms", "probeIntervalUp": "500ms", "probation": "off"},
                                                     "alerts": {"primaryDownAfter": "5s"}})
        self.backup.start()
        wait_for(lambda: self.backup.primary_state() == "up", 30, "the primary to be up", 0.2)
        Desktop(self)
        self.program([self.backup.binary("restante"), "--socket", self.backup.socket], "restante")
        self.reader = Reader("restante")

    def send(self, subject):
        done = subprocess.run(["swaks", "--server", self.backup.address, "--from", SENDER, "--to", RECIPIENT, "--helo", "elsewhere.example",
                               "--header", f"Subject: {subject}"], capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def banner(self, *words):
        self.reader.wait("label", ["Status: ", *words])

    def open(self, page):
        self.reader.press("radio button", page)
        wait_for(lambda: self.reader.is_chosen("radio button", page), 10, f"the page {page} to be chosen", 0.1)

    def cells(self, name, role="table"):
        return self.reader.names("table cell", self.reader.wait(role, name))

    def acknowledged(self):
        warnings = json.loads(self.backup.ctl("--json", "warnings", "list")[1])["warnings"]
        return [each["code"] for each in warnings if each.get("acknowledged")]

    def subjects(self):
        return [email.message_from_bytes(Path(path).read_bytes())["Subject"] for path in self.primary.arrived()]

    def test_an_outage_is_seen_understood_and_ended(self):
        self.banner("All is well")
        self.primary.stop()
        self.send("Offer 4711")
        self.banner("has not answered since", "kept safely here: 1 message")
        self.see_the_queue()
        self.understand_the_warning()
        self.primary.start()
        self.see_the_end()

    def see_the_queue(self):
        self.open("Queue")
        wait_for(lambda: {SENDER, RECIPIENT} <= set(self.cells("Kept mail")), 30, "the mail in the queue", 0.2)
        causes = wait_for(lambda: self.cells("Causes", "tree"), 30, "a cause", 0.2)
        self.assertTrue(any(str(self.primary.port) in cell and len(cell) > 20 for cell in causes), causes)  # a sentence that names the server

    def understand_the_warning(self):
        self.open("Warnings")
        card = self.reader.wait("panel", ["Problem: ", "has not answered since"])
        told = " ".join(self.reader.names("label", card))
        self.assertIn("since", told)
        self.assertIn("Check that", told)
        self.reader.press("push button", "I know: ", within=card)
        wait_for(lambda: "primary.down" in self.acknowledged(), 10, "the service to know that somebody knows", 0.2)
        self.reader.wait("push button", "Remind again: ")

    def see_the_end(self):
        self.banner("All is well")
        self.open("Queue")
        wait_for(lambda: self.cells("Kept mail") == [], 30, "an empty queue on the screen", 0.2)
        self.backup.wait_empty(10)
        self.primary.wait_delivered(30)
        self.assertEqual(self.subjects(), ["Offer 4711"])
        self.open("Warnings")
        wait_for(lambda: not self.reader.named("push button", "I know: "), 30, "the warning to go", 0.2)


if __name__ == "__main__":
    main()
