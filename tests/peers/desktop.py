"""A desktop of a test's own: screen, window manager, session bus with accessibility, folders. And who reads it as a screen reader does.

main() runs the tests of a script in it (the script is started again below xvfb-run and dbus-run-session). Reader finds things by what a person
is told, role and name, and uses them by their actions; it knows no widget and no mouse.
"""
import os
import subprocess
import sys
import tempfile
import unittest

from peers.waiting import Program, wait_for

OWN = "RESTANTE_OWN_DESKTOP"


def main(data_folders=()):
    """unittest.main() in a desktop of its own. data_folders: further ones like /usr/share, for the menu entries and services in them."""
    if os.environ.get(OWN):
        unittest.main()
    with tempfile.TemporaryDirectory(prefix="restante-desktop-") as folder:
        own = {OWN: folder, "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
               "XDG_DATA_DIRS": ":".join([*data_folders, "/usr/local/share", "/usr/share"])}
        for name in ("RUNTIME_DIR", "CONFIG_HOME", "CACHE_HOME", "DATA_HOME"):
            own["XDG_" + name] = os.path.join(folder, name.lower())
            os.mkdir(own["XDG_" + name], 0o700)
        done = subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x800x24 -dpi 96", "dbus-run-session", "--", sys.executable, *sys.argv],
                              env={**os.environ, **own}, check=False)
    sys.exit(done.returncode)


def dbus(destination, path, method, *arguments):
    """gdbus call on the session bus: (exit status, what it printed)."""
    done = subprocess.run(["gdbus", "call", "--session", "--dest", destination, "--object-path", path, "--method", method, *arguments],
                          capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


def bus(method, *arguments):
    return dbus("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus." + method, *arguments)


def owned(name):
    return "true" in bus("NameHasOwner", name)[1]


def owner_process(name):
    """Process id of who has that name."""
    code, said = bus("GetConnectionUnixProcessID", name)
    assert code == 0, said
    return int(said.strip(" \n(),").split(" ")[-1])


class Desktop:
    """Window manager and accessibility bus, for main()'s screen and bus."""

    def __init__(self, test):
        folder = os.environ[OWN]
        self.windows = Program(["openbox"], folder, "openbox")
        test.addCleanup(self.windows.terminate)
        wait_for(lambda: self.windows.ended_early() or self.is_managed(), 30, "the window manager", 0.1)
        code, said = dbus("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>")
        assert code == 0, said

    @staticmethod
    def is_managed():
        return "window id" in subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, text=True, check=False).stdout


class Reader:
    """Of one program, by the name under which it is on the accessibility bus."""

    def __init__(self, program, seconds=30):
        import gi  # here: it connects to the session's accessibility bus
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi, self.error = Atspi, GLib.Error
        desktop = Atspi.get_desktop(0)
        desktop.set_cache_mask(Atspi.Cache.NONE)  # what was read before is no news
        self.program = wait_for(lambda: next((each for each in self.children(desktop) if each.get_name() == program), None), seconds,
                                f"{program} on the accessibility bus", 0.1)
        self.program.set_cache_mask(Atspi.Cache.NONE)

    def children(self, node):
        try:
            found = [node.get_child_at_index(at) for at in range(node.get_child_count())]
        except self.error:  # it went while we looked
            return []
        return [each for each in found if each is not None]

    def has(self, node, state):
        return node.get_state_set().contains(getattr(self.atspi.StateType, state))

    def all(self, role=None, within=None):
        """What is on the screen now, in the order of reading: nodes of that role."""
        found, waiting = [], [within or self.program]
        while waiting:
            node = waiting.pop()
            try:
                if node is not self.program and not self.has(node, "SHOWING"):
                    continue
                if role in (None, node.get_role_name()):
                    found.append(node)
                waiting += reversed(self.children(node))
            except self.error:
                continue
        return found

    def named(self, role, words, within=None):
        """The first one whose name has all these words."""
        words = [words] if isinstance(words, str) else words
        for node in self.all(role, within):
            try:
                if all(word in node.get_name() for word in words):
                    return node
            except self.error:
                continue
        return None

    def names(self, role=None, within=None):
        names = []
        for node in self.all(role, within):
            try:
                names.append(node.get_name())
            except self.error:
                continue
        return names

    def wait(self, role, words, seconds=30, within=None):
        try:
            return wait_for(lambda: self.named(role, words, within), seconds, f"a {role} that says {words}", 0.1)
        except AssertionError as late:
            raise AssertionError(f"{late}; there are: {self.names(role)}") from None

    def is_chosen(self, role, words):
        node = self.named(role, words)
        return node is not None and self.has(node, "CHECKED")

    def press(self, role, words, seconds=30, within=None):
        """Waits until it can be used, and uses it."""
        self.wait(role, words, seconds, within)
        node = wait_for(lambda: (one := self.named(role, words, within)) and self.has(one, "ENABLED") and one, seconds,
                        f"the {role} {words} to be enabled", 0.1)
        actions = [self.atspi.Action.get_action_name(node, at) for at in range(node.get_n_actions())]
        used = next((at for at, name in enumerate(actions) if name in ("Press", "Toggle")), None)
        assert used is not None, f"{role} {words} can only {actions}"
        node.do_action(used)

    def tree(self):
        """All that is on the screen, for who looks for a fault."""
        lines, waiting = [], [(self.program, 0)]
        while waiting:
            node, depth = waiting.pop()
            if node is self.program or self.has(node, "SHOWING"):
                lines.append("  " * depth + f"{node.get_role_name()} “{node.get_name()}” {node.get_description()}")
                waiting += [(child, depth + 1) for child in reversed(self.children(node))]
        return "\n".join(lines)
