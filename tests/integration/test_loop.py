#!/usr/bin/python3
"""A primary that looks for the MX of its own domain sends the mail back to the backup: it is held and told, never returned, after few turns."""
import unittest
import subprocess

from scenario import Scenario
from peers.waiting import free_port, wait_for


class Loop(Scenario):
    def send(self, relay):
        done = subprocess.run(["swaks", "--server", relay.address, "--from", "customer@elsewhere.example", "--to", "user1@example.test",
                               "--helo", "elsewhere.example"], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_mail_that_comes_round_is_held_and_told(self):
        port = free_port()
        relay = self.relay(port, {"smtp": {"greetingDelay": "0s"}, "notices": {"smarthost": "127.0.0.1:1"}})
        primary = self.postfix(port=port, relay_to=relay.address)
        primary.start()
        relay.start()
        self.send(relay)
        wait_for(lambda: relay.status()["queue"]["held"] == 1, 60, f"the held mail: {relay.log()[-3000:]}", 0.2)
        wait_for(lambda: primary.queued() == 0, 20, "nothing on the way")
        status = relay.status()
        self.assertEqual((status["queue"]["messages"], status["queue"]["recipients"], status["warnings"]), (1, 1, 1), status)
        self.assertIn("sends mail for this domain back", relay.ctl("status")[1])
        self.assertEqual(primary.log().count("status=sent"), 2, primary.log())
        self.assertEqual(relay.log().count(" receive "), 3, relay.log())
        self.assertNotIn("status=bounced", primary.log())
        self.assertNotIn("notice", relay.log())
        relay.kill()  # what is told is as durable as the hold
        relay.start()
        wait_for(lambda: "sends mail for this domain back" in relay.ctl("status")[1], 20, "the warning after a restart", 0.2)

    def test_a_primary_that_has_our_name_is_given_nothing(self):
        primary = self.postfix(settings=["myhostname = backup.example.test"])
        primary.start()
        relay = self.relay(primary.port, {"smtp": {"greetingDelay": "0s"}})
        relay.start()
        self.send(relay)
        wait_for(lambda: "is this backup itself" in relay.ctl("status")[1], 20, "the warning", 0.2)
        self.assertEqual(relay.queued(), 1)
        self.assertEqual(primary.arrived(), [])


if __name__ == "__main__":
    unittest.main()
