"""Notices of delay with a real primary that defers, a real name server whose SPF says who is verified, and a real Postfix that gets them."""
import email
import email.policy
import json
import smtplib
import unittest
from pathlib import Path

from scenario import Scenario
from peers.knot import Knot
from peers.waiting import wait_for

HEAD = "$TTL 60\n@ SOA ns1 admin 1 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n@ MX 10 mail\nmail A 127.0.0.1\n"
ZONES = {"good.test": HEAD + '@ TXT "v=spf1 ip4:127.0.0.1 -all"\n', "plain.test": HEAD}


def words(path):
    message = email.message_from_bytes(Path(path).read_bytes().replace(b"\n", b"\r\n"), policy=email.policy.strict + email.policy.SMTP)
    return message, (next(message.iter_parts()) if message.is_multipart() else message).get_content()


class Notices(Scenario):
    def setUp(self):
        super().setUp()
        self.knot = Knot(ZONES).start()
        self.addCleanup(self.knot.stop)
        self.primary = self.postfix()
        self.primary.settle("smtpd_data_restrictions = defer")
        self.primary.start()
        self.outside = self.postfix(domains=("good.test", "plain.test"))
        self.outside.start()
        self.relay_ = self.relay(self.primary.port, {
            "dns": {"servers": [f"127.0.0.1@{self.knot.port}"]}, "doctor": {"treatAsPublic": ["127.0.0.0/8"]},
            "smtp": {"greetingDelay": "0s", "outboundPort": self.outside.port},
            "notices": {"schedule": ["1s"], "deliveredAfterAll": True, "language": "it"}})
        self.relay_.start()

    def send(self, sender, header="", subject="Offer"):
        with smtplib.SMTP("127.0.0.1", self.relay_.port, "client.test", timeout=60) as client:
            client.sendmail(sender, ["user@example.test"], f"Subject: {subject}\r\n{header}\r\nx\r\n".encode())

    def ctl(self, *arguments, **options):
        code, out, error = self.relay_.ctl("--json", *arguments, **options)
        self.assertEqual(code, 0, out + error)
        return json.loads(out)

    def rules(self):
        return {row["sender"]: row["rule"] for row in self.ctl("notice", "list")["rows"] if row["kind"] == "delayed"}

    def look(self):
        self.ctl("config", "reload")  # also looks who is to be told; by itself every minute
        return True

    def test_tells_of_a_delay_and_of_its_end(self):
        self.send("eva@good.test", "Content-Language: cs\r\n")
        self.send("ltd@good.test", "List-Id: <l.good.test>\r\n")
        self.send("jan@plain.test")
        self.send("", "")
        wait_for(lambda: len([row for row in self.ctl("queue", "list")["rows"] if row["attempts"] > 0]) == 4, 30, "all were deferred")
        wait_for(lambda: self.look() and len(self.rules()) == 4, 30, "all are decided on")
        self.assertEqual(self.rules(), {"eva@good.test": "notice", "ltd@good.test": "F2.list-id", "jan@plain.test": "F1.unverified", "": "F2.null-sender"})
        wait_for(lambda: len(self.outside.arrived()) == 1, 30, "the notice")
        message, text = words(self.outside.arrived()[0])
        self.assertEqual((message["To"], message["Subject"], message["Auto-Submitted"]), ("eva@good.test", "Zatím nedoručeno: Offer", "auto-replied"))
        self.assertIn("Poštovní server domény example.test ji zatím nepřevzal.", text)
        status = list(message.iter_parts())[1].get_payload()[1]
        self.assertEqual((status["Action"], status["Status"][:2]), ("delayed", "4."))
        self.assertIn("Will-Retry-Until", status)
        self.look()
        self.assertEqual(len([row for row in self.ctl("notice", "list")["rows"] if row["rule"] == "notice"]), 1)

        self.primary.settle("smtpd_data_restrictions =")
        self.primary.command("reload")
        wait_for(lambda: self.ctl("flush") == {} and len(self.primary.arrived()) == 4, 60, "all are handed over")
        wait_for(lambda: self.look() and len(self.outside.arrived()) == 2, 30, "the end of the delay")
        after = [words(path) for path in self.outside.arrived() if "delayed" not in Path(path).read_text(encoding="utf-8")]
        self.assertEqual((len(after), after[0][0]["Subject"], after[0][0].get_content_type()), (1, "Přece jen doručeno: Offer", "text/plain"))

    def test_keeps_the_texts_of_the_firm(self):
        own = self.path("own.txt")
        Path(own).write_text("Subject: Firma: {subject}\n\nDorazí později.\n\n{recipients}\n", encoding="utf-8")
        key = ("delayed", "--language", "cs", "--domain", "example.test")
        self.ctl("notice", "template", "set", "delayed", own, *key[1:])
        Path(own).write_bytes(b"Subject: x\n\n{password}\n")
        code, out, _ = self.relay_.ctl("--json", "notice", "template", "set", "delayed", own, *key[1:])
        self.assertEqual((code, json.loads(out)["error"]), (1, {"code": "notice.template-placeholder", "parameters": {"line": 3, "value": "{password}"}}))
        Path(own).write_bytes("Subject: x\n\nDorazí později.\n".encode("iso-8859-2"))
        code, out, _ = self.relay_.ctl("--json", "notice", "template", "set", "delayed", own, *key[1:])
        self.assertEqual((code, json.loads(out)["error"]), (1, {"code": "notice.template-encoding", "parameters": {"line": 3}}))
        self.relay_.stop()
        self.relay_.start()
        preview = self.ctl("notice", "preview", *key)
        self.assertEqual(preview["text"].splitlines()[:3], ["Dorazí později.", "", "jan.novak@example.test"])
        self.ctl("notice", "send", "delayed", "eva@good.test", *key[1:])
        wait_for(lambda: len(self.outside.arrived()) == 1, 30, "the sample")
        message, text = words(self.outside.arrived()[0])
        self.assertTrue(message["Subject"].startswith("Firma: "))
        self.assertIn("Dorazí později.", text)
        self.ctl("notice", "template", "reset", *key)
        self.assertIn("Vaše zpráva čeká na doručení.", self.ctl("notice", "preview", *key)["text"])


if __name__ == "__main__":
    unittest.main()
