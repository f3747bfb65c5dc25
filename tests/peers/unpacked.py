"""Programs of Debian packages that are unpacked instead of installed (only one mail server can be), each in a small root of its own.

They have their paths and accounts compiled in, hence the root: the package, its libraries, the accounts, /dev/null. Needs root.
"""
import os
import re
import shutil
import stat
import subprocess

PACKAGES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "build", "peers")  # filled by tests/run


class UnpackedRoot:
    def __init__(self, folder, package, programs, accounts, names="127.0.0.1 localhost sender.test\n"):
        """accounts: {name: number}. The folder is made."""
        self.folder = folder
        source = os.path.join(PACKAGES, package)
        assert os.path.isdir(source), f"{package} is not in {PACKAGES}: run tests/run, or unpack_packages of installer/packages.sh"
        shutil.copytree(os.path.join(source, "usr"), os.path.join(folder, "usr"), symlinks=True)
        for name in ("etc", "dev", "run", "tmp", "var/run", "var/spool", "var/log"):
            os.makedirs(os.path.join(folder, name))
        for library in {path for program in programs for path in self.libraries(os.path.join(source, program))}:
            os.makedirs(folder + os.path.dirname(library), exist_ok=True)
            shutil.copy(library, folder + library)
        everybody = {"root": 0, **accounts, "nobody": 65534}
        self.write("etc/passwd", "".join(f"{name}:x:{number}:{number}::/:/bin/false\n" for name, number in everybody.items()))
        self.write("etc/group", "".join(f"{name}:x:{number}:\n" for name, number in {**everybody, "mail": 8, "nogroup": 65534}.items()))
        self.write("etc/hosts", names)
        self.write("etc/resolv.conf", "")
        for name, minor in (("null", 3), ("urandom", 9)):
            os.mknod(self.path("dev", name), 0o666 | stat.S_IFCHR, os.makedev(1, minor))
            os.chmod(self.path("dev", name), 0o666)

    @staticmethod
    def libraries(program):
        listed = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
        assert "not found" not in listed, listed
        return re.findall(r"(/\S+) \(0x", listed)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def arguments(self, *words):
        return ["/usr/sbin/chroot", self.folder, *words]
