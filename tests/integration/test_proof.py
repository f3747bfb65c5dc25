#!/usr/bin/python3
"""The proof: a real mail from our own port into a real Postfix, with and without a simulated outage, and what becomes of it when something is in the way."""
import email
import email.policy
import json
import re
import sqlite3
import subprocess
import time
import unittest

from scenario import Scenario
from peers.waiting import wait_for

STEPS = ["accept", "store", "handover", "primary"]
OUTAGE_STEPS = ["outage", "accept", "store", "wait", "handover", "primary"]


class Proof(Scenario):
    def sides(self, *settings, acceptance="adaptive", up=True):
        primary = self.postfix(settings=settings)
        if up:
            primary.start()
        relay = self.relay(primary.port, {"smtp": {"greetingDelay": "0s"}, "handover": {"probeIntervalUp": "1s"}},
                           [{"name": "example.test", "primaries": [f"127.0.0.1:{primary.port}"], "acceptance": acceptance}])
        relay.start()
        wait_for(lambda: relay.primary_state() == ("up" if up else "down"), 30, "the state of the primary")
        return primary, relay

    def prove(self, relay, *words):
        """(exit status, result, {step: (state, code, text)})"""
        done = subprocess.run([relay.binary("restantectl"), "--socket", relay.socket, "--json", "prove", *words], capture_output=True, text=True, timeout=120)
        return done.returncode, *self.read(done.stdout, done.stderr)

    def read(self, out, err):
        self.assertTrue(out, err)
        answer = json.loads(out)
        steps = {step["code"].removeprefix("proof."): step for step in answer["steps"]}
        return answer["result"], {name: (step["state"], (step.get("said") or {}).get("code"), ((step.get("said") or {}).get("parameters") or {}).get("text", ""))
                                  for name, step in steps.items()}

    def begin(self, relay, *words):
        """In the background, until its mail waits: (program, the mail's id)."""
        program = subprocess.Popen([relay.binary("restantectl"), "--socket", relay.socket, "--json", "prove", *words], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True)
        self.addCleanup(program.kill)
        wait_for(lambda: relay.primary_state() == "maintenance" and relay.queued() == 1, 20, "the mail to wait")
        return program

    def arrived(self, primary, count=1):
        wait_for(lambda: len(primary.arrived()) >= count, 40, "the mail at the primary")
        self.assertEqual(len(primary.arrived()), count)
        with open(primary.arrived()[0], "rb") as file:
            return email.message_from_binary_file(file, policy=email.policy.default)

    def audit(self, relay, act):
        spool = sqlite3.connect(f"file:{relay.data}/spool.db?mode=ro", uri=True)
        try:
            return spool.execute("SELECT count(*) FROM audit WHERE act = ?", (act,)).fetchone()[0]
        finally:
            spool.close()

    def test_the_whole_way_while_the_primary_is_well(self):
        primary, relay = self.sides()
        code, result, steps = self.prove(relay, "example.test", "--to", "user1@example.test", "--language", "en")
        self.assertEqual((code, result["code"]), (0, "proof.proved"), steps)
        self.assertEqual(list(steps), STEPS)
        self.assertEqual({one[0] for one in steps.values()}, {"good"}, steps)
        self.assertIn("queued as", steps["primary"][2])  # Postfix's own words
        number = result["parameters"]["id"]
        self.assertTrue(steps["accept"][2].endswith(number), steps)
        mail = self.arrived(primary)
        self.assertEqual(mail["subject"], result["parameters"]["subject"])
        self.assertTrue(mail["message-id"].startswith("<proof.") and mail["date"] and mail["auto-submitted"] == "auto-generated", mail)
        self.assertIn("You need not do anything", mail.get_content())
        self.assertIn(number, "".join(mail.get_all("received")))
        self.assertEqual(self.audit(relay, "prove"), 1)
        code, out, _ = relay.ctl("--json", "history", "--id", number)
        self.assertEqual([row["outcome"] for row in json.loads(out)["rows"]], ["delivered"], out)

    def test_strangers_are_still_told_to_use_the_better_mx(self):
        _, relay = self.sides()
        self.assertEqual(self.prove(relay)[0], 0)
        done = subprocess.run(["swaks", "--server", relay.address, "--from", "<>", "--to", "user1@example.test"], capture_output=True, text=True, timeout=60)
        self.assertRegex(done.stdout, r"<\*\* 451 4.4.7 ")

    def test_with_a_simulated_outage_it_waits_and_arrives_once(self):
        primary, relay = self.sides()
        program = self.begin(relay, "--to", "user1@example.test", "--outage")
        began = time.monotonic()
        self.assertEqual(primary.arrived(), [])
        out, err = program.communicate(timeout=60)
        result, steps = self.read(out, err)
        self.assertEqual((program.returncode, result["code"]), (0, "proof.proved"), steps)
        self.assertEqual(list(steps), OUTAGE_STEPS)
        self.assertEqual({one[0] for one in steps.values()}, {"good"}, steps)
        self.assertGreater(time.monotonic() - began, 15)
        self.arrived(primary)
        self.assertEqual(relay.primary_state(), "up")
        self.assertEqual((self.audit(relay, "prove"), self.audit(relay, "maintenance"), self.audit(relay, "endMaintenance")), (1, 1, 1))
        self.assertEqual(relay.log().count(" mail receive "), 1)

    def test_a_primary_that_is_down_keeps_it_waiting(self):
        primary, relay = self.sides(up=False)
        for words in ((), ("--outage",)):
            code, result, steps = self.prove(relay, *words)
            self.assertEqual((code, result["code"]), (1, "proof.waits"), steps)
            self.assertEqual(steps["store"][0], "good")
            self.assertEqual(steps["handover"][:2], ("attention", "primary.connection-refused"), steps)
        self.assertEqual(self.audit(relay, "maintenance"), 0)
        primary.start()
        self.arrived(primary, 2)

    def test_a_primary_that_refuses_is_quoted(self):
        _, relay = self.sides("smtpd_recipient_restrictions = check_recipient_access inline:{ {postmaster@example.test = 550 5.1.1 Nobody reads this} }")
        code, result, steps = self.prove(relay)
        self.assertEqual((code, result["code"], result["parameters"]["step"]["code"]), (1, "proof.failed", "proof.primary"), steps)
        self.assertEqual((steps["handover"][0], steps["primary"][1]), ("good", "proof.refused"), steps)
        self.assertIn("5.1.1", steps["primary"][2])
        self.assertIn("Nobody reads this", steps["primary"][2])

    def test_who_does_not_exist_is_refused_at_our_door(self):
        primary, relay = self.sides("smtpd_recipient_restrictions = check_recipient_access inline:{ {user1@example.test = OK},"
                                    " {postmaster@example.test = OK} }, check_recipient_access static:{550 5.1.1 User unknown}")
        # Two names that nobody has were asked about: from now on a refusal of the primary counts.
        wait_for(lambda: len(re.findall(r"RCPT from .*<restante-\w+@example\.test>", primary.log())) >= 2, 30, "the test of the primary's refusals")
        code, result, steps = self.prove(relay, "--to", "nobody@example.test")
        self.assertEqual((code, result["parameters"]["step"]["code"]), (1, "proof.accept"), steps)
        self.assertRegex(steps["accept"][2], "^550 5.1.1 ")
        self.assertEqual(self.prove(relay, "--to", "user1@example.test")[0], 0)

    def test_killed_in_the_outage_the_primary_is_free_again_and_the_mail_arrives(self):
        primary, relay = self.sides()
        program = self.begin(relay, "--outage")
        began = time.monotonic()
        relay.kill()
        self.assertEqual(program.wait(30), 3)  # no contact
        relay.start()
        self.assertEqual(relay.primary_state(), "maintenance")
        self.assertEqual((relay.queued(), primary.arrived()), (1, []))
        wait_for(lambda: relay.primary_state() == "up", 80, "the end of the maintenance")
        self.assertLess(time.monotonic() - began, 75)
        self.arrived(primary)
        self.assertEqual(self.prove(relay)[0], 0)  # nothing is left of it

    def test_one_at_a_time_and_stopped_by_a_person(self):
        primary, relay = self.sides()
        program = self.begin(relay, "--outage")
        code, out, _ = relay.ctl("--json", "prove")
        self.assertEqual((code, json.loads(out)["error"]["code"]), (1, "proof.running"), out)
        self.assertEqual(relay.ctl("job", "cancel", "1")[0], 0)
        out, err = program.communicate(timeout=20)
        result, _ = self.read(out, err)
        self.assertEqual((program.returncode, result["code"]), (1, "proof.stopped"))
        self.arrived(primary)

    def test_a_caller_that_goes_away_harms_nothing(self):
        primary, relay = self.sides()
        program = self.begin(relay, "--outage")
        program.kill()
        program.wait(10)
        self.arrived(primary)
        wait_for(lambda: relay.primary_state() == "up", 20, "the primary to be up")

    def test_what_is_asked_wrongly(self):
        _, relay = self.sides()
        for words, code, error in ((("example.test", "--to", "user1@elsewhere.test"), 2, "kit.other-domain"), (("--to", "user1@elsewhere.test"), 1, "directory.no-such-domain"),
                                   (("--to", "nobody"), 2, "explain.bad-address"), (("elsewhere.test",), 1, "directory.no-such-domain")):
            with self.subTest(words):
                got, out, err = relay.ctl("--json", "prove", *words)
                self.assertEqual(json.loads(out)["error"]["code"], error, err)
                self.assertEqual(got, code)

    def test_in_words(self):
        _, relay = self.sides()
        code, out, err = relay.ctl("prove", "--to", "user1@example.test")
        self.assertEqual((code, err), (0, ""))
        lines = out.splitlines()
        self.assertEqual([line.split(":")[0] for line in lines[:4]],
                         ["Accepted by this backup", "Stored safely", "Handed over", "Accepted by your mail server"], out)
        self.assertTrue(lines[4].startswith("Proved: "), out)


if __name__ == "__main__":
    unittest.main()
