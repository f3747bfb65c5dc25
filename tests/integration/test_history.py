#!/usr/bin/python3
"""A primary that goes down and comes back, as restantectl tells of it afterwards: the outage with its times and mail, and the availability; over a
restart and a kill -9 of the service."""
import datetime
import json
import os
import smtplib
import time
import unittest

from scenario import Scenario
from peers.waiting import wait_for


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


class History(Scenario):
    def setUp(self):
        super().setUp()
        self.primary = self.postfix()
        self.primary.start()
        self.relay_ = self.relay(self.primary.port, {"handover": {"probeIntervalUp": "1s"}, "smtp": {"greetingDelay": "0s"}})
        self.relay_.start()
        wait_for(lambda: self.relay_.primary_state() == "up", 30, "the primary is up")

    def ctl(self, *arguments):
        code, out, error = self.relay_.ctl("--json", *arguments)
        self.assertEqual(code, 0, out + error)
        return json.loads(out)

    def outages(self, *arguments):
        return self.ctl("history", "outages", *arguments)["rows"]

    def availability(self):
        return self.ctl("history", "availability")["hosts"][0]

    def send(self, count):
        with smtplib.SMTP("127.0.0.1", self.relay_.port, "client.test", timeout=60) as client:
            for number in range(count):
                client.sendmail("eva@out.test", ["user@example.test"], f"Subject: {number}\r\n\r\nx\r\n".encode())

    def test_tells_of_an_outage_with_its_times_and_its_mail(self):
        self.assertEqual(self.outages(), [])
        went = time.time()
        self.primary.stop()
        wait_for(lambda: self.relay_.primary_state() == "down", 30, "the primary is down")
        self.send(3)
        wait_for(lambda: self.outages()[0]["messages"] == 3, 30, "three messages in the outage")
        lasting = self.outages()[0]
        self.assertNotIn("ended", lasting)
        self.assertTrue(went - 1 <= moment(lasting["began"]) <= went + 5, f"{went} {lasting}")
        self.assertTrue(lasting["reason"]["code"].startswith("primary."), lasting)

        self.assertEqual(self.relay_.stop(), 0)
        self.relay_.start()
        wait_for(lambda: self.relay_.primary_state() == "down", 30, "the primary is still down")
        self.send(1)
        wait_for(lambda: self.outages()[0]["messages"] == 4, 30, "one more")
        written = self.outages()  # asking writes: from here on a kill -9 loses nothing of it
        self.relay_.kill()
        self.relay_.start()
        wait_for(lambda: self.relay_.primary_state() == "down", 30, "the primary is still down")
        self.assertEqual([row["id"] for row in self.outages()], [row["id"] for row in written])

        came = time.time()
        self.primary.start()
        self.relay_.wait_empty(60)
        wait_for(lambda: "ended" in self.outages()[0], 30, "the outage has ended")
        over = time.time()
        rows = self.outages()
        self.assertEqual(len(rows), 1, rows)
        row = rows[0]
        self.assertEqual((row["id"], row["began"], row["messages"], row["host"]), (lasting["id"], lasting["began"], 4, f"127.0.0.1:{self.primary.port}"))
        self.assertTrue(came - 1 <= moment(row["answered"]) <= moment(row["ended"]) <= over, f"{came} {over} {row}")
        self.primary.wait_delivered()
        first = min(os.path.getmtime(path) for path in self.primary.arrived())
        self.assertLessEqual(abs(moment(row["ended"]) - first), 3.0, "seconds between the first delivery and the end of the outage")

        share = self.availability()
        self.assertEqual((share["host"], share["outages"]), (row["host"], 1))
        self.assertTrue(0 < share["millionths"] < 1_000_000, share)
        self.assertTrue(share["failed"] >= 2 and share["good"] >= 2, share)
        code, out, _ = self.relay_.ctl("history", "outages")
        self.assertEqual(code, 0)
        self.assertIn(row["host"], out)
        code, out, _ = self.relay_.ctl("history", "availability", row["host"])
        self.assertEqual(code, 0)
        self.assertIn(" %", out)
        code, out, error = self.relay_.ctl("history", "availability", "mx7.test:25")
        self.assertEqual(code, 1, out + error)


if __name__ == "__main__":
    unittest.main()
