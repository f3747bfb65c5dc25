"""Reads the notices that tst_dsn wrote with Python's email package and says what is wrong with them. Usage: check_dsn.py PROGRAM DIRECTORY"""
import email
import email.policy
import pathlib
import subprocess
import sys

program, directory = sys.argv[1], pathlib.Path(sys.argv[2])
subprocess.run([program, "--write", str(directory)], check=True)
names = {"plain", "whole", "foreign", "hostile", "several"}
faults = []


def expect(name, what, got, wanted):
    if got != wanted:
        faults.append(f"{name}: {what} is {got!r}, not {wanted!r}")


def check(name, path):
    policy = email.policy.strict + email.policy.SMTP
    message = email.message_from_bytes(path.read_bytes(), policy=policy)  # strict: raises on any defect
    expect(name, "type", message.get_content_type(), "multipart/report")
    expect(name, "report-type", message.get_param("report-type"), "delivery-status")
    expect(name, "auto-submitted", message["Auto-Submitted"], "auto-replied")
    expect(name, "to", message["To"].addresses[0].addr_spec, "sender@remote.test")
    expect(name, "from", message["From"].addresses[0].addr_spec, "postmaster@mx2.example.test")
    expect(name, "date", message["Date"].datetime.isoformat(), "2026-11-21T11:00:00+00:00")
    for forged in ("Bcc", "X-Forged"):
        expect(name, forged, message[forged], None)
    human, status, original = list(message.iter_parts())
    expect(name, "human part", human.get_content_type(), "text/plain")
    expect(name, "status part", status.get_content_type(), "message/delivery-status")
    groups = status.get_payload()
    expect(name, "groups", len(groups), 3 if name == "several" else 2)
    expect(name, "reporting mta", groups[0]["Reporting-MTA"], "dns; mx2.example.test")
    for group in groups[1:]:
        for field in ("Final-Recipient", "Action", "Status"):
            expect(name, f"has {field}", field in group, True)
        expect(name, "forged field", [k for k in group.keys() if k in ("Bcc", "X-Forged")], [])
    return message, human, groups, original


message, human, groups, original = check("plain", directory / "plain.eml")
expect("plain", "subject", message["Subject"], "Your message was not delivered")
expect("plain", "original", original.get_content_type(), "text/rfc822-headers")
expect("plain", "enclosed id", "Message-ID: <original@remote.test>" in original.get_content(), True)
message, human, groups, original = check("whole", directory / "whole.eml")
expect("whole", "original", original.get_content_type(), "message/rfc822")
expect("whole", "body", original.get_content().get_payload(decode=True), b"Body line\r\n.dot\r\ncaf\xc3\xa9\r\n")
message, human, groups, original = check("foreign", directory / "foreign.eml")
expect("foreign", "subject", message["Subject"], "Zpráva nebyla doručena")
expect("foreign", "name", message["From"].addresses[0].display_name, "Pošta \"firmy\"")
expect("foreign", "text", human.get_content().replace("\r\n", "\n").startswith("Vaše zpráva nebyla doručena.\n\nZkontrolujte prosím adresu.\n"), True)
check("hostile", directory / "hostile.eml")
check("several", directory / "several.eml")
expect("all", "files", {p.stem for p in directory.glob("*.eml")}, names)
print("\n".join(faults) or f"{len(names)} notices are right")
sys.exit(bool(faults))
