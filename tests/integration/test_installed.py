#!/usr/bin/python3
"""What `installer/run --config FILE` does after the build: account, files, configuration, unit, administrator; then mail in and out.

It needs root and a mount namespace of its own (unshare -m): there /etc, /usr/local and /var/lib are overlays and /run is empty, so that the
machine keeps nothing of it, and no systemd is found. What a running systemd does with the unit is not seen here.
"""
import glob
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import unittest

from scenario import BUILD, Scenario
from peers.waiting import free_port, wait_for

SOURCE = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
INSTALL = '. installer/packages.sh; built=$1; administrator=; . installer/linux/service.sh; install_service "$2"'
CTL = "/usr/local/bin/restantectl"


def setUpModule():
    """A machine that nobody else sees. The shared parts below are private since unshare."""
    layers = tempfile.mkdtemp(prefix="restante-layers-")
    subprocess.run(["mount", "-t", "tmpfs", "layers", layers], check=True)
    for number, folder in enumerate(("/etc", "/usr/local", "/var/lib")):
        upper, work = os.path.join(layers, f"upper{number}"), os.path.join(layers, f"work{number}")
        os.mkdir(upper)
        os.mkdir(work)
        subprocess.run(["mount", "-t", "overlay", "overlay", "-o", f"lowerdir={folder},upperdir={upper},workdir={work}", folder], check=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755", "run", "/run"], check=True)
    for name in ("alice", "bob"):
        subprocess.run(["useradd", "--system", "--user-group", "--no-create-home", name], check=True)
    os.environ.pop("SUDO_USER", None)


def owner_and_mode(path):
    facts = os.stat(path)
    return pwd.getpwuid(facts.st_uid).pw_name, oct(facts.st_mode & 0o7777)


def content(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


class Installed(Scenario):
    def setUp(self):
        super().setUp()
        self.primary_port, self.port = free_port(), free_port()
        self.address = f"127.0.0.1:{self.port}"

    def configuration(self, **more):
        path = self.path("mine.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"hostname": "backup.example.test", "listen": [self.address],
                       "domains": [{"name": "example.test", "primaries": [f"127.0.0.1:{self.primary_port}"]}], **more}, file)
        return path

    def install(self, path, person="alice"):
        program = self.program(["bash", "-euc", INSTALL, "install", BUILD, path], "install", cwd=SOURCE, environment={"SUDO_USER": person})
        self.addCleanup(lambda: program.running() and program.terminate())  # before it would be killed: ends restanted with it
        return program

    def install_and_wait(self, path):
        program = self.install(path)
        wait_for(lambda: program.line_with("alice is administrator") or program.ended_early(), 60, "an administrator: " + program.errors())
        return program

    def ctl(self, person, *words):
        account = pwd.getpwnam(person)
        done = subprocess.run([CTL, "--json", *words], user=account.pw_uid, group=account.pw_gid, extra_groups=[], capture_output=True,
                              text=True, timeout=60)
        return done.returncode, done.stdout + done.stderr

    def swaks(self, sender):
        done = subprocess.run(["swaks", "--server", self.address, "--from", sender, "--to", "user1@example.test", "--helo",
                               "elsewhere.example"], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_it_puts_everything_in_its_place(self):
        program = self.install_and_wait(self.configuration())
        self.assertIn("in the foreground now, under the account restante", program.output())
        self.assertEqual(owner_and_mode("/etc/restante"), ("restante", "0o750"))
        self.assertEqual(owner_and_mode("/etc/restante/restante.json")[0], "restante")
        self.assertEqual(owner_and_mode("/var/lib/restante"), ("restante", "0o700"))
        self.assertEqual(owner_and_mode("/var/lib/restante/spool.db")[0], "restante")
        for path in ("sbin/restanted", "bin/restantectl", "bin/restante", "share/man/man8/restanted.8", "share/man/man1/restantectl.1",
                     "share/applications/org.restante.Restante.desktop", "share/dbus-1/services/org.restante.Restante.service",
                     "share/metainfo/org.restante.Restante.metainfo.xml", "share/icons/hicolor/48x48/apps/restante.png"):
            self.assertTrue(os.path.exists(os.path.join("/usr/local", path)), path)
        runs = [int(pid) for pid in os.listdir("/proc") if pid.isdigit() and os.path.exists(f"/proc/{pid}/exe")
                and os.readlink(f"/proc/{pid}/exe") == "/usr/local/sbin/restanted"]
        self.assertIn("restante", {pwd.getpwuid(os.stat(f"/proc/{pid}").st_uid).pw_name for pid in runs})
        self.assertEqual(program.terminate(), 0)
        if shutil.which("systemctl"):
            self.check_unit()

    def check_unit(self):
        self.assertTrue(os.path.islink("/etc/systemd/system/multi-user.target.wants/restanted.service"))
        for words in (["verify", "--man=no"], ["security", "--offline=true", "--threshold=20"]):  # 2.0 of 10: the exposure that it may have
            done = subprocess.run(["systemd-analyze", "--no-pager", *words, "/etc/systemd/system/restanted.service"], capture_output=True,
                                  text=True, timeout=60)
            self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout[-600:])

    def test_the_one_who_installs_is_administrator_and_others_are_nobody(self):
        self.install_and_wait(self.configuration())
        code, said = self.ctl("alice", "config", "show")
        self.assertEqual(code, 0, said)
        self.assertIn('"user:alice"', said)
        for words in (("config", "show"), ("status",), ("queue", "remove", "1")):
            code, said = self.ctl("bob", *words)
            self.assertEqual(code, 3, said)
            self.assertIn("ipc.not-allowed", said)

    def test_mail_comes_in_is_removed_by_the_administrator_and_goes_out(self):
        self.install_and_wait(self.configuration(smtp={"greetingDelay": "0s"}))
        self.swaks("unwanted@elsewhere.example")
        self.swaks("wanted@elsewhere.example")
        messages = {row["sender"]: row["message"] for row in json.loads(self.ctl("alice", "queue", "list")[1])["rows"]}
        self.assertEqual(len(messages), 2, messages)
        code, said = self.ctl("alice", "--yes", "queue", "remove", messages["unwanted@elsewhere.example"])
        self.assertEqual(code, 0, said)
        os.mkdir(self.path("arrived"))
        self.sink("--listen", f"127.0.0.1:{self.primary_port}", "--store", self.path("arrived"))
        arrived = wait_for(lambda: glob.glob(self.path("arrived", "*.eml")), 30, "the mail at the primary")
        self.assertIn("From: wanted@elsewhere.example", content(arrived[0]))

    def test_installing_again_keeps_the_configuration_that_was_there(self):
        first = self.install_and_wait(self.configuration())
        self.assertEqual(first.terminate(), 0)
        before = content("/etc/restante/restante.json")
        second = self.install_and_wait(self.configuration(smtp={"maxRecipients": 200}))
        self.assertIn("kept beside the new one", second.output())
        self.assertIn(before, [content(path) for path in glob.glob("/etc/restante/restante.json.*")])

    def test_a_faulty_configuration_installs_nothing(self):
        with open(self.configuration(), "a", encoding="utf-8") as file:
            file.write("}")
        program = self.install(self.path("mine.json"))
        self.assertEqual(program.wait(), 1)
        self.assertIn("nothing was installed", program.errors())

    def test_nobody_becomes_administrator_by_a_wrong_name(self):
        program = self.install(self.configuration(), person="mallory")
        self.assertEqual(program.wait(), 1)
        self.assertIn("no user mallory", program.errors())


if __name__ == "__main__":
    if os.environ.get("RESTANTE_OWN_MOUNTS"):
        unittest.main()
    os.environ["RESTANTE_OWN_MOUNTS"] = "1"
    os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv])
