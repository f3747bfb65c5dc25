#!/usr/bin/python3
"""The installed program as launchers use it, on a session bus of its own: started by its name, its actions, a second start, and after a crash."""
import os
import signal
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from peers.desktop import Desktop, OWN, Reader, bus, dbus, main, owned, owner_process  # noqa: E402
from peers.waiting import wait_for  # noqa: E402

BUILD = os.environ["RESTANTE_BUILD"]
ID = "org.restante.Restante"
PATH = "/org/restante/Restante"


def launcher(*words):
    """gapplication, which does what the launchers of desktops do: (exit status, what it printed)."""
    done = subprocess.run(["gapplication", *words], capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


class Activation(unittest.TestCase):
    def setUp(self):
        Desktop(self)
        self.addCleanup(self.end)

    def end(self):
        if owned(ID):
            os.kill(owner_process(ID), signal.SIGKILL)
            wait_for(lambda: not owned(ID), 30, "the end of restante", 0.1)

    def start(self):
        self.assertEqual(launcher("launch", ID), (0, ""))
        reader = Reader("restante")
        reader.wait("frame", "Restante")
        return reader

    def second(self, *words):
        return subprocess.run(["restante", *words], timeout=60, check=False).returncode

    def wait_page(self, reader, name):
        wait_for(lambda: reader.is_chosen("radio button", name), 30, f"the page {name}", 0.1)

    def test_a_launcher_starts_it_and_opens_pages(self):
        self.assertEqual(launcher("list-actions", ID), (0, "queue\nwarnings\n"))
        self.assertFalse(owned(ID))
        reader = self.start()
        first = owner_process(ID)
        self.wait_page(reader, "Overview")
        self.assertEqual(launcher("action", ID, "queue"), (0, ""))
        self.wait_page(reader, "Queue")
        code, said = dbus(ID, PATH, "org.freedesktop.Application.ActivateAction", "warnings", "[]", "{}")
        self.assertEqual(code, 0, said)
        self.wait_page(reader, "Warnings")
        code, said = dbus(ID, PATH, "org.freedesktop.Application.Open", "['file:///nothing']", "{'activation-token': <'x'>}")
        self.assertEqual(code, 0, said)
        self.assertEqual(self.second("--open", "domains"), 0)
        self.wait_page(reader, "Domains")
        self.assertEqual(owner_process(ID), first)

    def test_an_action_starts_it_at_its_page(self):
        self.assertEqual(launcher("action", ID, "queue"), (0, ""))
        self.wait_page(Reader("restante"), "Queue")

    def test_it_is_brought_forward_with_the_page_it_had(self):
        reader = self.start()
        self.assertEqual(self.second("--open", "history"), 0)
        self.wait_page(reader, "History")
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Restante$"], capture_output=True, text=True, check=True).stdout.split()[0]
        subprocess.run(["xdotool", "windowminimize", window], check=True)
        wait_for(lambda: not reader.named("frame", "Restante"), 30, "the window to be minimised", 0.1)
        self.assertEqual(launcher("launch", ID), (0, ""))
        reader.wait("frame", "Restante")
        self.assertTrue(reader.is_chosen("radio button", "History"))

    def test_after_a_crash_it_is_started_again(self):
        self.start()
        first = owner_process(ID)
        os.kill(first, signal.SIGKILL)
        wait_for(lambda: not owned(ID), 30, "the end of restante", 0.1)
        self.start()
        self.assertNotEqual(owner_process(ID), first)

    def test_nonsense_ends_nothing(self):
        reader = self.start()
        first = owner_process(ID)
        for arguments in (("no such page", "[]", "{}"), ("", "[<1>]", "{'activation-token': <1>}"), ("q" * 100_000, "[]", "{}")):
            code, said = dbus(ID, PATH, "org.freedesktop.Application.ActivateAction", *arguments)
            self.assertEqual(code, 0, said)
        self.assertEqual(self.second("--open", "nonsense"), 0)
        self.assertEqual(launcher("action", ID, "queue"), (0, ""))
        self.wait_page(reader, "Queue")
        self.assertEqual(owner_process(ID), first)


if __name__ == "__main__":
    if os.environ.get(OWN):
        unittest.main()
    with tempfile.TemporaryDirectory(prefix="restante-installed-") as prefix:
        subprocess.run(["cmake", "--install", BUILD, "--prefix", prefix, "--component", "desktop"], check=True, stdout=subprocess.DEVNULL)
        os.environ["PATH"] = os.path.join(prefix, "bin") + ":" + os.environ["PATH"]  # an entry whose program is not found is none
        main([os.path.join(prefix, "share")])
