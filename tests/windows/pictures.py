"""Pictures of the window on a screen of its own (Xvfb), taken when what is to be seen is drawn: for people to look at."""
import os
import signal
import subprocess

from peers.waiting import wait_for
from windows.wine import HEIGHT, WIDTH

INSTALLED = r"C:\Program Files\Restante"


class Screen:
    """with Screen(wine): what Wine starts is drawn there, on a desktop with a task bar. To be entered before Wine is."""

    def __init__(self, wine):
        self.wine = wine
        self.program = None

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"], pass_fds=(writing,),
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as line:
            self.display = ":" + line.readline().strip()
        self.wine.environment["DISPLAY"] = self.display
        return self

    def __exit__(self, *_):
        del self.wine.environment["DISPLAY"]
        self.server.terminate()
        self.server.wait()

    def start(self, *words):
        self.program = self.wine.begin(INSTALLED + r"\restante.exe", *words)

    def end(self):
        for each in self.wine.processes("restante.exe"):
            os.kill(each, signal.SIGKILL)
        self.program.wait()

    def windows(self, name):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name], env={**os.environ, "DISPLAY": self.display}, capture_output=True,
                               text=True, check=False)
        return found.stdout.split()

    def await_window(self, name, seconds=90):
        wait_for(lambda: self.windows(name), seconds, f"a window named {name}", 0.5)

    def await_still(self):
        """Until two pictures in a row are alike: then it is drawn."""
        last = []

        def still():
            last.append(self.pixels())
            return len(last) > 1 and last[-1] == last[-2]

        wait_for(still, 60, "a screen that stands still", 1.0)

    def await_bubble(self):
        """Until something stands on the empty desktop; the task bar is below."""
        end = WIDTH * (HEIGHT - 40) * 3

        def is_there():
            desktop = self.pixels()[:end]
            return desktop != desktop[:3] * (end // 3)

        wait_for(is_there, 60, "a bubble", 0.5)

    def pixels(self):
        return subprocess.run(["import", "-window", "root", "-display", self.display, "-depth", "8", "rgb:-"], capture_output=True, check=True).stdout

    def picture(self, path):
        self.await_still()
        subprocess.run(["import", "-window", "root", "-display", self.display, path], check=True)
