#!/usr/bin/python3
"""The Debian packages and the tarball, as somebody has them who installs: one machine's life, in the order of the numbers. See tests/packages/run.

The relay runs by its unit under a real systemd; Postfix, the load client and the screen are this machine's.
"""
import glob
import json
import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, ".."), os.path.join(HERE, "..", "integration")]

from scenario import Scenario, mails_below_received  # noqa: E402
from peers.postfix import Postfix  # noqa: E402
from peers.waiting import free_port, greets, wait_for  # noqa: E402
from packages.machine import Machine  # noqa: E402

PACKAGES = os.environ["RESTANTE_PACKAGES"]
MACHINES = os.environ["RESTANTE_MACHINES"]
CONTROL = "/run/restante/control"
DATA = "/var/lib/restante"


def newest(pattern):
    return max(glob.glob(os.path.join(PACKAGES, pattern)), key=os.path.getmtime)


def package(name, release):
    return newest(f"{name}_*-{release}_*.deb")


class Installed(Scenario):
    """The relay on a machine: what it is asked, told and sent."""
    machine = None
    control = ("/usr/bin/restantectl",)

    @classmethod
    def begin(cls, name):
        cls.machine = Machine(MACHINES, name)
        cls.addClassCleanup(cls.machine.remove)
        cls.machine.start()
        cls.primary_port, cls.port = free_port(), free_port()
        cls.address = f"127.0.0.1:{cls.port}"

    def ctl(self, *words, person="root", check=True):
        return self.machine.run("runuser", "-u", person, "--", *self.control, "--json", *words, check=check)

    def queued(self):
        code, said = self.ctl("status", check=False)
        return json.loads(said)["queue"]["messages"] if code == 0 and said.startswith("{") else None

    def pid(self):
        return int(self.machine.run("systemctl", "show", "--property=MainPID", "--value", "restanted")[1])

    def active(self):
        return self.machine.run("systemctl", "is-active", "restanted", check=False)[1].strip()

    def apt(self, *words, person=None, check=True, environment=None):
        return self.machine.run("apt-get", "--yes", *words, environment={**({"SUDO_USER": person} if person else {}), **(environment or {})},
                                check=check)

    def install(self, *paths, **options):
        return self.apt("install", "--allow-downgrades", *[self.machine.give(path) for path in paths], **options)

    def set_up(self, person):
        """As the window does at the end of its set-up, by the same contract."""
        settings = {"hostname": "backup.example.test", "doctor.interval": "0s", "smtp.clientLimits": False, "listen": [self.address],
                    "domains": [{"name": "example.test", "primaries": [f"127.0.0.1:{self.primary_port}"], "acceptance": "always"}]}
        for key, value in settings.items():
            self.ctl("config", "set", key, json.dumps(value), person=person)
        wait_for(lambda: greets(self.port), 20, "the relay's greeting")

    def primary(self, gate=None):
        postfix = Postfix(self.path("postfix"), port=self.primary_port, settings=gate.settings if gate else ())
        self.addCleanup(postfix.remove)
        return postfix

    def say_start_times(self):
        """For the note beside the sizes: medians of five, to be read and not to be held."""
        def median(begin, wait=lambda: True, before=lambda: None):
            times = []
            for _ in range(5):
                before()
                started = time.monotonic()
                begin()
                wait_for(wait, 20, "a start")
                times.append(time.monotonic() - started)
            return f"{sorted(times)[2]:.2f} s"

        def listens():
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", self.port)) == 0

        listening = median(lambda: self.machine.run("systemctl", "start", "restanted"), listens,
                           before=lambda: self.machine.run("systemctl", "stop", "restanted"))
        window = median(lambda: self.machine.run("restante", "--version"))
        print(f"\nrestanted listens after {listening}; restante --version {window}", flush=True)

    def all_arrive(self, primary, ledger, count):
        """What was acknowledged is in the Postfix's mailbox, whole; how many twice."""
        self.assertEqual(len(ledger.acknowledged), count)
        wait_for(lambda: self.queued() == 0, 180, "an empty queue of the relay", 0.3)
        primary.wait_delivered()
        arrived = mails_below_received(primary)
        self.assertEqual(set(arrived), set(ledger.acknowledged))
        for mail, ack in ledger.acknowledged.items():
            self.assertEqual({copy.fingerprint for copy in arrived[mail]}, {ack.fingerprint}, mail)
        return sum(len(copies) - 1 for copies in arrived.values())


class DebianPackages(Installed):
    @classmethod
    def setUpClass(cls):
        cls.begin("machine")
        cls.machine.run("apt-get", "update")
        for person in ("alice", "bob"):
            cls.machine.run("useradd", "--create-home", person)

    def test_01_debians_tools_find_nothing(self):
        debs = [package("restante-relay", 1), package("restante", 1)]
        lintian = subprocess.run(["lintian", "--allow-root", "--fail-on", "error,warning", *debs], capture_output=True, text=True)
        self.assertEqual((lintian.returncode, lintian.stdout), (0, ""), lintian.stderr)
        for deb in debs:
            subprocess.run(["dpkg-deb", "--extract", deb, self.path("tree")], check=True)
        for entry in glob.glob(self.path("tree", "usr/share/applications/*")) + glob.glob(self.path("tree", "usr/share/restante/autostart/*")):
            subprocess.run(["desktop-file-validate", entry], check=True)
        subprocess.run(["appstreamcli", "validate-tree", "--no-net", self.path("tree")], check=True, stdout=subprocess.DEVNULL)

    def test_02_who_installs_is_administrator_of_a_relay_that_waits_to_be_set_up(self):
        self.install(package("restante-relay", 1), package("restante", 1), person="alice")
        wait_for(lambda: self.queued() == 0, 20, "an answer of the relay")
        self.assertEqual(self.active(), "active")
        self.assertEqual(self.machine.run("systemctl", "is-enabled", "restanted")[1].strip(), "enabled")
        for folder, owned in (("/etc/restante", "restante:restante 750"), (DATA, "restante:restante 700"),
                              ("/etc/restante/restante.json", "restante:restante 640")):
            self.assertEqual(self.machine.run("stat", "-c", "%U:%G %a", folder)[1].strip(), owned, folder)
        self.assertIn(' state=setup', self.machine.run("journalctl", "-u", "restanted")[1])
        self.assertEqual(json.loads(self.ctl("config", "show", person="alice")[1])["document"]["control"], {"administrators": ["user:alice"]})
        self.assertEqual(self.ctl("status", person="bob", check=False)[0], 3)
        unit = "/lib/systemd/system/restanted.service"
        self.machine.run("systemd-analyze", "verify", "--man=no", unit)
        said = self.machine.run("systemd-analyze", "--no-pager", "security", "--threshold=20", "restanted.service")[1]  # 2.0 of 10
        print("\n" + said.strip().splitlines()[-1], flush=True)

    def test_03_the_window_opens_with_the_set_up(self):
        screen = self.program(["Xvfb", "-displayfd", "1", "-ac", "-screen", "0", "1280x900x24"], "screen")
        display = ":" + wait_for(lambda: screen.output().strip(), 20, "a screen")
        window = self.program(self.machine.inside("env", "-i", f"DISPLAY={display}", "LANG=C.UTF-8", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "runuser", "-u", "alice", "--", "restante"),
                              "window")

        def titles():
            window.ended_early()
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "."], capture_output=True, text=True,
                                   env={**os.environ, "DISPLAY": display}).stdout.split()
            names = [subprocess.run(["xdotool", "getwindowname", each], capture_output=True, text=True,
                                    env={**os.environ, "DISPLAY": display}).stdout.strip() for each in found]
            return [name for name in names if "Set up" in name]
        print("\n" + str(wait_for(titles, 30, "the window with the set-up", 0.2)), flush=True)

    def test_04_mail_survives_an_outage_and_a_kill(self):
        self.set_up("alice")
        self.say_start_times()
        client, ledger = self.start_load(self.address, "--folder", self.odd_mails(), "--sessions", 1, "--give-up", 60)
        wait_for(lambda: len(ledger.read().acknowledged) >= 10, 60, "ten mails")
        before = self.pid()
        self.machine.run("systemctl", "kill", "--signal=KILL", "restanted")
        self.assertEqual(client.wait(120), 0, client.errors())
        self.assertNotEqual(self.pid(), before)  # systemd has started it again
        primary = self.primary()
        self.assertEqual(primary.arrived(), [])
        primary.start()
        self.assertEqual(self.all_arrive(primary, ledger.read(), 20), 0)

    def test_05_nothing_is_lost_by_an_upgrade_in_the_middle_of_a_thousand(self):
        ledger = self.load(self.address, "--messages", 1000, "--sessions", 10, "--per-connection", 20, "--size", 3000, "--id", "upgrade")
        self.assertEqual(self.queued(), 1000)
        gate = self.gate()
        gate.slow(0.5)
        primary = self.primary(gate)
        primary.start()
        wait_for(lambda: len(primary.arrived()) >= 50, 60, "the first fifty")
        before, done = self.pid(), len(primary.arrived())
        self.install(package("restante-relay", 2), package("restante", 2))
        after = len(primary.arrived())
        self.assertLess(done, 900, "the queue was handed over too soon to see anything")
        self.assertLess(after, 1000, "the upgrade was too late to see anything")
        self.assertNotEqual(self.pid(), before)
        self.assertRegex(self.machine.run("journalctl", "-u", "restanted", f"_PID={before}")[1], r" service stopped(\s|$)")  # gently
        gate.open()
        twice = self.all_arrive(primary, ledger, 1000)
        self.assertLessEqual(twice, 5)
        print(f"\n{done} of 1,000 were handed over when the upgrade began, {after} when it ended; all arrived, {twice} twice", flush=True)

    def test_06_nothing_is_lost_when_it_is_killed_in_the_middle_of_an_upgrade(self):
        ledger = self.load(self.address, "--messages", 100, "--sessions", 5, "--id", "killed")
        other = self.machine.give(package("restante-relay", 1))
        self.machine.run("dpkg", "--unpack", other)
        self.assertEqual(self.active(), "active")  # the version before goes on
        self.machine.run("systemctl", "kill", "--signal=KILL", "restanted")
        self.machine.run("dpkg", "--configure", "restante-relay")
        primary = self.primary()
        primary.start()
        self.assertEqual(self.all_arrive(primary, ledger, 100), 0)

    def test_07_a_full_disk_stops_the_upgrade_and_not_the_relay(self):
        ledger = self.load(self.address, "--messages", 50, "--sessions", 5, "--id", "full")
        relay = self.machine.give(package("restante-relay", 2))
        before = self.pid()
        self.machine.free_only(1_000_000)
        code, said = self.machine.run("dpkg", "--install", relay, check=False)
        self.assertNotEqual(code, 0)
        self.assertIn("No space left on device", said)
        self.assertEqual((self.pid(), self.queued()), (before, 50))
        self.machine.free_only(None)
        self.machine.run("dpkg", "--install", relay)
        primary = self.primary()
        primary.start()
        self.assertEqual(self.all_arrive(primary, ledger, 50), 0)

    def test_08_an_older_version_is_refused_where_it_could_not_read_the_mail(self):
        self.load(self.address, "--messages", 3, "--id", "newer")
        before = self.pid()
        known = self.machine.path("/usr/share/restante-relay/data-versions")
        with open(known, encoding="utf-8") as file:
            lines = file.read()
        with open(known, "w", encoding="utf-8") as file:  # as if what is installed were newer
            file.write(re.sub(r"spool.db (\d+)", lambda found: f"spool.db {int(found[1]) + 1}", lines))
        code, said = self.install(package("restante-relay", 1), check=False)
        self.assertNotEqual(code, 0)
        self.assertIn("is too old for the mail", said)
        self.assertEqual((self.pid(), self.queued(), self.active()), (before, 3, "active"))
        self.assertIn("-2", self.machine.run("dpkg-query", "-W", "-f", "${Status} ${Version}", "restante-relay")[1])
        with open(known, "w", encoding="utf-8") as file:
            file.write(lines)
        self.install(package("restante-relay", 1))  # older, but it can read it
        self.assertEqual(self.queued(), 3)

    def test_09_removed_with_mail_it_says_how_much_and_keeps_it(self):
        self.assertEqual(self.queued(), 3)
        said = self.apt("remove", "restante-relay")[1]
        self.assertIn("3 message(s)", said)
        self.assertEqual(self.machine.run("systemctl", "is-active", "restanted", check=False)[1].strip(), "inactive")
        spool = sqlite3.connect(self.machine.path(DATA, "spool.db"))
        version = spool.execute("PRAGMA user_version").fetchone()[0]
        for number in (version + 1, version):
            spool.execute(f"PRAGMA user_version={number}")
            spool.commit()
            spool.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            code, said = self.install(package("restante-relay", 1), check=False)
            self.assertEqual(code == 0, number == version, said)
        spool.close()
        self.assertEqual(self.queued(), 3)
        primary = self.primary()
        primary.start()
        wait_for(lambda: len(primary.arrived()) == 3, 60, "the mail that was kept")
        wait_for(lambda: self.queued() == 0, 20, "an empty queue")

    def test_10_a_purge_that_cannot_ask_keeps_mail(self):
        self.load(self.address, "--messages", 2, "--id", "purged")
        said = self.apt("purge", "restante-relay")[1]
        self.assertIn("2 message(s)", said)
        self.assertIn(f"Kept: the mail in {DATA}", said)
        self.install(package("restante-relay", 1))
        self.assertEqual(self.queued(), 2)

    def test_11_a_purge_asks_and_does_as_it_is_told(self):
        for answer, there in (("no", True), ("yes", False)):
            asked = self.machine.run("dpkg", "--purge", "restante-relay", environment={"DEBIAN_FRONTEND": "readline", "DEBCONF_NOWARNINGS": "yes"},
                                     text=answer + "\n")[1]
            self.assertIn("Delete the mail that was not handed over yet?", asked)
            self.assertIn("Waiting messages: 2 (", asked)
            self.assertEqual(os.path.exists(self.machine.path(DATA, "spool.db")), there, asked)
            self.assertEqual(os.path.exists(self.machine.path("/etc/restante/restante.json")), there)
            if there:
                self.install(package("restante-relay", 1))
                self.assertEqual(self.queued(), 2)

    def test_12_a_purge_of_an_empty_one_leaves_nothing(self):
        self.install(package("restante-relay", 1), person="alice")
        wait_for(lambda: self.ctl("config", "show", person="alice", check=False)[0] == 0, 20, "an answer to alice")
        self.apt("purge", "restante-relay", "restante")
        for path in (DATA, "/etc/restante", "/etc/systemd/system/multi-user.target.wants/restanted.service", "/usr/bin/restante"):
            self.assertFalse(os.path.lexists(self.machine.path(path)), path)

    def test_13_the_unit_of_a_relay_that_was_built_here_gives_way(self):
        built = "/etc/systemd/system/restanted.service"
        with open(self.machine.path(built), "w", encoding="utf-8") as unit:
            unit.write("[Service]\nExecStart=/usr/local/sbin/restanted --config /etc/restante/restante.json\n")
        self.install(package("restante-relay", 1))
        self.assertEqual(self.active(), "active")
        self.assertEqual(os.listdir(self.machine.path("/etc/systemd/system")).count("restanted.service.built-here"), 1)
        self.assertIn("/usr/sbin/restanted", self.machine.run("systemctl", "show", "--property=ExecStart", "restanted")[1])


class Tarball(Installed):
    """Where nothing of it is a package: no Qt, no SQLite."""
    control = ("/usr/local/bin/restantectl",)

    @classmethod
    def setUpClass(cls):
        cls.begin("elsewhere")
        cls.machine.run("useradd", "--create-home", "alice")
        cls.machine.run("tar", "-xzf", cls.machine.give(newest("restante-relay-*.tar.gz")), "-C", "/srv")
        cls.unpacked = "/srv/" + os.path.basename(newest("restante-relay-*.tar.gz"))[:-len(".tar.gz")]

    def test_it_runs_as_a_service_and_leaves_the_mail_when_it_goes(self):
        self.machine.run(self.unpacked + "/install", environment={"SUDO_USER": "alice"})
        wait_for(lambda: self.queued() == 0, 20, "an answer of the relay")
        self.set_up("alice")
        ledger = self.load(self.address, "--messages", 20, "--id", "tarball")
        before = self.pid()
        self.machine.run(self.unpacked + "/install")  # an upgrade
        wait_for(lambda: self.queued() == 20, 20, "an answer of the relay")
        self.assertNotEqual(self.pid(), before)
        self.assertEqual(self.machine.run("sh", "-c", f"ldd /opt/restante-relay/sbin/restanted | grep -v /opt/restante-relay | grep -c 'Qt\\|sqlite'", check=False)[1].strip(), "0")
        said = self.machine.run(self.unpacked + "/install", "--remove")[1]
        self.assertIn("20 message(s)", said)
        self.assertFalse(os.path.exists(self.machine.path("/opt/restante-relay")))
        self.machine.run(self.unpacked + "/install")
        primary = self.primary()
        primary.start()
        self.assertEqual(self.all_arrive(primary, ledger, 20), 0)


if __name__ == "__main__":
    unittest.main()
