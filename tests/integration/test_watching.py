#!/usr/bin/python3
"""What the relay says of itself: figures for people, programs and Prometheus; health; a log that no peer can forge."""
import json
import re
import smtplib
import unittest
import urllib.error
import urllib.request

from scenario import Scenario
from peers import prometheus
from peers.waiting import free_port

REFUSES_NOBODY = ["smtpd_recipient_restrictions = check_recipient_access inline:{ {nobody@example.test = 550 5.1.1 No such user} }, permit"]
QUICK = {"greetingDelay": "0s", "clientLimits": False}
LINE = re.compile(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (debug|info|warning|problem) ([a-z]+) ([a-z-]+)'
                  r'((?: [A-Za-z-]+=(?:[^\s"=\\]+|"(?:[^"\\]|\\["\\n]|\\x[0-9a-f]{2})*"))*)\Z')
FIELD = re.compile(r' ([A-Za-z-]+)=([^\s"]+|"(?:[^"\\]|\\.)*")')


class Watching(Scenario):
    def sides(self, config=None, arguments=(), settings=()):
        primary = self.postfix(settings=settings)
        primary.start()
        domain = {"name": "example.test", "primaries": [f"127.0.0.1:{primary.port}"], "unknownRecipients": "accept"}
        relay = self.relay(primary.port, {"smtp": QUICK, **(config or {})}, [domain])
        relay.rights = [*relay.rights, *arguments]
        relay.start()
        return primary, relay

    def get(self, port, path):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def stats(self, relay):
        code, out, err = relay.ctl("--json", "stats")
        self.assertEqual(code, 0, out + err)
        return json.loads(out)

    def send_to_nobody(self, primary, relay):
        """A mail that is taken while nobody can say that its recipient does not exist, and refused afterwards."""
        primary.stop()
        self.load(relay.address, "--messages", 1, "--from", "user2@example.test", "--rcpt", "nobody@example.test")
        primary.start()

    # ---- figures -----------------------------------------------------------------------------------

    def test_figures_count_what_happened(self):
        primary, relay = self.sides(settings=REFUSES_NOBODY)
        self.load(relay.address, "--messages", 10, "--recipients", 2, "--per-connection", 5)
        self.send_to_nobody(primary, relay)
        with smtplib.SMTP("127.0.0.1", relay.port, timeout=10) as client:
            client.ehlo()
            self.assertEqual(client.docmd("MAIL FROM:<a@sender.test>")[0], 250)
            self.assertEqual(client.docmd("RCPT TO:<b@elsewhere.example>")[0] // 100, 5)
            self.assertEqual(client.docmd("NONSENSE")[0] // 100, 5)
        relay.wait_empty(60)
        stats = self.stats(relay)
        self.assertEqual((stats["messages"], stats["recipients"]), (11, 21))
        self.assertEqual((stats["delivered"], stats["refused"], stats["notices"]), (21, 1, 1))  # the notice was delivered as well
        self.assertEqual(stats["connections"], 4)
        self.assertGreater(stats["bytes"], 40000)
        self.assertGreaterEqual(stats["commits"], 11)
        self.assertGreaterEqual(stats["commitJobs"], stats["commits"])
        self.assertEqual(sum(one["count"] for one in stats["refusals"]), 2, stats["refusals"])
        text = relay.ctl("stats", "--prometheus")[1]
        figures = prometheus.read(text)
        self.assertEqual(figures["restante_received_messages_total"], 11)
        self.assertEqual(figures['restante_recipients_total{outcome="delivered"}'], 21)
        self.assertEqual(figures['restante_primary_state{domain="example.test",host="%s",state="up"}' % stats["primaries"][0]["host"]], 1)
        self.assertEqual(figures["restante_queue_messages"], 0)
        self.assertEqual(figures["restante_commit_jobs_count"] >= 11, True)
        self.assertIn("Messages received", relay.ctl("stats")[1])

    # ---- HTTP --------------------------------------------------------------------------------------

    def test_health_and_metrics_by_http(self):
        port = free_port()
        _, relay = self.sides({"metrics": {"listen": f"127.0.0.1:{port}"}})
        self.assertEqual(self.get(port, "/healthz"), (200, '{"codes":[],"healthy":true}\n'))
        status, text = self.get(port, "/metrics")
        self.assertEqual(status, 200)
        self.assertEqual(set(prometheus.read(text)), set(prometheus.read(relay.ctl("stats", "--prometheus")[1])))
        del relay.config["metrics"]
        relay.write_config()
        self.assertEqual(relay.ctl("config", "reload")[0], 0)
        with self.assertRaises(OSError):
            self.get(port, "/healthz")

    def test_health_without_room_and_without_domains(self):
        for more, code in (({"spool": {"minFree": "900000GB"}}, "spool.full"), ({"domains": []}, "status.setup")):
            port = free_port()
            relay = self.relay(1, {"metrics": {"listen": f"127.0.0.1:{port}"}, **more})
            relay.start()
            status, body = self.get(port, "/healthz")
            self.assertEqual((status, json.loads(body)), (503, {"codes": [code], "healthy": False}))

    # ---- log ---------------------------------------------------------------------------------------

    ODD = ['"a b"@sender.test', '"a\\" event=forged x=\\""@sender.test', '"code=250"@sender.test', '"}{\\\\n"@sender.test', '"\\\\"@sender.test']

    def converse(self, relay):
        """Odd addresses, kept and refused, and commands that are none."""
        for address in self.ODD:
            with smtplib.SMTP("127.0.0.1", relay.port, timeout=10) as client:
                client.docmd("EHLO", 'x"=\\evil')
                client.docmd(f"MAIL FROM:<{address}>")
                client.docmd(f"RCPT TO:<{address.replace('sender', 'elsewhere')}>")
                client.docmd('RCPT TO:<user1@example.test>')
                client.docmd('X\x1b[2J level=problem "')
                if client.docmd("DATA")[0] == 354:
                    client.send(b"Subject: the secret body\r\nMessage-ID: <1@sender.test>\r\n\r\nthe secret body\r\n.\r\n")
                    client.getreply()

    def check_story(self, events):
        """Each message has one receive with its session, and a deliver with the same id; the session was connected."""
        sessions = {e["session"] for e in events if e["event"] == "connect"}
        received = [e for e in events if e["event"] == "receive"]
        self.assertGreater(len(received), 2)
        for one in received:
            self.assertIn(one["session"], sessions)
            self.assertIn(one["message"], [e["message"] for e in events if e["event"] == "deliver"])
        self.assertTrue([e for e in events if e["event"] == "refuse" and e["reason"] == "smtp.reply"])
        self.assertTrue([e for e in events if e["event"] == "refuse" and "elsewhere" in e["to"]])

    def test_lines_are_one_event_each_whatever_peers_say(self):
        _, relay = self.sides()
        self.converse(relay)
        relay.wait_empty(30)
        log = relay.log()
        events = []
        for line in log.splitlines():
            match = LINE.match(line)
            self.assertTrue(match, line)
            events.append({"event": match.group(3), **dict(FIELD.findall(match.group(4)))})
        self.check_story(events)
        self.assertNotIn("secret body", log)
        self.assertFalse([e for e in events if e["event"] == "forged" or e.get("event") == "problem"])

    def test_json_lines(self):
        _, relay = self.sides(arguments=["--log-json"])
        self.converse(relay)
        relay.wait_empty(30)
        events = [json.loads(line) for line in relay.log().splitlines()]
        for event in events:
            self.assertTrue({"time", "level", "category", "event"} <= set(event), event)
        self.check_story(events)
        self.assertIn('"a\\" event=forged x=\\""@sender.test', [e["from"] for e in events if e["event"] == "receive"])
        self.assertNotIn("secret body", relay.log())

    def test_privacy_cuts_addresses_of_both_ends(self):
        primary, relay = self.sides(arguments=["--log-privacy"], settings=REFUSES_NOBODY)
        self.send_to_nobody(primary, relay)
        self.load(relay.address, "--messages", 1, "--from", "somebody@sender.test", "--rcpt", "user1@example.test")
        relay.wait_empty(60)
        log = relay.log()
        for local in ("user1@", "user2@", "nobody@", "somebody@", "client=127.0.0.1 "):
            self.assertNotIn(local, log)
        self.assertIn("n***@example.test", log)
        self.assertIn("client=127.0.0.0/24", log)
        self.assertIn(" mail notice ", log)


if __name__ == "__main__":
    unittest.main()
