// What both sides of an SMTP dialogue speak of: replies, and sender with recipients.
#pragma once
#include <QByteArray>
#include <QList>
#include <optional>

namespace smtp {

struct Reply {
    int code = 0;        // 200..599; 0: no reply came
    QByteArray enhanced; // "5.1.1" (RFC 3463); empty: none
    QByteArray text;     // lines joined by '\n', without codes
};

struct Tls { QByteArray version; QByteArray cipher; };

enum class Body { SevenBit, EightBitMime };                                               // RFC 6152
enum class Return { Unsaid, Full, Headers };                                              // RFC 3461 4.3: RET
enum class Notify : unsigned char { Unsaid = 0, Never = 1, Success = 2, Failure = 4, Delay = 8 }; // RFC 3461 4.1: a set
constexpr Notify operator|(Notify a, Notify b) { return Notify(unsigned(a) | unsigned(b)); }
constexpr bool has(Notify set, Notify bit) { return (unsigned(set) & unsigned(bit)) != 0; }

struct Sender {
    QByteArray address;         // empty: the null sender
    std::optional<qint64> size; // as announced (SIZE, RFC 1870)
    bool smtpUtf8 = false;      // RFC 6531
    Body body = Body::SevenBit;
    Return ret = Return::Unsaid;
    QByteArray envelopeId; // ENVID as given, xtext (RFC 3461 4.4)
};
struct Recipient {
    QByteArray address;
    Notify notify = Notify::Unsaid;
    QByteArray orcpt; // as given, "rfc822;" and xtext (RFC 3461 4.2)
};
struct Envelope { Sender sender; QList<Recipient> recipients; };

} // namespace smtp
