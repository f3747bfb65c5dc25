#!/usr/bin/python3
"""The identity kit on real servers: without its lines the check fails at the step that they are for, with them, pasted as they are shown, it passes.

Everything is in a network of its own, where this backup has an address of the documentation (192.0.2.10): greylists and SPF let loopback pass. Its
resolver is a Knot on port 53. Needs root and the right to make such a network.
"""
import json
import os
import shutil
import subprocess
import sys
import unittest

if __name__ == "__main__" and not os.environ.get("RESTANTE_OWN_NETWORK"):
    os.environ["RESTANTE_OWN_NETWORK"] = "1"
    os.execvp("unshare", ["unshare", "--net", "--mount", "--propagation", "private", sys.executable, *sys.argv])

from scenario import Scenario
from peers.knot import Knot
from peers.postfix import MASTER
from peers.receivers import EximPrimary, Greylist
from peers.rspamd import GREYLISTS, REFUSES_SPF, Rspamd
from peers.waiting import wait_for

OURS, CLIENT = "192.0.2.10", "198.51.100.7"
HEAD = "$TTL 60\n@ SOA ns1 admin 1 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n"
ZONES = {"closed.test": HEAD + f'@ TXT "v=spf1 ip4:{CLIENT} -all"\n@ A {CLIENT}\n@ MX 10 @\n', "example.test": HEAD + "@ MX 10 @\n@ A 127.0.0.1\n"}
STEPS = ["sender", "connect", "spf", "greylist", "deliver", "limits"]
EXIM_GREYLIST = "  defer !seen = -10m / key=${sender_host_address}_${sender_address}_${local_part}@${domain}\n    message = Greylisted\n"
EXIM_LIMIT = "  defer ratelimit = 5 / 1h / per_cmd / strict\n    message = Rate limit of {} exceeded\n".format("$sender_host_address")
# What SPF comes to where there is none compiled in (exim4-daemon-light): whose mail may come from where.
EXIM_SPF = f"  deny sender_domains = closed.test\n    !hosts = {CLIENT}\n    message = SPF: $sender_host_address may not send mail of $sender_address_domain\n"


class Kit(Scenario):
    @classmethod
    def setUpClass(cls):
        for words in ("link set lo up", f"addr add {OURS}/32 dev lo", f"addr add {CLIENT}/32 dev lo"):
            subprocess.run(["ip", *words.split()], check=True)

    def setUp(self):
        super().setUp()
        with open(self.path("resolv.conf"), "w", encoding="ascii") as file:
            file.write("nameserver 127.0.0.1\n")
        subprocess.run(["mount", "--bind", self.path("resolv.conf"), "/etc/resolv.conf"], check=True)
        self.addCleanup(subprocess.run, ["umount", "/etc/resolv.conf"], check=True)
        self.knot = Knot(ZONES, port=53).start()
        self.addCleanup(self.knot.stop)

    def relay_to(self, port):
        relay = self.relay(port, {"dns": {"servers": ["127.0.0.1@53"]}, "smtp": {"greetingDelay": "0s", "publicAddresses": [OURS]}},
                           [{"name": "example.test", "primaries": [f"127.0.0.1:{port}"], "sourceAddress": OURS}])
        relay.start()
        return relay

    def kit(self, relay, server):
        """{part: its lines}"""
        code, out, err = relay.ctl("--json", "primary", "kit", server, "example.test")
        self.assertEqual(code, 0, err)
        return {part["where"]["code"].rpartition(".")[2]: "".join(line + "\n" for line in part["lines"]) for part in json.loads(out)["parts"]}

    def check(self, relay, address="user1@example.test"):
        """What each step said: {step: (state, code, text)}"""
        code, out, err = relay.ctl("--json", "primary", "check-kit", "example.test", address, "--sender", "closed.test")
        self.assertTrue(out, err)
        steps = {step["code"].removeprefix("kit-test."): step for step in json.loads(out)["steps"]}
        self.assertEqual(list(steps), STEPS, out)
        self.assertEqual(code, 1 if any(step["state"] == "failed" for step in steps.values()) else 0, out)
        return {name: (step["state"], (step.get("said") or {}).get("code"), ((step.get("said") or {}).get("parameters") or {}).get("text", ""))
                for name, step in steps.items()}

    def fails_at(self, relay, step, said, text):
        found = self.check(relay)
        self.assertEqual({name for name, one in found.items() if one[0] == "failed"}, {step}, found)
        self.assertEqual(found[step][1], said, found)
        self.assertRegex(found[step][2], text, found)

    def passes(self, relay):
        found = self.check(relay)
        self.assertEqual({one[0] for one in found.values()}, {"good"}, found)

    # ---- Postfix

    def paste(self, relay, postfix):
        """As an administrator does: into a shell. MAIL_CONFIG says which Postfix it is."""
        done = subprocess.run(["sh", "-s"], input=self.kit(relay, "postfix")["shell"], capture_output=True, text=True, timeout=60,
                              env={**os.environ, "MAIL_CONFIG": postfix.folder})
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    def postfix_needs_the_kit(self, step, said, text, *settings, master=""):
        postfix = self.postfix(settings=["smtpd_relay_restrictions = reject_unauth_destination", *settings])
        if master:
            postfix.write("master.cf", MASTER.format(port=postfix.port, address=postfix.address) + master)
        postfix.start()
        relay = self.relay_to(postfix.port)
        self.fails_at(relay, step, said, text)
        self.paste(relay, postfix)
        self.passes(relay)
        before = subprocess.run(["postconf", "-c", postfix.folder, "-n"], capture_output=True, text=True, check=True).stdout
        self.paste(relay, postfix)
        self.assertEqual(subprocess.run(["postconf", "-c", postfix.folder, "-n"], capture_output=True, text=True, check=True).stdout, before)
        self.passes(relay)
        self.assertNotRegex(postfix.log(), r"(warning|fatal|error): .*restante_")
        return postfix

    def test_postfix_with_postgrey(self):
        greylist = Greylist(self.path("greylist"), 300)
        self.addCleanup(greylist.stop)
        self.postfix_needs_the_kit("greylist", "kit-test.greylisted", "Greylisted", *greylist.settings)

    def test_postfix_with_policyd_spf(self):
        self.write_policyd_conf()
        self.postfix_needs_the_kit("spf", "kit-test.spf-refused", "SPF fail", "smtpd_recipient_restrictions = check_policy_service unix:private/policyd-spf, permit",
                                   master=f"policyd-spf unix - n n - 0 spawn user=nobody argv=/usr/bin/policyd-spf {self.path('policyd-spf.conf')}\n")

    def write_policyd_conf(self):
        with open(self.path("policyd-spf.conf"), "w", encoding="ascii") as file:
            file.write("debugLevel = 1\nTestOnly = 1\nHELO_reject = False\nMail_From_reject = Fail\nPermError_reject = False\nTempError_Defer = False\n"
                       "skip_addresses = 127.0.0.0/8,::1\n")

    def test_postfix_with_limits(self):
        for setting, text in (("smtpd_client_message_rate_limit = 10", "too much mail"), ("smtpd_client_connection_rate_limit = 4", "too many connections"),
                              ("smtpd_client_recipient_rate_limit = 10", "too many recipients")):
            with self.subTest(setting):
                self.postfix_needs_the_kit("limits", "kit-test.limited", text, setting)

    def test_postfix_with_the_kit_does_not_relay_for_us(self):
        """Also where nothing else forbids it but the list that the kit's line was put before."""
        postfix = self.postfix(settings=["smtpd_relay_restrictions =", "mynetworks = 127.0.0.1", "smtpd_recipient_restrictions = permit_mynetworks, reject_unauth_destination"])
        postfix.start()
        relay = self.relay_to(postfix.port)
        self.paste(relay, postfix)
        for recipient, code in (("user1@example.test", 0), ("someone@elsewhere.test", 24)):  # 24: swaks was refused a recipient
            done = subprocess.run(["swaks", "--server", f"127.0.0.1:{postfix.port}", "--local-interface", OURS, "--from", "a@closed.test", "--to", recipient,
                                   "--quit-after", "RCPT"], capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, code, done.stdout)

    def test_an_address_that_does_not_exist_is_no_fault_of_the_kit(self):
        postfix = self.postfix(settings=["virtual_mailbox_maps = inline:{user1@example.test=box/}"])
        postfix.start()
        found = self.check(self.relay_to(postfix.port), "nobody@example.test")
        self.assertEqual(found["deliver"][:2], ("failed", "kit-test.refused"), found)
        self.assertEqual(found["limits"][0], "skipped")

    # ---- Exim

    def exim_needs_the_kit(self, acl, step, said, text):
        folder = self.path(f"exim-{step}")
        os.mkdir(folder)
        exim = EximPrimary(folder)
        exim.settle("begin acl\nto_us:\n", "begin acl\nto_us:\n" + acl)
        exim.start()
        self.addCleanup(exim.stop)
        relay = self.relay_to(exim.port)
        self.fails_at(relay, step, said, text)
        exim.stop()
        kit = self.kit(relay, "exim")
        exim.settle("begin acl\nto_us:\n", kit["lists"] + "begin acl\nto_us:\n" + kit["recipient"])
        exim.start()
        self.passes(relay)
        done = subprocess.run(["swaks", "--server", f"127.0.0.1:{exim.port}", "--local-interface", OURS, "--from", "a@closed.test", "--to", "someone@elsewhere.test",
                               "--quit-after", "RCPT"], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 24, done.stdout)

    def test_exim_with_a_greylist(self):
        self.exim_needs_the_kit(EXIM_GREYLIST, "greylist", "kit-test.greylisted", "Greylisted")

    def test_exim_that_checks_whose_mail_comes_from_where(self):
        self.exim_needs_the_kit(EXIM_SPF, "spf", "kit-test.spf-refused", "SPF")

    def test_exim_with_a_limit(self):
        self.exim_needs_the_kit(EXIM_LIMIT, "limits", "kit-test.limited", "Rate limit")

    def test_exim_with_a_limit_at_mail(self):
        """In an ACL before the recipients'."""
        os.mkdir(self.path("exim"))
        exim = EximPrimary(self.path("exim"))
        exim.settle("acl_smtp_rcpt = to_us\n", "acl_smtp_rcpt = to_us\nacl_smtp_mail = from_whom\n")
        exim.settle("begin acl\n", "begin acl\nfrom_whom:\n" + EXIM_LIMIT + "  accept\n")
        exim.start()
        self.addCleanup(exim.stop)
        relay = self.relay_to(exim.port)
        self.fails_at(relay, "limits", "kit-test.limited", "Rate limit")
        exim.stop()
        kit = self.kit(relay, "exim")
        exim.settle("begin acl\nfrom_whom:\n", kit["lists"] + "begin acl\nfrom_whom:\n" + kit["before"])
        exim.start()
        self.passes(relay)

    # ---- rspamd

    def rspamd_needs_the_kit(self, local, step, said, text):
        rspamd = Rspamd(self.path("rspamd"), local)
        self.addCleanup(rspamd.remove)
        rspamd.start()
        postfix = self.postfix(settings=rspamd.settings)
        postfix.start()
        relay = self.relay_to(postfix.port)
        self.fails_at(relay, step, said, text)
        rspamd.stop()
        for part, lines in self.kit(relay, "rspamd").items():
            rspamd.paste({"options": "options.inc", "relay": "external_relay.conf", "settings": "settings.conf"}[part], lines)
        rspamd.start()
        self.passes(relay)
        return relay, rspamd

    def test_rspamd_that_refuses_by_spf(self):
        relay, rspamd = self.rspamd_needs_the_kit(REFUSES_SPF, "spf", "kit-test.spf-refused", "SPF")
        for source, wanted in ((CLIENT, "R_SPF_ALLOW"), ("192.0.2.66", "R_SPF_FAIL")):  # it looks at who brought the mail to us
            if source != CLIENT:
                subprocess.run(["ip", "addr", "add", source + "/32", "dev", "lo"], check=True)
                self.addCleanup(subprocess.run, ["ip", "addr", "del", source + "/32", "dev", "lo"], check=True)
            done = subprocess.run(["swaks", "--server", relay.address, "--local-interface", source, "--from", "eva@closed.test", "--to", "user1@example.test",
                                   "--helo", "closed.test"], capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, 0, done.stdout)
            self.await_line(rspamd, f"ip: {source}, from: <eva@closed.test>", wanted)

    def await_line(self, rspamd, begins, has):
        line = wait_for(lambda: next((line for line in rspamd.log().splitlines() if begins in line), None), 30, f"{begins}: {rspamd.log()[-1500:]}")
        self.assertIn(has, line)

    def test_rspamd_that_greylists(self):
        self.rspamd_needs_the_kit(GREYLISTS, "greylist", "kit-test.greylisted", "Try again later")

    # ---- SpamAssassin

    def test_spamassassin_believes_where_a_mail_came_from(self):
        relay = self.relay_to(25)
        folder = self.path("spamassassin")
        shutil.copytree("/etc/spamassassin", folder)
        mail = (f"Received: from backup.example.test (backup.example.test [{OURS}])\r\n\tby primary.example.test with ESMTP id 2;\r\n\tSun, 22 Nov 2026 12:00:00 +0000\r\n"
                f"Received: from closed.test ([{CLIENT}])\r\n\tby backup.example.test with ESMTP id 1\r\n\tfor <user1@example.test>;\r\n\tSun, 22 Nov 2026 12:00:00 +0000\r\n"
                "Return-Path: <eva@closed.test>\r\nFrom: eva@closed.test\r\nTo: user1@example.test\r\nSubject: Order\r\nDate: Sun, 22 Nov 2026 12:00:00 +0000\r\nMessage-ID: <1@closed.test>\r\n\r\nHello\r\n")

        def judged():
            done = subprocess.run(["spamassassin", "-t", f"--siteconfigpath={folder}", "--cf=envelope_sender_header Return-Path",
                                   "--cf=dns_server 127.0.0.1"], input=mail, capture_output=True, text=True, timeout=240, env={**os.environ, "HOME": self.folder})
            return done.stdout

        self.assertIn("SPF_FAIL", judged())
        with open(os.path.join(folder, "local.cf"), "a", encoding="utf-8") as file:
            file.write(self.kit(relay, "spamassassin")["networks"])
        lint = subprocess.run(["spamassassin", "--lint", f"--siteconfigpath={folder}"], capture_output=True, text=True, timeout=240,
                              env={**os.environ, "HOME": self.folder})
        self.assertEqual((lint.returncode, lint.stderr), (0, ""), lint.stdout)
        found = judged()
        self.assertNotIn("SPF_FAIL", found)
        self.assertIn("SPF_PASS", found)


if __name__ == "__main__":
    unittest.main()
