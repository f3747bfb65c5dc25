#!/usr/bin/python3
"""The promise: every mail that got its 250 is at the primary after the outage, whole, and (almost) once, whatever happened meanwhile.

restanted at its default configuration; the primary is a real Postfix; both are independent of the load client, which is the witness.
"""
import unittest

from scenario import Scenario, mails_below_received
from peers.waiting import wait_for

KILLS = 5
INSIDE_DATA = 10      # sessions at least, at each kill while mail comes in
AFTER_THE_DOT = 5     # hand-over sessions at least, at each kill while mail goes out
MOST_SESSIONS = 5     # handover.maxSessions' default: so many can be open at a kill
ORDINARY = 500


class Outage(Scenario):
    def setUp(self):
        super().setUp()
        self.gate_ = self.gate()
        self.primary = self.postfix(settings=self.gate_.settings)
        self.relay_ = self.relay(self.primary.port)  # the default configuration, its limits too
        self.acknowledged = {}
        self.unsure = set()  # lost while the reply to the dot was awaited: may have arrived, need not

    def note(self, ledger):
        self.acknowledged.update(ledger.acknowledged)
        self.unsure.update(loss.id for loss in ledger.lost if loss.stage == "dot")

    def notice_of(self, client, ledger, already_lost):
        """The mails that were inside DATA when the relay was killed, as the client saw it; [] when it went on and there were too few."""
        def inside_data():
            if not client.running():
                raise AssertionError(f"the load client ended with {client.process.returncode}: {client.errors()[-2000:]}")
            return [loss for loss in ledger.read().lost[already_lost:] if loss.stage in ("body", "dot")]
        acknowledged = len(ledger.read().acknowledged)
        wait_for(lambda: len(inside_data()) >= INSIDE_DATA or len(ledger.acknowledged) > acknowledged + 40, 60,
                 "mails lost, or mails sent again, after a kill")
        return inside_data()

    def kill_and_start(self):
        self.relay_.kill()
        self.relay_.start()

    def kill_while_mail_comes_in(self):
        client, ledger = self.start_load(self.relay_.address, "--sessions", 20, "--messages", 0, "--per-connection", 10, "--log-data",
                                         "--body-time", 400, "--size", 4000, "--size", 40000, "--id", "kill", "--give-up", 120)
        hits = kills = 0
        while hits < KILLS:
            before = len(ledger.read().acknowledged)
            wait_for(lambda: len(ledger.read().acknowledged) > before + 20 and len(ledger.inside) >= INSIDE_DATA + 4, 60,
                     "enough sessions inside DATA", 0.002)
            lost_before = len(ledger.lost)
            self.kill_and_start()
            kills += 1
            # The sessions run in step: a group commit can let all of them out of DATA between that look and the kill. Such a kill
            # counts for nothing (but for what must not be lost): another one then.
            hits += len(self.notice_of(client, ledger, lost_before)) >= INSIDE_DATA
            self.assertLess(kills, 4 * KILLS, f"only {hits} kills met {INSIDE_DATA} sessions inside DATA")
        client.terminate()
        self.note(ledger.read())

    def send_the_rest(self):
        self.note(self.load(self.relay_.address, "--sessions", 20, "--messages", ORDINARY, "--per-connection", 10, "--pipelining",
                            "--size", 700, "--size", 5000, "--size", 60000, "--id", "ordinary"))
        self.note(self.load(self.relay_.address, "--folder", self.odd_mails(), "--sessions", 4, "--pipelining"))
        many = self.load(self.relay_.address, "--messages", 1, "--recipients", 500, "--id", "many", "--pipelining")
        self.assertEqual(many.acknowledged["many-1"].recipients, 500)
        self.note(many)

    def kill_while_mail_goes_out(self):
        """Returns how many hand-over sessions were after the dot at the kills, together."""
        open_then = 0
        self.gate_.slow(1.0)
        for _ in range(KILLS):
            open_then += self.gate_.wait_for_waiting(AFTER_THE_DOT, 90)
            self.kill_and_start()
        self.gate_.open()
        return open_then

    def check_all(self):
        arrived = mails_below_received(self.primary)
        missing = [mail for mail in self.acknowledged if mail not in arrived]
        self.assertEqual(missing, [], f"acknowledged but not there ({len(missing)} of {len(self.acknowledged)})")
        for mail, ack in self.acknowledged.items():
            self.assertEqual({copy.fingerprint for copy in arrived[mail]}, {ack.fingerprint}, mail)
            self.assertEqual(len({copy.recipient for copy in arrived[mail]}), ack.recipients, mail)
        self.assertEqual(set(arrived) - set(self.acknowledged) - self.unsure, set(), "arrived but never sent")
        duplicates = 0
        for copies in arrived.values():
            times = [sum(1 for copy in copies if copy.recipient == recipient) for recipient in {copy.recipient for copy in copies}]
            duplicates += max(times) - 1
        return duplicates

    def test_every_acknowledged_mail_arrives_whole_whatever_is_killed(self):
        self.relay_.start()
        self.kill_while_mail_comes_in()
        self.send_the_rest()
        self.assertEqual(self.primary.arrived(), [])
        self.assertGreaterEqual(self.relay_.queued(), len(self.acknowledged))

        listening = self.primary.start_and_tell_when()
        wait_for(self.primary.arrived, 30, "the first mail", 0.005)
        delay = self.primary.first_arrival() - listening
        self.assertLessEqual(delay, 2.0, "seconds from the primary's return to the first mail")

        at_kills = self.kill_while_mail_goes_out()
        self.relay_.wait_empty(180)
        self.primary.wait_delivered()
        duplicates = self.check_all()
        self.assertLessEqual(duplicates, KILLS * MOST_SESSIONS)
        print(f"\n{len(self.acknowledged)} acknowledged, all there; {duplicates} duplicates of at most {at_kills} (sessions after the "
              f"dot at the kills); the first mail {delay:.2f} s after the primary's return", flush=True)


if __name__ == "__main__":
    unittest.main()
