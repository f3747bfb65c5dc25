"""A private Wine: one folder with its own C: drive, its own services, its own screen if wanted. 64 bit only, without Mono and Gecko."""
import os
import shutil
import subprocess

from peers.waiting import wait_for

WINE = shutil.which("wine64") or "/usr/lib/wine/wine64"
SERVER = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
FONTS = ("Segoe UI", "MS Shell Dlg 2", "MS Shell Dlg", "Tahoma", "MS Sans Serif", "Microsoft Sans Serif")


class Wine:
    def __init__(self, folder):
        self.folder = os.path.abspath(folder)
        self.environment = {**os.environ, "WINEPREFIX": self.folder, "WINEARCH": "win64", "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8",
                            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe="}

    def boot(self):
        """As a computer that is switched on: services that start by themselves do. They live until kill()."""
        subprocess.run([SERVER, "-p"], env=self.environment, check=True)
        self.run("wineboot", "-i", seconds=300)

    def kill(self):
        """As a computer that loses power: every process of it is gone at once."""
        subprocess.run([SERVER, "-k9"], env=self.environment, check=False)
        subprocess.run([SERVER, "-w"], env=self.environment, check=False, timeout=60)

    def run(self, *words, seconds=120, check=True):
        """What it said, stdout only; AssertionError for another exit code than 0."""
        done = self.call(*words, seconds=seconds)
        assert not check or done.returncode == 0, f"{' '.join(words)} ended with {done.returncode}: {done.stdout}{done.stderr}"
        return done.stdout

    def call(self, *words, seconds=120):
        return subprocess.run([WINE, *words], env=self.environment, capture_output=True, text=True, errors="replace", timeout=seconds, check=False,
                              stdin=subprocess.DEVNULL)

    def begin(self, *words):
        return subprocess.Popen([WINE, *words], env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def use_fonts(self, font="DejaVu Sans"):
        """Wine has none of Windows' own."""
        for name in FONTS:
            self.run("reg", "add", r"HKCU\Software\Wine\Fonts\Replacements", "/v", name, "/d", font, "/f")

    def path(self, path):
        """Where a file of its C: drive is for Linux."""
        assert path.startswith("C:\\")
        return os.path.join(self.folder, "drive_c", *path[3:].split("\\"))

    def there(self, path):
        return os.path.exists(self.path(path))

    def processes(self, program):
        """Linux ids of its processes of that name."""
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
        wait_for(lambda: not self.processes(program), seconds, f"the end of {program}")
