#!/usr/bin/python3
"""Who exists as a real directory server knows it: 5,000 entries in the shape of Active Directory, read page by page by restanted."""
import socket
import time
import unittest

from ldap_scenario import LdapScenario
from peers.slapd import PASSWORD, SUFFIX, Slapd, entry, user
from peers.waiting import wait_for

USERS, DISABLED, SHARED, GROUPS = 4800, 100, 50, 49
LISTED = USERS + SHARED + GROUPS


def firm():
    """5,000 entries: each user with three addresses, one of them ours, and whoever is not to be taken."""
    made = [user(f"user{i}", [f"SMTP:User{i}@firm.test", f"smtp:user{i}@elsewhere.test", f"X500:/o=Firm/cn=user{i}"]) for i in range(USERS)]
    made += [user(f"left{i}", [f"SMTP:left{i}@firm.test"], control="514") for i in range(DISABLED)]
    made += [user(f"shared{i}", [f"SMTP:shared{i}@firm.test"], control="514", msExchRecipientTypeDetails="4") for i in range(SHARED)]
    made += [entry(f"cn=group{i},{SUFFIX}", objectClass="group", cn=f"group{i}", mail=f"group{i}@firm.test") for i in range(GROUPS)]
    made += [entry(f"cn=printer,{SUFFIX}", objectClass="group", cn="printer", description="no mail here")]
    return made


class Ldap(LdapScenario):
    def test_active_directory_is_read_page_by_page(self):
        server = self.slapd(firm())
        relay = self.relay_with({"url": f"ldap://127.0.0.1:{server.port}"})
        self.await_list(relay, LISTED)
        source = wait_for(lambda: self.source(relay).get("disabled") and self.source(relay), 10, "its figures")
        self.assertEqual((source["disabled"], source["foreign"], source["referrals"]), (DISABLED, USERS, 0))
        self.assertNotIn("problem", source)
        self.assertEqual(self.domain(relay)["readiness"], 100)
        pages = server.log().count("SEARCH RESULT tag=101 err=0")
        self.assertEqual(pages, 5, server.log()[-2000:])
        wait_for(lambda: relay.primary_state("firm.test") == "down", 40, "the primary is away")
        self.assertEqual(self.told(relay, "user4799@firm.test"), "250")
        self.assertEqual(self.told(relay, "shared7@firm.test"), "250")
        self.assertEqual(self.told(relay, "group7@firm.test"), "250")
        self.assertRegex(self.told(relay, "left7@firm.test"), "^550 5.1.1 ")
        self.assertRegex(self.told(relay, "nobody@firm.test"), "^550 5.1.1 ")
        self.assertNotIn(PASSWORD, relay.log())

    def test_a_server_that_gives_no_more_than_a_part_is_not_believed(self):
        server = self.slapd(firm(), limits="limits * size.soft=500 size.hard=500 size.pr=1000 size.prtotal=500")
        code, said = self.await_problem(self.relay_with({"url": f"ldap://127.0.0.1:{server.port}"}))
        self.assertEqual(code, "directory.ldap-cut")
        self.assertIn("did not give all", said)

    def test_ldaps_and_starttls(self):
        certificate = self.certificate("dc1", "IP:127.0.0.1")
        server = self.slapd(firm()[:30], certificate)
        for settings in ({"url": f"ldaps://127.0.0.1:{server.tls_port}"}, {"url": f"ldap://127.0.0.1:{server.port}", "startTls": True}):
            with self.subTest(**settings):
                relay = self.relay_with({**settings, "caFile": certificate[0]})
                self.await_list(relay, 30)
                relay.stop()
        self.assertEqual(server.log().count("TLS established"), 2)

    def test_a_bad_certificate_ends_it(self):
        certificate, other = self.certificate("dc1", "IP:127.0.0.1"), self.certificate("other", "IP:127.0.0.1")
        wrong_name = self.certificate("elsewhere", "DNS:dc1.elsewhere.test")
        server = self.slapd(firm()[:30], certificate)
        named_otherwise = Slapd(self.path("slapd2"), "", wrong_name)
        self.addCleanup(named_otherwise.kill)
        named_otherwise.start()
        cases = {"signed by nobody": ({"url": f"ldaps://127.0.0.1:{server.tls_port}"}, server),
                 "signed by another": ({"url": f"ldaps://127.0.0.1:{server.tls_port}", "caFile": other[0]}, server),
                 "StartTLS": ({"url": f"ldap://127.0.0.1:{server.port}", "startTls": True, "caFile": other[0]}, server),
                 "for another name": ({"url": f"ldaps://127.0.0.1:{named_otherwise.tls_port}", "caFile": wrong_name[0]}, named_otherwise)}
        for name, (settings, asked) in cases.items():
            with self.subTest(name):
                relay = self.relay_with(settings)
                code, said = self.await_problem(relay)
                self.assertEqual(code, "directory.ldap-tls", relay.log()[-1000:])
                self.assertIn("certificate must be valid", said)
                relay.stop()
                self.assertNotIn("BIND dn", asked.log())  # no password before that

    def test_starttls_that_the_server_does_not_have(self):
        server = self.slapd(firm()[:30])
        code, _ = self.await_problem(self.relay_with({"url": f"ldap://127.0.0.1:{server.port}", "startTls": True}))
        self.assertEqual(code, "directory.ldap-tls")
        self.assertNotIn("BIND dn", server.log())

    def test_a_wrong_password_is_not_tried_again_and_again(self):
        server = self.slapd(firm()[:30])
        relay = self.relay_with({"url": f"ldap://127.0.0.1:{server.port}", "refresh": "1m"}, "wrong")
        code, said = self.await_problem(relay)
        self.assertEqual(code, "directory.ldap-login")
        self.assertIn("refuses the login", said)
        time.sleep(12)  # two looks
        self.assertEqual(server.log().count("RESULT tag=97 err=49"), 1)
        self.assertEqual(relay.ctl("secret", "set", "dc", text=PASSWORD + "\n")[0], 0)  # tried at once
        self.await_list(relay, 30)
        self.assertNotIn("problem", self.source(relay))

    def test_a_password_that_is_not_there(self):
        server = self.slapd(firm()[:30])
        code, said = self.await_problem(self.relay_with({"url": f"ldap://127.0.0.1:{server.port}"}, None))
        self.assertEqual(code, "directory.ldap-no-password")
        self.assertIn("restantectl secret set", said)

    def test_a_server_that_accepts_and_never_answers(self):
        with socket.create_server(("127.0.0.1", 0)) as silent:
            for scheme in ("ldap", "ldaps"):
                with self.subTest(scheme):
                    began = time.monotonic()
                    relay = self.relay_with({"url": f"{scheme}://127.0.0.1:{silent.getsockname()[1]}"})
                    code, _ = self.await_problem(relay, 30)
                    self.assertEqual(code, "directory.ldap-timed-out")
                    self.assertLess(time.monotonic() - began, 30)
                    relay.stop()

    def test_the_service_ends_in_time_while_a_server_does_not_answer(self):
        with socket.create_server(("127.0.0.1", 0)) as silent:
            for scheme in ("ldap", "ldaps"):
                relay = self.relay_with({"url": f"{scheme}://127.0.0.1:{silent.getsockname()[1]}"})
                peer, _ = silent.accept()
                self.addCleanup(peer.close)
                began = time.monotonic()
                self.assertEqual(relay.stop(), 0)
                self.assertLess(time.monotonic() - began, 10)
                self.assertNotIn("source-left-behind", relay.log())

    def test_a_server_that_ends_in_the_middle(self):
        with socket.create_server(("127.0.0.1", 0)) as broken:
            relay = self.relay_with({"url": f"ldap://127.0.0.1:{broken.getsockname()[1]}"})
            peer, _ = broken.accept()
            peer.recv(1000)
            peer.sendall(b"\x30\x0c\x02\x01\x01\x61\x07\x0a")  # a part of a reply
            peer.close()
            code, _ = self.await_problem(relay)
            self.assertEqual(code, "directory.ldap-unreachable")

    def test_a_server_that_talks_nonsense(self):
        for nonsense in (b"220 mail.firm.test ESMTP\r\n" * 100, b"\x30\x84\x7f\xff\xff\xff" + b"x" * 1000, b"\0" * 1000):
            with self.subTest(nonsense[:10]), socket.create_server(("127.0.0.1", 0)) as odd:
                relay = self.relay_with({"url": f"ldap://127.0.0.1:{odd.getsockname()[1]}"})
                peer, _ = odd.accept()
                peer.sendall(nonsense)
                peer.recv(1000)
                self.await_problem(relay, 30)
                peer.close()
                relay.stop()

    def test_references_to_other_servers_are_counted_and_not_followed(self):
        elsewhere = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(elsewhere.close)
        elsewhere.settimeout(0.1)
        url = f"ldap://127.0.0.1:{elsewhere.getsockname()[1]}"
        reference = [entry(f"ou=branch{i},{SUFFIX}", objectClass=["referral", "extensibleObject"], ou=f"branch{i}", ref=f"{url}/ou=branch{i},{SUFFIX}") for i in range(3)]
        server = self.slapd(firm()[:30] + reference)
        relay = self.relay_with({"url": f"ldap://127.0.0.1:{server.port}"})
        self.await_list(relay, 30)
        wait_for(lambda: self.source(relay)["referrals"] == 3, 10, "three references")
        self.assertIn("references to other servers: 3", relay.ctl("directory", "list")[1])
        relay.stop()
        relay = self.relay_with({"url": f"ldap://127.0.0.1:{server.port}", "base": f"ou=branch0,{SUFFIX}"})  # the base itself is elsewhere
        code, said = self.await_problem(relay)
        self.assertEqual(code, "directory.ldap-referred")
        self.assertIn(url, said)
        with self.assertRaises(TimeoutError):
            elsewhere.accept()

    def test_what_became_much_shorter_is_not_taken(self):
        server = self.slapd(firm()[:100])
        relay = self.relay_with({"url": f"ldap://127.0.0.1:{server.port}"})
        self.await_list(relay, 100)
        relay.stop()
        relay.config["domains"][0]["directory"]["ldap"]["filter"] = "(cn=user1*)"  # 11 of them
        relay.write_config()
        relay.start()
        problem = wait_for(lambda: self.source(relay).get("problem"), 15, "doubt")
        self.assertEqual((problem["code"], problem["parameters"]["addresses"], problem["parameters"]["before"]), ("directory.source-shrunk", 11, 100))
        self.assertEqual(self.listed(relay), 100)
        wait_for(lambda: "only 11 addresses of firm.test now; in use: 100" in relay.ctl("status")[1], 20, "a warning")


if __name__ == "__main__":
    unittest.main()
