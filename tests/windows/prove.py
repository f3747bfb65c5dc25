#!/usr/bin/env python3
"""What a computer with Windows would see, as far as Wine can show it: prove.py SETUP.exe FOLDER [PICTURES]

Installs silently; the service takes 500 mails from smtp-source while the primary is away; it is killed, and the computer is started again; a
real Postfix comes back and gets every mail, byte for byte; the programs are upgraded over the running service, an older version is refused; the
window stands on a screen (pictures in PICTURES, to be looked at); removed, the mail that waits stays, and goes on where it is installed in another
folder. Needs root, for Postfix. FOLDER must not exist; its parents must be open to others."""
import collections
import json
import os
import shutil
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from peers.postfix import Postfix  # noqa: E402
from peers.waiting import free_port, greets, wait_for  # noqa: E402
from windows.pictures import Screen  # noqa: E402
from windows.wine import Wine  # noqa: E402

INSTALLED = r"C:\Program Files\Restante"
KEPT = r"C:\ProgramData\Restante"
MAILS = 500
KINDS = 10  # different mails, so that what arrives is told apart
LATER = 7   # mails that still wait when it is removed


def say(text):
    print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)


class Computer:
    def __init__(self, setup, folder):
        os.makedirs(os.path.join(folder, "wine"))
        os.chmod(folder, 0o755)
        self.setup = os.path.abspath(setup)
        self.folder = folder
        self.wine = Wine(os.path.join(folder, "wine"))
        self.port = free_port()
        self.primary = Postfix(os.path.join(folder, "postfix"), domains=("firm.test",))

    def ctl(self, *words, check=True):
        return self.wine.run(INSTALLED + r"\restantectl.exe", *words, check=check)

    def status(self):
        done = self.wine.call(INSTALLED + r"\restantectl.exe", "--json", "status")
        return json.loads(done.stdout) if done.returncode in (0, 1) and done.stdout.startswith("{") else None

    def kept(self):
        status = self.status()
        return status["queue"]["messages"] if status else None

    def install(self):
        self.wine.run(self.setup, "/S", seconds=300)
        assert self.wine.there(INSTALLED + r"\restanted.exe"), "the programs are not there"
        wait_for(lambda: self.status() is not None, 60, "the answer of the installed service", 0.5)

    def configure(self):
        config = {"hostname": "mx2.firm.test", "listen": [f"127.0.0.1:{self.port}"],
                  "domains": [{"name": "firm.test", "primaries": [f"127.0.0.1:{self.primary.port}"], "acceptance": "always", "unknownRecipients": "accept"}],
                  "smtp": {"clientLimits": False, "greetingDelay": "0s"}, "spool": {"minFree": "1MB"}, "alerts": {"primaryDownAfter": "1s"}}
        path = os.path.join(self.folder, "restante.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(config, file)
        os.replace(path, self.wine.path(KEPT + r"\restante.json"))
        self.ctl("config", "reload")
        wait_for(lambda: greets(self.port), 30, "the greeting of the service")

    def claim_version(self, version):
        self.wine.run("reg", "add", r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Restante", "/v", "DisplayVersion", "/d", version, "/f")

    def write_mails(self):
        """KINDS mails, each with its own mark, lines that begin with a dot, long ones and 8-bit ones."""
        self.bodies = []
        for kind in range(KINDS):
            lines = [f"Subject: mail {kind}", f"X-Kind: {kind}", "Content-Type: text/plain; charset=utf-8", "", ".", "..two dots", "ěščř " * 20]
            lines += [f"{kind} {number} " + "x" * (number % 900) for number in range(30 * (kind + 1))]
            body = "\n".join(lines) + "\n"
            path = os.path.join(self.folder, f"mail{kind}")
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(body)
            self.bodies.append((path, body.encode() + b"\n"))  # smtp-source ends a file with an empty line of its own

    def send(self, count, kinds):
        for kind in kinds:
            subprocess.run(["smtp-source", "-s", "5", "-m", str(count), "-F", self.bodies[kind][0], "-f", "someone@out.test", "-t", f"box{kind}@firm.test",
                            "-M", "out.test", f"127.0.0.1:{self.port}"], check=True, timeout=300)

    def arrived(self):
        """How often each kind of mail has come, byte for byte; AssertionError for one that is none of them."""
        found = collections.Counter()
        for path in self.primary.arrived():
            with open(path, "rb") as file:
                text = file.read()
            start = text.find(b"Subject: mail ")
            matches = [kind for kind, (_, body) in enumerate(self.bodies) if text[start:] == body]
            if len(matches) != 1:
                shutil.copy(path, self.folder)  # to be looked at: the primary's folder goes
                raise AssertionError(f"{path} is none of the mails that were sent")
            found[matches[0]] += 1
        return found

    def remove(self):
        uninstall = INSTALLED + r"\uninstall.exe"
        self.wine.run(uninstall, "/S", seconds=120)
        wait_for(lambda: not self.wine.there(uninstall), 120, "the end of the uninstaller", 0.2)  # it goes on in a copy of itself


def prove_mail(computer):
    computer.write_mails()
    computer.send(MAILS // KINDS, range(KINDS))
    assert computer.kept() == MAILS, f"kept: {computer.kept()}"
    say(f"{MAILS} mails were taken while the primary was away")
    running = computer.wine.processes("restanted.exe")
    assert len(running) == 1, running
    os.kill(running[0], signal.SIGKILL)
    computer.wine.shut_down()
    say("the service was killed, and the computer turned off")
    computer.wine.boot()
    wait_for(lambda: computer.kept() == MAILS, 120, "the service after the start of the computer", 1)
    say("the computer was started again: the service is there, and so is the mail")


def prove_upgrade(computer):
    before = computer.wine.processes("restanted.exe")
    computer.install()
    assert computer.kept() == MAILS, f"after the upgrade: {computer.kept()}"
    assert not set(before) & set(computer.wine.processes("restanted.exe")), "the old service still runs"
    say("upgraded over the running service; nothing is missing")


def prove_handover(computer):
    computer.primary.start()
    begun = time.monotonic()
    wait_for(lambda: len(computer.primary.arrived()) >= MAILS, 300, "all mails at the primary", 0.5)
    wait_for(lambda: computer.kept() == 0, 60, "an empty queue", 0.5)
    computer.primary.wait_delivered()
    assert computer.arrived() == collections.Counter({kind: MAILS // KINDS for kind in range(KINDS)}), computer.arrived()
    say(f"all {MAILS} were handed over in {time.monotonic() - begun:.0f} s, each once, byte for byte")


def prove_removal(computer):
    computer.primary.stop()
    computer.send(LATER, [0])
    wait_for(lambda: computer.kept() == LATER, 30, "mail that waits")
    computer.remove()
    computer.wine.wait_gone("restanted.exe")
    left = os.listdir(computer.wine.path(r"C:\Program Files"))
    assert "Restante" not in left, f"left: {os.listdir(computer.wine.path(INSTALLED))}"
    assert computer.wine.call("sc", "query", "Restante").returncode != 0, "the service is still known"
    assert computer.wine.there(KEPT + r"\data\spool.db"), "the mail is gone"
    say("removed; the mail is kept")
    computer.install()
    wait_for(lambda: computer.kept() == LATER, 60, "the mail after it was installed again", 0.5)
    say(f"installed again: the {LATER} mails are there")


def prove_refusal(computer):
    """Over a newer version nothing is changed."""
    version = computer.wine.run(INSTALLED + r"\restanted.exe", "--version").split()[1]
    before = computer.wine.processes("restanted.exe")
    computer.claim_version("99.0")
    assert computer.wine.call(computer.setup, "/S", seconds=300).returncode == 2, "an older version was installed over a newer one"
    assert computer.wine.processes("restanted.exe") == before, "the service was touched"
    computer.claim_version(version)
    say("an older version over a newer one is refused")


def prove_folder(computer):
    """A folder with spaces and letters that are not English."""
    computer.remove()
    computer.wine.wait_gone("restanted.exe")
    folder = "C:\\Poštovní úřad\\Restante"
    setup = "Z:" + computer.setup.replace("/", "\\")
    computer.wine.run("cmd", "/c", f"{setup} /S /D={folder}", seconds=300)  # the installer takes the folder as it stands, without quotes
    wait_for(lambda: json.loads(computer.wine.call(folder + r"\restantectl.exe", "--json", "status").stdout or "{}").get("queue", {}).get("messages") == LATER, 60,
             f"the service in {folder}", 0.5)
    say(f"installed in {folder}")


def show_wizard(screen, folder):
    """The first start after the installation: nothing is set up yet."""
    screen.start()
    screen.await_window("Set up Restante")
    screen.picture(os.path.join(folder, "wizard.png"))
    screen.end()
    say("the window opens with its set-up")


def show_overview(screen, folder):
    screen.start()
    screen.await_window("Restante")
    screen.picture(os.path.join(folder, "overview.png"))
    screen.end()
    say("the window shows the Overview")


def show_notification(computer, screen, folder):
    """As somebody who logs in while the mail server is away: the window stays closed, the icon is in the tray."""
    computer.primary.stop()
    wait_for(lambda: computer.status()["warnings"] > 0, 120, "a warning", 0.5)
    screen.start("--hidden")
    screen.await_bubble()
    screen.picture(os.path.join(folder, "notification.png"))
    computer.primary.start()
    screen.end()
    say("the notification says what is wrong")


def prove(computer, screen, pictures):
    computer.wine.make()
    computer.wine.boot()
    say("Wine is there")
    computer.install()
    say(f"installed; status: {computer.status()['queue']}")
    if pictures:
        show_wizard(screen, pictures)
    computer.configure()
    prove_mail(computer)
    prove_upgrade(computer)
    prove_refusal(computer)
    prove_handover(computer)
    if pictures:
        show_overview(screen, pictures)
        show_notification(computer, screen, pictures)
    prove_removal(computer)
    prove_folder(computer)
    say("everything as it should be")


def main():
    computer = Computer(sys.argv[1], os.path.abspath(sys.argv[2]))
    try:
        with Screen(computer.wine) as screen:
            try:
                prove(computer, screen, sys.argv[3] if len(sys.argv) > 3 else None)
            finally:
                computer.wine.kill()
    finally:
        computer.primary.remove()


if __name__ == "__main__":
    main()
