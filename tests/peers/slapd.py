"""A private real OpenLDAP server on loopback with entries in the shape of Active Directory. Unpacked, not installed: see installer/packages.sh."""
import base64
import os
import subprocess

from peers.unpacked import PACKAGES
from peers.waiting import Program, free_port, wait_for

SUFFIX = "dc=firm,dc=test"
READER = f"cn=reader,{SUFFIX}"
PASSWORD = "secret of the reader"

# As in Active Directory, as far as it matters here.
SCHEMA = """
attributetype ( 1.2.840.113556.1.2.210 NAME 'proxyAddresses' EQUALITY caseIgnoreMatch SUBSTR caseIgnoreSubstringsMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
attributetype ( 1.2.840.113556.1.4.8 NAME 'userAccountControl' EQUALITY integerMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.7000.102.50971 NAME 'msExchRecipientTypeDetails' EQUALITY integerMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
objectclass ( 1.2.840.113556.1.5.9 NAME 'user' SUP top STRUCTURAL MUST cn
  MAY ( mail $ proxyAddresses $ userAccountControl $ msExchRecipientTypeDetails $ userPassword ) )
objectclass ( 1.2.840.113556.1.5.8 NAME 'group' SUP top STRUCTURAL MUST cn MAY ( mail $ proxyAddresses $ description ) )
"""

# Whoever does not ask by pages gets an error: limits as Active Directory has them.
CONF = """
include {package}/etc/ldap/schema/core.schema
include {package}/etc/ldap/schema/cosine.schema
include {folder}/ad.schema
modulepath {package}/usr/lib/ldap
moduleload back_mdb
pidfile {folder}/pid
argsfile {folder}/args
{tls}
database mdb
maxsize 8589934592
suffix "{suffix}"
rootdn "cn=admin,{suffix}"
directory {folder}/db
dbnosync
index objectClass eq
{limits}
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="{reader}" read by * none
"""


def entry(dn, **attributes):
    """LDIF of one entry; values are texts or lists of them."""
    lines = [f"dn: {dn}"]
    for name, values in attributes.items():
        for value in [values] if isinstance(values, str) else values:
            lines.append(f"{name}:: {base64.b64encode(value.encode()).decode()}")
    return "\n".join(lines) + "\n\n"


def user(name, addresses, control="512", **more):
    return entry(f"cn={name},{SUFFIX}", objectClass="user", cn=name, proxyAddresses=addresses, userAccountControl=control, **more)


class Slapd:
    def __init__(self, folder, entries, certificate=None, limits="limits * size.soft=500 size.hard=500 size.pr=1000 size.prtotal=unlimited"):
        """`entries`: texts of LDIF below SUFFIX. `certificate`: (certificate, key) in PEM files. Not started."""
        self.folder = folder
        self.package = os.path.abspath(os.path.join(PACKAGES, "slapd"))
        assert os.path.isdir(self.package), f"slapd is not in {PACKAGES}: run tests/run, or unpack_packages of installer/packages.sh"
        os.makedirs(os.path.join(folder, "db"))
        self.port, self.tls_port = free_port(), free_port()
        tls = f"TLSCertificateFile {certificate[0]}\nTLSCertificateKeyFile {certificate[1]}\n" if certificate else ""
        self.write("ad.schema", SCHEMA)
        self.write("slapd.conf", CONF.format(package=self.package, folder=folder, tls=tls, suffix=SUFFIX, reader=READER, limits=limits))
        head = entry(SUFFIX, objectClass=["domain"], dc="firm") + entry(READER, objectClass=["user"], cn="reader", userPassword=PASSWORD)
        with open(self.path("entries.ldif"), "w", encoding="utf-8") as file:
            file.write(head)
            file.writelines(entries)
        done = subprocess.run([self.binary(), "-Tadd", "-q", "-f", self.path("slapd.conf"), "-l", self.path("entries.ldif")], capture_output=True,
                              text=True, env=self.environment(), timeout=600)
        assert done.returncode == 0, done.stderr
        self.has_tls = certificate is not None
        self.program = None

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def binary(self):
        return os.path.join(self.package, "usr", "sbin", "slapd")

    def environment(self):
        return {**os.environ, "LD_LIBRARY_PATH": os.path.join(self.package, "usr", "lib", "x86_64-linux-gnu")}

    def start(self):
        urls = f"ldap://127.0.0.1:{self.port}/" + (f" ldaps://127.0.0.1:{self.tls_port}/" if self.has_tls else "")
        self.program = Program([self.binary(), "-d", "stats", "-f", self.path("slapd.conf"), "-h", urls], self.folder, "slapd", environment=self.environment())
        wait_for(lambda: "slapd starting" in self.log() or self.program.ended_early(), 30, "slapd")
        return self

    def log(self):
        return self.program.errors() if self.program else ""

    def kill(self):
        if self.program:
            self.program.kill()
