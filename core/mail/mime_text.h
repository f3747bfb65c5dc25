// Text as MIME carries it: encoded words (RFC 2047), quoted-printable (RFC 2045 6.7), folded header fields (RFC 5322 2.2.3).
//
// Whatever goes in, what comes out is ASCII in lines of at most 998 octets ended by CRLF (78 where there are blanks to fold at), and no
// input can end the field it stands in. Callers: dsn.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace mail {

// For an unstructured header field, without its name: as it is if printable ASCII, else encoded words, already folded.
QByteArray encodedText(const QString &text);

// What an unstructured field says: encoded words read where their character set is known (RFC 2047 6.2), bytes as UTF-8 where they are.
// Not made harmless: it may hold any character.
QString decodedText(QByteArrayView field);

// `text` with any line ends → quoted-printable lines of at most 76.
QByteArray quotedPrintable(QByteArrayView text);

// What quotedPrintable() made, with '\n' for line ends.
QByteArray fromQuotedPrintable(QByteArrayView text);

// "Name: value", folded at blanks, with CRLF. Control and 8-bit bytes become '?'; words over 900 octets are cut.
QByteArray field(QByteArrayView name, QByteArrayView value);

// Paragraphs wrapped at 72 columns, line ends '\n'.
QString wrapped(const QString &text);

} // namespace mail
