"""Twenty mails of the kinds that go wrong: NAME.eml in a folder, CRLF line ends, NAME also in X-Restante-Test-Id."""
import os
import random

PLAIN = b"From: Odd <odd@elsewhere.example>\r\nTo: user1@example.test\r\nMessage-ID: <%s@odd.example>\r\n"


def mail(name, body, headers=b""):
    ident = name.encode()
    return PLAIN % ident + headers + b"Subject: " + ident + b"\r\nX-Restante-Test-Id: " + ident + b"\r\n\r\n" + body


def bodies():
    dice = random.Random(1)
    some = bytes(dice.choice(b"abcdefghijklmnopqrstuvwxyz ") for _ in range(70))
    eight = bytes(b for b in range(1, 256) if b not in (10, 13))
    yield "odd-8bit", eight + b"\r\n" + eight[::-1] + b"\r\n"
    yield "odd-utf8", "Žluťoučký kůň; größer; 漢字 🐎\r\n".encode()
    yield "odd-latin1", "Gr\xfc\xdfe aus K\xf6ln\r\n".encode("latin-1")
    yield "odd-line-998", b"x" * 998 + b"\r\n"
    yield "odd-line-999", b"x" * 999 + b"\r\n"
    yield "odd-line-20000", b"y" * 20_000 + b"\r\nend\r\n"
    yield "odd-line-1000000", b"z" * 1_000_000 + b"\r\n"
    yield "odd-20MB", (some + b"\r\n") * (20_000_000 // 72)
    yield "odd-dots", b".\r\n..\r\n...\r\n.x\r\n. \r\n x.\r\n"
    yield "odd-dot-first", b".\r\nafter the dot\r\n"
    yield "odd-dot-last", b"before the dot\r\n."
    yield "odd-no-final-newline", b"the last line has no end"
    yield "odd-empty-body", b""
    yield "odd-only-newlines", b"\r\n" * 50
    yield "odd-looks-like-smtp", b"QUIT\r\nRSET\r\nDATA\r\n250 Ok\r\nMAIL FROM:<x@y>\r\n"
    yield "odd-from-line", b"From here on\r\n>From there\r\n"
    yield "odd-blank-ends", b"trailing   \r\n\t\t\r\n   \r\nend \t\r\n"


def special():
    fold = b"X-Folded: one\r\n" + b"".join(b"\t%d folded\r\n" % i for i in range(100))
    yield "odd-folded-headers", mail("odd-folded-headers", b"text\r\n", fold)
    yield "odd-many-headers", mail("odd-many-headers", b"text\r\n", b"".join(b"X-H%d: %d\r\n" % (i, i) for i in range(500)))
    parts = b"--b\r\nContent-Type: text/plain\r\n\r\none\r\n--b\r\nContent-Type: application/octet-stream\r\n" \
            b"Content-Transfer-Encoding: base64\r\n\r\n" + b"QUJD" * 19 + b"\r\n--b--\r\n"
    yield "odd-mime", mail("odd-mime", parts, b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n')


def write(folder):
    """Returns the names. The folder is made."""
    os.makedirs(folder)
    mails = {name: mail(name, body) for name, body in bodies()} | dict(special())
    for name, content in mails.items():
        with open(os.path.join(folder, name + ".eml"), "wb") as file:
            file.write(content)
    return sorted(mails)
