"""A private Wine: one folder with its own C: drive, its own services, its own screen if wanted. 64 bit only, without Mono and Gecko."""
import os
import shutil
import signal
import subprocess
import tempfile

from peers.waiting import wait_for

WINE = shutil.which("wine64") or "/usr/lib/wine/wine64"
SERVER = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
WIDTH, HEIGHT = 1280, 900  # of its screen
FONTS = ("Segoe UI", "MS Shell Dlg 2", "MS Shell Dlg", "Tahoma", "MS Sans Serif", "Microsoft Sans Serif")


class Wine:
    def __init__(self, folder):
        self.folder = os.path.abspath(folder)
        self.environment = {**os.environ, "WINEPREFIX": self.folder, "WINEARCH": "win64", "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8",
                            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe="}

    def make(self):
        """Its services know of each other only when it is started once more; Debian's is a Windows 7 unless it is told, has no fonts of Windows and
        no desktop of its own."""
        self.boot()
        self.run("winecfg", "-v", "win10")
        for name in FONTS:
            self.set(r"Fonts\Replacements", name, "DejaVu Sans")
        self.set("Explorer", "Desktop", "Default")
        self.set(r"Explorer\Desktops", "Default", f"{WIDTH}x{HEIGHT}")
        self.shut_down()

    def boot(self):
        """As a computer that is switched on: services that start by themselves do. They live until kill()."""
        subprocess.run([SERVER, "-p"], env=self.environment, check=True)
        self.run("cmd", "/c", "exit", seconds=300)  # the first program starts the rest; wineboot would start it twice

    def shut_down(self):
        """Nobody is asked; but the registry is written."""
        subprocess.run([SERVER, "-k"], env=self.environment, check=True)
        subprocess.run([SERVER, "-w"], env=self.environment, check=True, timeout=60)
        self.kill()

    def kill(self):
        """Every process of it is gone at once, and what Wine had not written of the registry."""
        for each in self.processes(""):
            os.kill(each, signal.SIGKILL)
        self.wait_gone("")

    def run(self, *words, seconds=120, check=True):
        """What it said, stdout only; AssertionError for another exit code than 0."""
        done = self.call(*words, seconds=seconds)
        assert not check or done.returncode == 0, f"{' '.join(words)} ended with {done.returncode}: {done.stdout}{done.stderr}"
        return done.stdout

    def call(self, *words, seconds=120):
        """Services that are started on the way inherit what it writes to, so that is a file: a pipe would not end before they do."""
        with tempfile.TemporaryFile("w+", errors="replace") as out, tempfile.TemporaryFile("w+", errors="replace") as err:
            done = subprocess.run([WINE, *words], env=self.environment, stdout=out, stderr=err, timeout=seconds, check=False, stdin=subprocess.DEVNULL)
            for each in (out, err):
                each.seek(0)
            return subprocess.CompletedProcess(done.args, done.returncode, out.read(), err.read())

    def begin(self, *words):
        return subprocess.Popen([WINE, *words], env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def set(self, key, name, value):
        self.run("reg", "add", "HKCU\\Software\\Wine\\" + key, "/v", name, "/d", value, "/f")

    def path(self, path):
        """Where a file of its C: drive is for Linux."""
        assert path.startswith("C:\\")
        return os.path.join(self.folder, "drive_c", *path[3:].split("\\"))

    def there(self, path):
        return os.path.exists(self.path(path))

    def processes(self, program):
        """Linux ids of its processes of that name; of all, its server too, for an empty one."""
        found = []
        for each in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{each}/cmdline", "rb") as line, open(f"/proc/{each}/environ", "rb") as environment:
                    words = line.read().split(b"\0")
                    if words[0].lower().endswith(program.lower().encode()) and f"WINEPREFIX={self.folder}".encode() in environment.read().split(b"\0"):
                        found.append(int(each))
            except OSError:  # it has ended
                continue
        return found

    def wait_gone(self, program, seconds=60):
        wait_for(lambda: not self.processes(program), seconds, f"the end of {program or 'Wine'}")
