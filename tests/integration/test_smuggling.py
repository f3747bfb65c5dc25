#!/usr/bin/python3
"""Ends of data that are none, in and out: never a second message at a real Postfix, never a command carried out.

In: each pattern of line ends, NULs and dots is followed by a whole second mail, cut into packets at each place of the pattern.
Out: each message that looks like an end of data to somebody comes out of a real Postfix as the one that went in.
Postfix runs once as Debian ships it, which takes bare LF as a line end, and once refusing that.
"""
import itertools
import re
import socket
import time
import unittest

from scenario import Scenario, fingerprint, mails_below_received
from peers.waiting import wait_for

LAX = ()
STRICT = ("smtpd_forbid_bare_newline = yes", "smtpd_forbid_bare_newline_exclusions =")

ENDS = [b"\n", b"\r", b"\r\n", b"\n\r", b"\r\r\n", b"\n\n", b"\r\r"]
NULS = [b"\0\r\n", b"\r\n\0", b"\r\0\n", b"\0\n", b"\r\0", b"\0"]
OTHERS = [b" \r\n", b"\r\n ", b"\t\n", b"\x85", b"\x0b", b"\x0c", b"\xe2\x80\xa8"]  # what some program calls a line end

# One pattern = what stands between the text and what follows; the one true end is not among them.
PATTERNS = [before + b"." + after for before, after in itertools.product(ENDS, ENDS)]
PATTERNS += [before + b"." + after for nul in NULS for before, after in ((nul, b"\r\n"), (b"\r\n", nul), (nul, nul))]
PATTERNS += [before + b"." + after for other in OTHERS for before, after in ((other, b"\r\n"), (b"\r\n", other), (other, other))]
PATTERNS += [b"\r\n..\r\n", b"\n..\n", b"\r\n.\r.\r\n", b"\r\n.\n.\r\n", b"\r\n\r.\n\r\n", b"\n.\r\n.\n", b"\r\n.\r\r\n", b"\r\n.\n\r\n"]
PATTERNS = [pattern for pattern in dict.fromkeys(PATTERNS) if b"\r\n.\r\n" not in pattern]

LINES = [b".", b"..", b"...", b". ", b" .", b"\t.", b".\0", b"\0.", b".\x85", b"\x85.\x85", b".\x0b", b".\xe2\x80\xa8", b".QUIT", b"QUIT", b"RSET",
         b"MAIL FROM:<evil@sender.test>", b"", b".MAIL FROM:<evil@sender.test>", b"\xef\xbc\x8e", b"\xe3\x80\x82"]
EVIL = (b"MAIL FROM:<evil@sender.test>\r\nRCPT TO:<user1@example.test>\r\nDATA\r\n"
        b"X-Restante-Test-Id: evil\r\nSubject: evil\r\n\r\nevil\r\n.\r\n")


def stuffed(message):
    assert message.endswith(b"\r\n")
    return (b".." + message[1:] if message.startswith(b".") else message).replace(b"\r\n.", b"\r\n..") + b".\r\n"


class Line:
    """One connection of a sender, with every packet sent for itself."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.said = b""
        self.until(b"220 ")

    def until(self, start):
        """Reads until a last line of a reply that begins so."""
        while not re.search(rb"(?m)^" + re.escape(start) + rb".*\r\n\Z", self.said):
            got = self.socket.recv(65536)
            assert got, (start, self.said)
            self.said += got

    def packets(self, pieces):
        """Each piece leaves when the one before has been taken by the other side's kernel; False: the other side has closed."""
        try:
            for piece in pieces:
                self.socket.sendall(piece)
                time.sleep(0.0005)  # there is no condition to await: nobody tells when the server has read
            return True
        except OSError:
            return False

    def rest(self):
        """All that is said until the other side closes."""
        try:
            while got := self.socket.recv(65536):
                self.said += got
        except ConnectionResetError:
            pass
        self.socket.close()
        return self.said

    def open_mail(self):
        self.socket.sendall(b"EHLO sender.test\r\n")
        self.until(b"250 ")
        self.said = b""
        self.socket.sendall(b"MAIL FROM:<good@sender.test>\r\nRCPT TO:<user1@example.test>\r\nDATA\r\n")
        self.until(b"354 ")
        self.said = b""


def cuts(head, pattern):
    """The places to cut at: none, before, within and after the pattern, and each byte of it for itself."""
    start, end = len(head), len(head) + len(pattern)
    yield []
    for cut in range(start, end + 1):
        yield [cut]
    yield list(range(start, end + 1))


def pieces(data, places):
    edges = [0, *places, len(data)]
    return [data[a:b] for a, b in zip(edges, edges[1:]) if a < b]


class Smuggling(Scenario):
    def sides(self, settings):
        primary = self.postfix(settings=settings)
        primary.start()
        relay = self.relay(primary.port, {"smtp": {"greetingDelay": "0s", "clientLimits": False}})
        relay.start()
        return primary, relay

    def check_primary(self, primary, relay, wanted):
        """Exactly the wanted mails, {id: fingerprint or None}, each once; no other, and none of the second sender's."""
        relay.wait_empty(60)
        arrived = mails_below_received(primary)
        self.assertEqual({mail: len(copies) for mail, copies in arrived.items()}, {mail: 1 for mail in wanted})
        for mail, content in wanted.items():
            if content:
                self.assertEqual(arrived[mail][0].fingerprint, content, mail)
        self.assertNotIn("from=<evil@", primary.log())
        self.assertNotIn("evil@", relay.log())

    # ---- in --------------------------------------------------------------------------------------

    def smuggle(self, relay, mail, pattern, places):
        """True if the relay took it; it is one message or none."""
        head = b"X-Restante-Test-Id: " + mail.encode() + b"\r\nSubject: x\r\n\r\ntext"
        data = head + pattern + EVIL
        line = Line(relay.port)
        line.open_mail()
        line.packets(pieces(data, places) + [b"QUIT\r\n"])
        said = line.rest()
        self.assertEqual(said.count(b"354 "), 0, (mail, said))  # EVIL's DATA was text, or nothing at all
        kept, refused = len(re.findall(rb"(?m)^250 ", said)), said.count(b"550 5.6.0")
        self.assertEqual(kept + refused, 1, (mail, said))
        self.assertEqual(said.count(b"\r\n"), 1 if refused else 2, (mail, said))  # refused and closed; or kept, and the QUIT answered
        bare = re.search(rb"(?<!\r)\n|\r(?!\n)", pattern + b"M")
        self.assertEqual(bool(bare), bool(refused), (mail, said))
        return bool(kept)

    def check_in(self, settings):
        self.assertGreaterEqual(len(PATTERNS), 60)
        primary, relay = self.sides(settings)
        wanted, tried = {}, 0
        for number, pattern in enumerate(PATTERNS):
            for place, cut in enumerate(cuts(b"X-Restante-Test-Id: in-%d-%02d" % (number, 0) + b"\r\nSubject: x\r\n\r\ntext", pattern)):
                mail = f"in-{number}-{place:02d}"
                tried += 1
                if self.smuggle(relay, mail, pattern, cut):
                    wanted[mail] = None
        print(f"\n{len(PATTERNS)} patterns, {tried} with their cuts; {len(wanted)} were one message, the others none", flush=True)
        self.assertGreater(len(wanted), 10)
        self.check_primary(primary, relay, wanted)

    def test_in_before_a_postfix_that_takes_bare_line_feeds(self):
        self.check_in(LAX)

    def test_in_before_a_postfix_that_refuses_them(self):
        self.check_in(STRICT)

    def test_without_us_it_would_be_two(self):
        """The witness: that Postfix, asked directly, takes one of the patterns for the end of the mail."""
        primary = self.postfix(settings=LAX)
        primary.start()
        line = Line(primary.port)
        line.open_mail()
        line.packets([b"X-Restante-Test-Id: first\r\nSubject: x\r\n\r\ntext\n.\r\n" + EVIL + b"QUIT\r\n"])
        line.rest()
        wait_for(lambda: len(primary.arrived()) == 2, 30, "the smuggled mail")

    # ---- out -------------------------------------------------------------------------------------

    def messages(self):
        """{id: message}: each pair of odd lines; each odd line across the borders of the pieces in which bodies are kept and sent."""
        odd = {}
        for number, (first, second) in enumerate(itertools.product(LINES, [b".", b"..", b"MAIL FROM:<evil@sender.test>", b""])):
            odd[f"out-{number}"] = b"\r\n".join([b"text", first, second, first, b""])
        for border in (64 * 1024, 128 * 1024, 256 * 1024):
            for shift in range(-3, 4):
                mail = f"out-{border}-{shift + 3}"
                head = len(self.head(mail))
                filler = (b"x" * 70 + b"\r\n") * (border // 72 - 20)
                filler += b"y" * (border + shift - head - len(filler) - 2) + b"\r\n"
                odd[mail] = filler + b".\r\n..\r\nMAIL FROM:<evil@sender.test>\r\n.\r\n"
        return {mail: self.head(mail) + body for mail, body in odd.items()}

    @staticmethod
    def head(mail):
        return b"X-Restante-Test-Id: " + mail.encode() + b"\r\nSubject: x\r\n\r\n"

    def check_out(self, settings):
        primary, relay = self.sides(settings)
        messages = self.messages()
        self.assertGreaterEqual(len(messages), 60)
        line = Line(relay.port)
        for mail, message in messages.items():
            line.open_mail()
            line.packets([stuffed(message)])
            line.until(b"250 ")
        line.socket.close()
        self.check_primary(primary, relay, {mail: fingerprint(message) for mail, message in messages.items()})

    def test_out_to_a_postfix_that_takes_bare_line_feeds(self):
        self.check_out(LAX)

    def test_out_to_a_postfix_that_refuses_them(self):
        self.check_out(STRICT)


if __name__ == "__main__":
    unittest.main()
