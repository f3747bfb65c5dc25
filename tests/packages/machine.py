"""A Debian 12 in which nothing is but what debootstrap and systemd bring, with a real systemd as its process 1 (systemd-nspawn).

It has this machine's network, so that the peers of the other tests reach it by loopback, and lives on a tmpfs that can be made full. What apt
fetches is kept in FOLDER/archives, the bare system in FOLDER/base: both for the next run. Needs root, and the rights to mount and to make cgroups.
"""
import glob
import os
import shutil
import signal
import subprocess

from peers.waiting import wait_for

BASE_PACKAGES = "systemd-sysv,dbus,ca-certificates"
ENVIRONMENT = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8", "TERM": "dumb",
               "DEBIAN_FRONTEND": "noninteractive"}


def mirror():
    for path in sorted(glob.glob("/etc/apt/sources.list.d/*.sources") + glob.glob("/etc/apt/sources.list")):
        with open(path, encoding="utf-8") as sources:
            for line in sources:
                words = line.split()
                if words and words[0] in ("URIs:", "deb") and "security" not in line:
                    return next(word for word in words if word.startswith("http"))
    return "http://deb.debian.org/debian"


def sources(root):
    """This machine's way to packages. Its apt.conf only as far as it says how they are fetched."""
    apt = os.path.join(root, "etc/apt")
    open(os.path.join(apt, "sources.list"), "w", encoding="utf-8").close()
    for path in glob.glob("/etc/apt/sources.list.d/debian.sources") + glob.glob("/etc/apt/sources.list"):
        shutil.copy(path, path.replace("/etc/apt", apt))
    for path in glob.glob("/etc/apt/apt.conf.d/*"):
        with open(path, encoding="utf-8") as conf:
            if "Acquire::" in conf.read() and "docker" not in path:
                shutil.copy(path, os.path.join(apt, "apt.conf.d"))
    shutil.copy("/etc/resolv.conf", os.path.join(root, "etc/resolv.conf"))


def bare_system(folder):
    """FOLDER/base, made once."""
    base = os.path.join(folder, "base")
    if not os.path.exists(base):
        made = base + ".new"
        shutil.rmtree(made, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", f"--include={BASE_PACKAGES}", "bookworm", made, mirror()], check=True,
                       stdout=subprocess.DEVNULL)
        sources(made)
        os.rename(made, base)
    return base


class Machine:
    def __init__(self, folder, name):
        self.folder, self.root = folder, os.path.join(folder, name)
        self.archives = os.path.join(folder, "archives")
        self.boot = None
        os.makedirs(self.archives, exist_ok=True)
        base = bare_system(folder)
        self.unmount()
        os.makedirs(self.root, exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755,size=4g", "machine", self.root], check=True)
        subprocess.run(["cp", "-a", base + "/.", self.root], check=True)

    def start(self):
        """Returns when systemd has started what there is to start."""
        with open(os.path.join(self.folder, "console.log"), "ab") as console:
            self.boot = subprocess.Popen(["systemd-nspawn", "--quiet", "--keep-unit", "--register=no", "--console=pipe", "--boot",
                                          f"--bind={self.archives}:/var/cache/apt/archives", f"--directory={self.root}"],
                                         stdin=subprocess.DEVNULL, stdout=console, stderr=console)
        wait_for(lambda: self.leader() and self.run("systemctl", "is-system-running", check=False)[1].strip() in ("running", "degraded"),
                 60, "a started systemd in " + self.root, 0.2)

    def leader(self):
        """Its process 1 as this machine numbers it; nothing: there is none."""
        if self.boot.poll() is not None:
            raise AssertionError(f"systemd-nspawn ended with {self.boot.returncode}: no right to it here? See {self.folder}/console.log")
        path = f"/proc/{self.boot.pid}/task/{self.boot.pid}/children"
        with open(path, encoding="ascii") as children:
            for pid in children.read().split():
                with open(f"/proc/{pid}/comm", encoding="ascii") as comm:
                    if comm.read().strip() == "systemd":
                        return pid
        return None

    def inside(self, *words):
        """The command as this machine has to say it."""
        return ["nsenter", "--target", self.leader(), "--mount", "--uts", "--ipc", "--pid", "--root", "--wdns=/", *words]

    def run(self, *words, check=True, environment=None, text=None, seconds=600):
        """(exit status, all it said)."""
        done = subprocess.run(self.inside(*words), env={**ENVIRONMENT, **(environment or {})}, input=text, text=True, timeout=seconds,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=None if text is not None else subprocess.DEVNULL)
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(words)}: {done.returncode}\n{done.stdout[-3000:]}")
        return done.returncode, done.stdout

    def path(self, *names):
        """Where this machine sees its file. Not below /run, /tmp and /proc."""
        return os.path.join(self.root, *(name.lstrip("/") for name in names))

    def give(self, path):
        """The file in its /srv; where it sees it."""
        shutil.copy(path, self.path("srv"))
        return "/srv/" + os.path.basename(path)

    def free_only(self, size):
        """The disk has only so many bytes left, or as many as before (None)."""
        stat = os.statvfs(self.root)
        used = (stat.f_blocks - stat.f_bfree) * stat.f_frsize
        subprocess.run(["mount", "-o", f"remount,size={'4g' if size is None else used + size}", self.root], check=True)

    def remove(self):
        if self.boot and self.boot.poll() is None:
            self.boot.send_signal(signal.SIGTERM)  # systemd-nspawn has it power off
            try:
                self.boot.wait(40)
            except subprocess.TimeoutExpired:
                self.boot.kill()
                self.boot.wait()
        self.unmount()

    def unmount(self):
        if os.path.ismount(self.root):
            subprocess.run(["umount", "--lazy", self.root], check=True)
