#!/usr/bin/python3
"""Kept mail moves from one box to another: each mail is handed over once, by one of them, whatever is killed in between. The primary is a real
Postfix, whose mailbox is the witness."""
import glob
import hashlib
import json
import os
import unittest

from scenario import Scenario, mails_below_received
from peers.waiting import wait_for

MAILS = 300


class Move(Scenario):
    def setUp(self):
        super().setUp()
        self.primary = self.postfix()
        self.is_up = False
        self.domain = {"name": "example.test", "primaries": [f"127.0.0.1:{self.primary.port}"], "unknownRecipients": "accept"}
        self.old, self.new = self.box([self.domain]), self.box([self.domain])
        self.box_folder = self.path("stick")

    def box(self, domains):
        return self.relay(self.primary.port, {"smtp": {"greetingDelay": "0s", "clientLimits": False}}, domains)

    def fill(self, mails=MAILS):
        """The old box keeps mail of all sizes, because the primary is away."""
        self.old.start()
        ledger = self.load(self.old.address, "--sessions", 5, "--messages", mails, "--per-connection", 20, "--size", 2000, "--size", 400000,
                           "--recipients", 2)
        self.assertEqual(self.old.queued(), mails)
        return ledger

    def ctl(self, relay, *words, code=0):
        status, out, err = relay.ctl("--json", *words)
        self.assertEqual(status, code, out + err)
        return json.loads(out)

    def state(self, relay, state):
        return self.ctl(relay, "queue", "list", "--state", state)["total"]

    def start_ctl(self, relay, *words):
        return self.program([relay.binary("restantectl"), "--socket", relay.socket, "--json", *words], "ctl")

    def files(self):
        return sorted(glob.glob(os.path.join(self.box_folder, "*.mail")))

    def file_of(self, name):
        return os.path.join(self.box_folder, name)

    def names(self, pattern):
        return [os.path.basename(name) for name in glob.glob(self.file_of(pattern))]

    def write_mail(self, path, head, rest):
        bytes_ = json.dumps(head, separators=(",", ":")).encode() + b"\n" + rest
        with open(path, "wb") as file:
            file.write(bytes_ + b"\nsha256 " + hashlib.sha256(bytes_).hexdigest().encode() + b"\n")

    def start_primary(self):
        if not self.is_up:
            self.primary.start()
        self.is_up = True

    def assert_all_arrived_once(self, ledger, by=None):
        self.start_primary()
        (by or self.new).wait_empty()
        self.primary.wait_delivered()
        arrived = mails_below_received(self.primary)
        for mail, ack in ledger.acknowledged.items():
            expected = [ack.fingerprint] * ack.recipients
            self.assertEqual([copy.fingerprint for copy in arrived.get(mail, [])], expected, mail)

    def test_all_mail_moves_although_everything_is_killed_once(self):
        ledger = self.fill()
        # The export, killed with its command and with its service.
        exporting = self.start_ctl(self.old, "queue", "export", self.box_folder)
        wait_for(lambda: len(self.files()) > 10, 60, "some exported mails", 0.01)
        exporting.kill()
        exporting = self.start_ctl(self.old, "queue", "export", self.box_folder)
        before = len(self.files())
        wait_for(lambda: len(self.files()) > before + 10, 60, "some more", 0.01)
        self.old.kill()
        exporting.wait(60)
        self.old.start()
        done = self.ctl(self.old, "queue", "export", self.box_folder)
        self.assertEqual((done["messages"], done["busy"], done["failures"]), (MAILS, 0, []))
        self.assertEqual(len(self.files()), MAILS)
        self.assertEqual(self.state(self.old, "waiting"), 0)
        third = self.box([self.domain])
        third.start()
        # The import, likewise.
        self.new.start()
        importing = self.start_ctl(self.new, "queue", "import", self.box_folder)
        wait_for(lambda: self.new.queued() > 10, 60, "some imported mails", 0.01)
        importing.kill()
        # It has noted nothing of what it took: till it is known again, nobody else may have it.
        self.assertEqual(self.names("received-*"), [])
        for relay, words in ((self.old, ("export", "--take-back", "--yes")), (third, ("import",))):
            refused = self.ctl(relay, "queue", *words, self.box_folder, code=1)
            self.assertEqual((refused.get("error") or refused["stopped"])["code"], "move.import-open")
        self.assertEqual((self.state(self.old, "waiting"), third.queued()), (0, 0))
        importing = self.start_ctl(self.new, "queue", "import", self.box_folder)
        before = self.new.queued()
        wait_for(lambda: self.new.queued() > before + 10, 60, "some more", 0.01)
        self.new.kill()
        importing.wait(60)
        self.new.start()
        done = self.ctl(self.new, "queue", "import", self.box_folder)
        self.assertEqual(done["messages"] + done["known"], MAILS)
        self.assertGreater(done["known"], 20)
        self.assertEqual(self.new.queued(), MAILS)
        self.assertEqual(self.names("importing-*"), [])
        # Both have it now, one hands it over.
        self.assert_all_arrived_once(ledger)
        self.assertEqual(self.old.queued(), MAILS)
        self.assertEqual(self.state(self.old, "held"), 2 * MAILS)
        self.old.kill()
        self.old.start()
        done = self.ctl(self.old, "queue", "export", "--finish", "--yes", self.box_folder)
        self.assertEqual(done, {"finished": MAILS, "open": 0})
        self.assertEqual(self.old.queued(), 0)
        again = self.ctl(self.new, "queue", "import", self.box_folder)
        self.assertEqual((again["messages"], again["known"]), (0, MAILS))
        self.new.wait_empty()
        self.assert_all_arrived_once(ledger)

    def test_what_is_whole_of_a_damaged_export_is_taken_and_the_rest_is_named(self):
        ledger = self.fill(20)
        self.ctl(self.old, "queue", "export", self.box_folder)
        files = self.files()
        with open(files[3], "r+b") as file:  # cut
            file.truncate(os.path.getsize(files[3]) - 100)
        with open(files[5], "r+b") as file:  # one bit
            file.seek(os.path.getsize(files[5]) // 2)
            byte = file.read(1)
            file.seek(-1, os.SEEK_CUR)
            file.write(bytes([byte[0] ^ 1]))
        with open(files[7], "wb"):  # nothing
            pass
        self.new.start()
        done = self.ctl(self.new, "queue", "import", self.box_folder, code=1)
        self.assertEqual(done["messages"], 17)
        named = sorted(failure["parameters"]["file"] for failure in done["failures"])
        self.assertEqual(named, sorted(os.path.basename(files[n]) for n in (3, 5, 7)))
        self.assertEqual({failure["code"] for failure in done["failures"]}, {"move.file-damaged"})
        # The old box lets go of what came through, and writes the others once more.
        self.assertEqual(self.ctl(self.old, "queue", "export", "--finish", "--yes", self.box_folder, code=1), {"finished": 17, "open": 3})
        self.assertEqual(self.ctl(self.old, "queue", "export", self.box_folder)["messages"], 3)
        self.assertEqual(self.ctl(self.new, "queue", "import", self.box_folder)["messages"], 3)
        self.assertEqual(self.ctl(self.old, "queue", "export", "--finish", "--yes", self.box_folder), {"finished": 3, "open": 0})
        self.assert_all_arrived_once(ledger)

    def test_a_move_that_is_given_up_is_handed_over_by_the_old_box_alone(self):
        ledger = self.fill(20)
        self.ctl(self.old, "queue", "export", self.box_folder)
        self.start_primary()
        released = json.loads(self.old.ctl("--json", "queue", "release", "--all")[1])  # what was exported cannot be released by mistake
        self.assertEqual(released["count"], 0)
        self.ctl(self.old, "queue", "import", self.box_folder, code=1)
        self.assertEqual(self.old.queued(), 20)
        with open(self.file_of("importing-0011223344556677.json"), "w", encoding="utf-8") as file:
            file.write('{"box": "0011223344556677", "host": "gone.firm.test"}')
        refused = self.ctl(self.old, "queue", "export", "--take-back", "--yes", self.box_folder, code=1)
        self.assertEqual(refused["error"], {"code": "move.import-open", "parameters": {"host": "gone.firm.test"}})
        self.assertEqual(self.state(self.old, "waiting"), 0)
        done = self.ctl(self.old, "queue", "export", "--take-back", "--force", "--yes", self.box_folder)
        self.assertEqual(done, {"takenBack": 20, "finished": 0, "open": 0, "spared": []})
        self.new.start()
        self.assertEqual(self.ctl(self.new, "queue", "import", self.box_folder, code=1)["error"]["code"], "move.taken-back")
        self.assert_all_arrived_once(ledger, by=self.old)

    def test_what_a_receipt_names_is_not_taken_back_without_a_person_who_says_so(self):
        self.fill(10)
        self.ctl(self.old, "queue", "export", self.box_folder)
        files = self.files()
        os.rename(files[0], files[0] + ".away")  # the other box gets eight, and one is of another box's folder
        with open(files[1], "rb") as file:
            head, rest = file.read()[:-73].split(b"\n", 1)
        foreign = json.loads(head)
        foreign["message"]["box"] = "0011223344556677"
        self.write_mail(files[1], foreign, rest)
        self.new.start()
        done = self.ctl(self.new, "queue", "import", self.box_folder, code=1)
        self.assertEqual((done["messages"], [one["code"] for one in done["failures"]]), (8, ["move.file-damaged"]))
        self.new.kill()
        gone, changed = files[2], files[3]
        os.unlink(gone)
        with open(changed, "r+b") as file:
            file.seek(-10, os.SEEK_END)
            was = file.read(7)
            file.seek(-10, os.SEEK_END)
            file.write(b"0000000")
        back = self.ctl(self.old, "queue", "export", "--take-back", "--yes", self.box_folder, code=1)
        named = sorted(os.path.basename(name)[:-5] for name in (gone, changed))
        self.assertEqual(back, {"takenBack": 2, "finished": 6, "open": 2, "spared": named})
        self.assertEqual(self.state(self.old, "held"), 4)
        with open(changed, "r+b") as file:  # as it was
            file.seek(-10, os.SEEK_END)
            file.write(was)
        self.assertEqual(self.ctl(self.old, "queue", "export", "--finish", "--yes", self.box_folder, code=1), {"finished": 1, "open": 1})
        # The rest is found and ended without the folder, which is lost.
        with open(self.file_of("restante-queue.json"), encoding="utf-8") as file:
            name = json.load(file)["export"]
        listed = self.ctl(self.old, "queue", "export", "--list")
        self.assertEqual([(one["export"], one["messages"]) for one in listed["open"]], [(name, 1)])
        self.ctl(self.old, "queue", "export", "--take-back", "--name", "never-begun", "--yes", code=1)
        self.assertEqual(self.ctl(self.old, "queue", "export", "--take-back", "--name", name, "--yes")["takenBack"], 1)
        self.assertEqual(self.ctl(self.old, "queue", "export", "--list")["open"], [])
        self.assertEqual(self.old.queued(), 3)

    def test_a_folder_of_before_is_not_mixed_with_what_is_exported_now(self):
        ledger = self.fill(5)
        self.ctl(self.old, "queue", "export", self.box_folder)
        # A file that is whole, of the message as it was once.
        files = self.files()
        with open(files[0], "rb") as file:
            head, rest = file.read()[:-73].split(b"\n", 1)
        stale = json.loads(head)
        stale["message"]["recipients"][0]["attempts"] = 77
        self.write_mail(files[0], stale, rest)
        self.assertEqual(self.ctl(self.old, "queue", "export", self.box_folder)["messages"], 5)
        with open(files[0], "rb") as file:
            self.assertEqual(json.loads(file.readline())["message"]["recipients"][0]["attempts"], 0)
        # A copy of the folder that does not know that the move was given up: the old box knows it.
        with open(self.file_of("restante-queue.json"), "rb") as file:
            before = file.read()
        self.ctl(self.old, "queue", "export", "--take-back", "--yes", self.box_folder)
        with open(self.file_of("restante-queue.json"), "wb") as file:
            file.write(before)
        refused = self.ctl(self.old, "queue", "export", self.box_folder, code=1)
        self.assertEqual(refused["error"]["code"], "move.taken-back")
        self.assert_all_arrived_once(ledger, by=self.old)

    def test_nothing_is_let_go_without_a_yes(self):
        self.fill(5)
        self.ctl(self.old, "queue", "export", self.box_folder)
        self.new.start()
        self.ctl(self.new, "queue", "import", self.box_folder)
        code, out, err = self.old.ctl("queue", "export", "--finish", self.box_folder, text="n\n")
        self.assertEqual(code, 1, out + err)
        self.assertIn("5 messages", err)
        self.assertEqual(self.old.queued(), 5)
        code, out, err = self.old.ctl("queue", "export", "--finish", self.box_folder, text="y\n")
        self.assertEqual((code, self.old.queued()), (0, 0), out + err)

    def test_a_third_box_leaves_alone_what_the_second_has_taken(self):
        ledger = self.fill(10)
        self.ctl(self.old, "queue", "export", self.box_folder)
        self.new.start()
        third = self.box([self.domain])
        third.start()
        self.ctl(self.new, "queue", "import", self.box_folder)
        done = self.ctl(third, "queue", "import", self.box_folder)
        self.assertEqual((done["messages"], done["elsewhere"]), (0, 10))
        self.assert_all_arrived_once(ledger)

    def test_a_box_that_does_not_protect_the_domain_takes_nothing(self):
        self.fill(5)
        self.ctl(self.old, "queue", "export", self.box_folder)
        other = self.box([{"name": "other.test", "primaries": [f"127.0.0.1:{self.primary.port}"]}])
        other.start()
        done = self.ctl(other, "queue", "import", self.box_folder, code=1)
        self.assertEqual((done["messages"], len(done["failures"])), (0, 5))
        self.assertEqual({failure["parameters"]["why"]["code"] for failure in done["failures"]}, {"move.other-domain"})
        self.assertEqual(other.queued(), 0)

    def test_a_folder_without_room_stops_the_export_and_loses_nothing(self):
        """No file may grow beyond 100 KB: the write fails as on a full disk."""
        ledger = self.fill(20)
        small = ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f 200; exec \"$@\"", "sh"]
        code, out, err = self.old.ctl("--json", "queue", "export", self.box_folder, prefix=small)
        self.assertEqual((code, json.loads(out)["error"]["code"]), (1, "export.cannot-write"), err)
        self.assertEqual(self.old.queued(), 20)
        self.assertEqual([name for name in os.listdir(self.box_folder) if not name.endswith((".mail", ".json"))], [])
        self.assertLess(len(self.files()), 20)
        self.assertEqual(self.ctl(self.old, "queue", "export", self.box_folder)["messages"], 20)
        self.new.start()
        self.assertEqual(self.ctl(self.new, "queue", "import", self.box_folder)["messages"], 20)
        self.assert_all_arrived_once(ledger)


class Configuration(Scenario):
    def ctl(self, relay, *words, code=0):
        status, out, err = relay.ctl("--json", *words)
        self.assertEqual(status, code, out + err)
        return json.loads(out)

    def test_a_configuration_moves_with_its_notices_and_lists(self):
        old = self.relay(1, {"history": {"keep": "30d"}}, [{"name": "example.test", "primaries": ["127.0.0.1:1"]}])
        new = self.relay(1, {}, [{"name": "old.test", "primaries": ["127.0.0.1:1"]}])
        old.start()
        new.start()
        people = self.path("people.csv")
        with open(people, "w", encoding="utf-8") as file:
            file.write("".join(f"user{n}@example.test\n" for n in range(1200)))
        self.ctl(old, "directory", "import", "example.test", people, "--name", "people", "--complete")
        words = old.ctl("notice", "template", "show", "delayed", "--language", "cs")[1]
        with open(self.path("own"), "w", encoding="utf-8") as file:
            file.write(words + "\nS pozdravem Firma\n")
        self.ctl(old, "notice", "template", "set", "delayed", self.path("own"), "--language", "cs", "--domain", "example.test")
        old.ctl("secret", "set", "smarthost", text="eva:very-secret\n")
        exported = self.path("box.json")
        said = self.ctl(old, "config", "export", exported)
        self.assertEqual((said["templates"], said["lists"], said["leftOut"]["secrets"]), (1, 1, ["smarthost"]))
        with open(exported, encoding="utf-8") as file:
            self.assertNotIn("very-secret", file.read())
        self.assertEqual(os.stat(exported).st_mode & 0o777, 0o600)
        revision = self.ctl(new, "config", "show")["revision"]
        tried = self.ctl(new, "config", "import", "--dry-run", exported)
        self.assertTrue(tried["changes"])
        self.assertFalse(tried["imported"])
        self.assertEqual(self.ctl(new, "config", "show")["revision"], revision)
        document = self.ctl(old, "config", "show")["document"]
        done = self.ctl(new, "config", "import", "--yes", self.changed(exported, listen=[new.address]))
        self.assertTrue(done["imported"])
        self.assertEqual(done["missing"]["secrets"], ["smarthost"])
        self.assertEqual(self.ctl(new, "config", "show")["document"], {**document, "listen": [new.address]})
        self.assertGreaterEqual(len(self.ctl(new, "config", "versions")["versions"]), 2)
        self.assertEqual(new.ctl("notice", "template", "show", "delayed", "--language", "cs", "--domain", "example.test")[1],
                         old.ctl("notice", "template", "show", "delayed", "--language", "cs", "--domain", "example.test")[1])
        domain = self.ctl(new, "directory", "list")["domains"][0]
        self.assertEqual([(one["name"], one["complete"], one["addresses"]) for one in domain["lists"]], [("people", True, 1200)])
        self.assertEqual(domain["lists"][0]["readAt"], self.ctl(old, "directory", "list")["domains"][0]["lists"][0]["readAt"])

    def changed(self, path, **keys):
        """A file as a person would make it whose new box listens elsewhere: with the checksum of what it says."""
        import hashlib
        with open(path, encoding="utf-8") as file:
            whole = json.load(file)
        whole["document"].update(keys)
        del whole["sha256"]
        text = json.dumps(whole, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        whole["sha256"] = hashlib.sha256(text.encode()).hexdigest()
        changed = self.path("changed.json")
        with open(changed, "w", encoding="utf-8") as file:
            json.dump(whole, file)
        return changed

    def test_a_bad_file_changes_nothing(self):
        relay = self.relay(1, {}, [{"name": "example.test", "primaries": ["127.0.0.1:1"]}])
        relay.start()
        good = self.path("good.json")
        self.ctl(relay, "config", "export", good)
        before = self.ctl(relay, "config", "show")
        with open(good, encoding="utf-8") as file:
            whole = json.load(file)
        with open(self.changed(good, listen=7), "rb") as file:
            invalid = file.read()
        cases = {
            "config.file-damaged": [b"", b"{", json.dumps({**whole, "host": "another"}).encode(), json.dumps(whole).encode()[:-20]],
            "config.file-newer": [json.dumps({**whole, "restanteConfiguration": 2}).encode()],
            "config.invalid": [invalid],
        }
        for code, files in cases.items():
            for content in files:
                with open(self.path("bad"), "wb") as file:
                    file.write(content)
                self.assertEqual(self.ctl(relay, "config", "import", "--yes", self.path("bad"), code=1)["error"]["code"], code, content[:80])
        self.assertEqual(self.ctl(relay, "config", "show"), before)


if __name__ == "__main__":
    unittest.main()
