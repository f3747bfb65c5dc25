#!/usr/bin/python3
"""What a Linux desktop is told of the program, installed into a folder: by the desktop's own validators, and complete in all languages."""
import configparser
import glob
import os
import re
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

BUILD = os.environ["RESTANTE_BUILD"]
ID = "org.restante.Restante"
LANGUAGES = {"cs", "de", "it"}  # beside English
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def run(*words, **options):
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False, **options)
    return done.returncode, done.stdout + done.stderr


def entry(path):
    read = configparser.ConfigParser(interpolation=None, strict=True, delimiters=("=",))
    read.optionxform = str
    with open(path, encoding="utf-8") as file:
        read.read_file(file)
    return read


class Files(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="restante-files-")
        cls.addClassCleanup(folder.cleanup)
        code, said = run("cmake", "--install", BUILD, "--prefix", "/usr", "--component", "desktop", env={**os.environ, "DESTDIR": folder.name})
        assert code == 0, said
        cls.root = folder.name
        cls.share = os.path.join(folder.name, "usr", "share")

    def path(self, *names):
        return os.path.join(self.share, *names)

    def entries(self):
        return [self.path("applications", ID + ".desktop"), self.path("restante", "autostart", ID + ".desktop")]

    def test_entries_are_valid(self):
        for path in self.entries():
            self.assertEqual(run("desktop-file-validate", path), (0, ""))

    def test_entries_speak_all_languages(self):
        for path in self.entries():
            for section in (read := entry(path)).sections():
                for key in {"GenericName", "Comment", "Keywords", "Name"} & set(read[section]):
                    spoken = set(re.findall(rf"(?m)^{key}\[(\w+)\]", "\n".join(read[section])))
                    self.assertEqual(spoken, set() if read[section][key] == "Restante" else LANGUAGES, f"{path}: {section}, {key}")

    def test_every_action_has_its_group(self):
        read = entry(self.entries()[0])
        actions = [each for each in read["Desktop Entry"]["Actions"].split(";") if each]
        self.assertEqual(sorted(read.sections()), sorted(["Desktop Entry", *(f"Desktop Action {each}" for each in actions)]))
        for action in actions:
            self.assertEqual(read[f"Desktop Action {action}"]["Exec"], f"restante --open {action}")

    def test_log_in_starts_it_hidden(self):
        self.assertEqual(entry(self.entries()[1])["Desktop Entry"]["Exec"], "restante --hidden")
        self.assertFalse(os.path.exists(os.path.join(self.root, "etc")))  # unless RESTANTE_AUTOSTART is on

    def test_icons_have_their_sizes(self):
        sizes = set()
        for path in glob.glob(self.path("icons", "hicolor", "*x*", "apps", "restante.png")):
            with open(path, "rb") as file:
                width, height = struct.unpack(">II", file.read(24)[16:])
            self.assertIn(f"/{width}x{height}/", path)
            sizes.add(width)
        self.assertLessEqual({16, 22, 24, 32, 48, 64, 128, 256}, sizes)
        self.assertTrue(os.path.exists(self.path("icons", "hicolor", "scalable", "apps", "restante.svg")))

    def test_the_bus_can_start_it(self):
        read = entry(self.path("dbus-1", "services", ID + ".service"))["D-BUS Service"]
        self.assertEqual((read["Name"], read["Exec"]), (ID, "/usr/bin/restante --hidden"))
        self.assertTrue(os.access(os.path.join(self.root, "usr/bin/restante"), os.X_OK))

    def test_the_catalogue_entry_is_valid(self):
        published = os.path.join(BUILD, "resources", "published", ID + ".metainfo.xml")  # the form with addresses
        for path in (self.path("metainfo", ID + ".metainfo.xml"), published):
            self.assertEqual(run("xmllint", "--noout", path), (0, ""))
        code, said = run("appstreamcli", "validate", "--no-net", "--no-color", "--pedantic", "--strict", published)
        self.assertEqual(code, 0, said)
        code, said = run("appstreamcli", "validate-tree", "--no-net", "--no-color", "--pedantic", self.root)  # knows menu entry and icon, too
        self.assertEqual(code, 0, said)
        self.assertNotRegex(said, r"(?m)^\s*[WE]:")

    def test_the_catalogue_entry_speaks_all_languages(self):
        tree = ElementTree.parse(os.path.join(BUILD, "resources", "published", ID + ".metainfo.xml")).getroot()
        texts = 0
        for parent in tree.iter():
            spoken = None
            for child in [*parent, None]:  # an English one, then its translations
                if child is not None and child.tag in ("summary", "p", "li", "keyword", "caption") and LANG in child.attrib:
                    spoken[1].add(child.attrib[LANG])
                    continue
                if spoken:
                    self.assertEqual(spoken[1], LANGUAGES, spoken[0])
                spoken = (child.text, set()) if child is not None and child.tag in ("summary", "p", "li", "keyword", "caption") else None
                texts += spoken is not None
        self.assertGreaterEqual(texts, 12)

    def test_the_manual_has_every_option(self):
        with open(self.path("man", "man1", "restante.1"), encoding="utf-8") as file:
            manual = file.read().replace("\\-", "-")
        code, said = run(os.path.join(self.root, "usr/bin/restante"), "--help")
        options = set(re.findall(r"--[a-z-]+", said)) - {"--help-all"}
        self.assertEqual((code, sorted(option for option in options if option not in manual)), (0, []))
        self.assertLessEqual({"--hidden", "--open", "--socket"}, options)


if __name__ == "__main__":
    unittest.main()
