"""A Knot that signs a zone, for others to serve: signed zone files, and the trust anchor for them."""
import os
import re
import subprocess

from peers.knot import Knot
from peers.waiting import wait_for

SIGNING = """
policy:
  - id: doctor
    algorithm: ecdsap256sha256
    single-type-signing: on
    nsec3: off
    cds-cdnskey-publish: none
template:
  - id: default
    journal-content: none
    zonefile-sync: 0
    zonefile-load: whole
    dnssec-signing: on
    dnssec-policy: doctor
    serial-policy: increment
"""


class Signer:
    """sign() gives the text of the signed zone. Its keys stay the same."""

    def __init__(self, name):
        self.name, self.serial = name, 0
        self.knot = Knot({name: ""}, address="127.9.9.9")
        self.knot.template = SIGNING

    def sign(self, text):
        """`text` has @SERIAL@ in the place of the serial; in the signed one that is the next higher number."""
        self.serial += 10
        zone = text.replace("@SERIAL@", str(self.serial))
        if self.knot.process is None:
            self.knot.zones[self.name] = zone
            self.knot.start()
        else:
            self.knot.replace(self.name, zone)
        return self._signed()

    def anchor(self, path):
        """Writes the DS records of the zone's keys there."""
        out = subprocess.run(["keymgr", "-c", os.path.join(self.knot.folder, "knot.conf"), self.name + ".", "ds"], check=True, capture_output=True,
                             text=True).stdout
        with open(path, "w", encoding="ascii") as file:
            file.write("".join(re.sub(r"^(\S+) DS ", r"\1 IN DS ", line) + "\n" for line in out.splitlines()))

    def stop(self):
        self.knot.stop()

    def _signed(self):
        return wait_for(self._signed_text, 20, "the signed zone " + self.name)

    def _signed_text(self):
        """None before it is there as a whole."""
        with open(os.path.join(self.knot.folder, self.name + ".zone"), encoding="ascii") as file:
            text = file.read()
        number = re.search(r"\sSOA\s+\S+ \S+ (\d+)", text)
        is_whole = "RRSIG" in text and number and int(number[1]) >= self.serial and text.rstrip().splitlines()[-1].startswith(";; Time")
        return text if is_whole else None
