"""Reads notices with Python's email package (policy strict) and says what is wrong with them.

check_notices.py samples PROGRAM DIRECTORY: what notice_samples writes, every kind, language and hostile mail.
check_notices.py outage PROGRAM DIRECTORY: what left in the outage of three days of tst_notice_outage.
"""
import email
import email.policy
import os
import pathlib
import re
import subprocess
import sys
import unicodedata

LANGUAGES = ("en", "cs", "de", "it")
ACTIONS = {"failed": "failed", "expired": "failed", "delayed": "delayed", "relayed": "relayed"}
STATUS = {"failed": r"5\.\d+\.\d+", "expired": r"4\.4\.7", "delayed": r"4\.\d+\.\d+", "relayed": r"2\.1\.9"}
FIRST_WORDS = {  # of the subject, so that each is in its language
    ("failed", "en"): "Not delivered:", ("failed", "cs"): "Nedoručeno:", ("failed", "de"): "Nicht zugestellt:", ("failed", "it"): "Non consegnato:",
    ("delayed", "en"): "Not delivered yet:", ("delayed", "cs"): "Zatím nedoručeno:", ("delayed", "de"): "Noch nicht zugestellt:",
    ("delayed", "it"): "Non ancora consegnato:"}
faults = []


def expect(name, what, got, wanted):
    if got != wanted:
        faults.append(f"{name}: {what} is {got!r}, not {wanted!r}")


def expect_match(name, what, got, pattern):
    if not re.fullmatch(pattern, got or ""):
        faults.append(f"{name}: {what} is {got!r}")


def check_lines(name, raw):
    for line in raw.split(b"\r\n"):
        if len(line) > 998 or b"\r" in line or b"\n" in line:
            faults.append(f"{name}: a line of {len(line)} octets, or a bare end")
    expect(name, "ASCII", raw.isascii(), True)


def check_text(name, part, language):
    expect(name, "type of the words", part.get_content_type(), "text/plain")
    if language:
        expect(name, "language", part["Content-Language"], language)
    text = part.get_content()
    for c in text:
        if (unicodedata.category(c) in ("Cc", "Cf") and c not in "\r\n") or c == "\ufffd" and "bytes" not in name:
            faults.append(f"{name}: character U+{ord(c):04X} in the words")
            break
    if re.search(r"\{(?!recipients|until|sent|hostname|\{)\w*\}", text):
        faults.append(f"{name}: a placeholder is left: {text}")
    return text


def check_status(name, kind, part):
    expect(name, "status part", part.get_content_type(), "message/delivery-status")
    groups = part.get_payload()
    expect(name, "reporting MTA", groups[0]["Reporting-MTA"], "dns; mx2.firm.test")
    expect(name, "recipients", len(groups) >= 2, True)
    for group in groups[1:]:
        expect_match(name, "final recipient", group["Final-Recipient"], r"(rfc822|utf-8); .+")
        expect(name, "action", group["Action"], ACTIONS[kind])
        expect_match(name, "status", group["Status"], STATUS[kind])
        expect(name, "will retry until", "Will-Retry-Until" in group, kind == "delayed")
        expect(name, "forged fields", set(group.keys()) - {"Final-Recipient", "Original-Recipient", "Action", "Status", "Remote-MTA", "Diagnostic-Code",
                                                           "Last-Attempt-Date", "Will-Retry-Until"}, set())


def check(path, kind=None, language=None):
    name = path.stem
    raw = path.read_bytes()
    message = email.message_from_bytes(raw, policy=email.policy.strict + email.policy.SMTP)  # raises on any defect
    kind = kind or message["Message-ID"].strip("<").split(".")[0]
    utf8 = ".utf8" in name
    if not utf8:
        check_lines(name, raw)
    expect(name, "auto-submitted", message["Auto-Submitted"], "auto-replied")
    expect(name, "from", message["From"].addresses[0].addr_spec, "postmaster@mx2.firm.test")
    expect(name, "fields", set(k.lower() for k in message.keys()) - {"from", "to", "subject", "date", "message-id", "in-reply-to", "references", "auto-submitted",
                                                                     "mime-version", "content-type", "content-transfer-encoding", "content-language"}, set())
    expect(name, "number of To", len(message.get_all("To")), 1)
    expect_match(name, "message id", message["Message-ID"], "<" + kind + r"\.[a-z0-9.]+@mx2\.firm\.test>")
    subject = message["Subject"]
    expect(name, "length of the subject", 0 < len(subject) <= 200, True)
    if (kind, language) in FIRST_WORDS:
        expect(name, "subject", subject.startswith(FIRST_WORDS[kind, language]), True)
    if kind == "delivered":
        return kind, check_text(name, message, language)
    expect(name, "type", message.get_content_type(), "multipart/report")
    expect(name, "report-type", message.get_param("report-type"), "delivery-status")
    words, status, original = list(message.iter_parts())
    text = check_text(name, words, language)
    check_status(name, kind, status)
    expect(name, "original", original.get_content_type(), "text/rfc822-headers")
    return kind, text


def check_samples(program, directory):
    subprocess.run([program, str(directory)], check=True)
    paths = sorted(directory.glob("*.eml"))
    expect("all", "files", len(paths), 5 * len(LANGUAGES) * 12)
    for path in paths:
        kind, language, sample = path.stem.split(".")
        _, text = check(path, kind, language)
        if sample == "plain":
            expect(path.stem, "names the subject", "Offer 4711" in text, True)
            expect(path.stem, "names the recipient", "bob@firm.test" in text, True)
        if sample == "accents":
            expect(path.stem, "reads the subject", "Příliš žluťoučký" in text, True)
    return len(paths)


def check_outage(program, directory):
    environment = {**os.environ, "NOTICES_TO": str(directory), "LC_ALL": "C.UTF-8"}
    subprocess.run([program, "-silent", "sendsExactlyTheExpectedNotices"], check=True, env=environment)
    counts = {}
    for path in directory.glob("*.eml"):
        kind, _ = check(path)
        counts[kind] = counts.get(kind, 0) + 1
    expect("all", "kinds", counts, {"delayed": 228, "failed": 60, "relayed": 20, "delivered": 84})
    return sum(counts.values())


what, program, directory = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
directory.mkdir(parents=True, exist_ok=True)
for old in directory.glob("*.eml"):
    old.unlink()
count = {"samples": check_samples, "outage": check_outage}[what](program, directory)
print("\n".join(faults[:50]) or f"{count} notices are right")
sys.exit(bool(faults))
