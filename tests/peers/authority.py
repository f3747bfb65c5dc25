"""A certificate authority of a test's own, made with openssl: certificates for any name and time."""
import datetime
import os
import subprocess


def openssl(*words, text=None):
    return subprocess.run(["openssl", *words], check=True, capture_output=True, input=text).stdout


class Authority:
    def __init__(self, folder):
        self.folder = folder
        os.makedirs(folder)
        os.chmod(folder, 0o755)  # Postfix's daemons read from it
        self.ca, self.ca_key = os.path.join(folder, "ca.pem"), os.path.join(folder, "ca.key")
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj", "/CN=Test CA", "-keyout", self.ca_key,
                "-out", self.ca)
        self.made = 0

    def issue(self, name, begins=-1, ends=60, trusted=True, also=()):
        """(certificate, key) as PEM files, for this name and those also; from and to in days from now. Not trusted: its own issuer."""
        self.made += 1
        base = os.path.join(self.folder, f"{self.made}")
        key, request, extensions, certificate = (base + end for end in (".key", ".csr", ".ext", ".pem"))
        openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={name}", "-keyout", key, "-out", request)
        with open(extensions, "w", encoding="ascii") as file:
            names = ",".join("DNS:" + each for each in (name, *also))
            file.write(f"subjectAltName={names}\nbasicConstraints=CA:FALSE\n")
        today = datetime.datetime.now(datetime.timezone.utc)
        first, last = ((today + datetime.timedelta(days=days)).strftime("%Y%m%d%H%M%SZ") for days in (begins, ends))
        issuer = ["-cert", self.ca, "-keyfile", self.ca_key] if trusted else ["-selfsign", "-keyfile", key]
        openssl("ca", "-batch", "-config", self._config(), "-in", request, "-out", certificate, "-startdate", first, "-enddate", last, "-notext",
                "-extfile", extensions, *issuer)
        os.chmod(key, 0o644)
        return certificate, key

    def _config(self):
        path = os.path.join(self.folder, "ca.cnf")
        if not os.path.exists(path):
            for name, text in (("index", ""), ("index.attr", "unique_subject = no\n"), ("serial", "01\n")):
                with open(os.path.join(self.folder, name), "w", encoding="ascii") as file:
                    file.write(text)
            with open(path, "w", encoding="ascii") as file:
                file.write(f"[ca]\ndefault_ca = own\n[own]\ndatabase = {self.folder}/index\nserial = {self.folder}/serial\nnew_certs_dir = {self.folder}\n"
                           "default_md = sha256\npolicy = any\n[any]\ncommonName = supplied\n")
        return path


def key_digest(certificate):
    """SHA-256 of its public key, hex: what "TLSA 3 1 1" has."""
    der = openssl("pkey", "-pubin", "-outform", "DER", text=openssl("x509", "-in", certificate, "-noout", "-pubkey"))
    return openssl("dgst", "-sha256", "-r", text=der).split()[0].decode()
