// What is known about a domain's mail before anybody judged it: from the DNS, from the mail servers themselves, and what this service
// knows of itself. Values only. What was not asked, or not answered in time, keeps its default, and every default means "not known".
#pragma once
#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <chrono>
#include <optional>
#include "base/clock.h"
#include "dns/blocklist.h"
#include "dns/resolver.h"
#include "smtp/client_session.h"

namespace doctor {

// What one authoritative name server made of the question for the domain's MX.
enum class Said {
    Records,          // Answer with at least one MX, AA
    NoMx,             // the name is there, without MX, AA
    NoName,           // the name is not there, AA
    Alias,            // the name is an alias that leads out of what this server says, AA: what is there only resolvers know
    NotAuthoritative, // it answers, but not as an authority: lame, or somebody answers in its place
    Refused,          // an error instead of an answer: lame
    Silent,           // no answer, or nothing that is one to this question
    NoAddress,        // its name has no address
    AddressUnknown,   // its name's address could not be looked up
};

// One address of one name server.
struct ServerFact {
    QByteArray name;
    QHostAddress address; // null with NoAddress and AddressUnknown
    Said said = Said::Silent;
    QList<dns::Mx> mx; // by preference, then by name
    std::chrono::seconds ttl{0};
    std::optional<quint32> serial; // of the zone
};

// How far a connection to a mail server got.
enum class Reach { NotTried, Open, Refused, Unreachable, Silent };

// What a host shows after STARTTLS. Trust, name and time apart, as each is a finding of its own.
struct CertificateFact {
    WallTime begins{}, ends{};
    QByteArray fingerprint;   // SHA-256 of the certificate, lower-case hex
    QByteArray keyFingerprint; // SHA-256 of its SubjectPublicKeyInfo, lower-case hex, as TLSA 3 1 1 has it
    QByteArray distrust;      // why its chain is not trusted, in OpenSSL's words; empty: it is, whatever its name and dates
    bool isSelfSigned = false; // nobody but its owner stands behind it
    bool isForHost = false;   // for the name in the MX record (RFC 6125)
    QList<QByteArray> names;  // that it is for
};

struct TlsFact {
    enum class State {
        NotTried,
        NotOffered,
        Failed,  // offered, and no handshake came about
        OldOnly, // it came about with TLS 1.1 or older alone
        Established
    };
    State state = State::NotTried;
    QByteArray version; // "TLSv1.3"
    QByteArray failure; // OpenSSL's reason
    std::optional<CertificateFact> certificate;
    std::optional<bool> tlsaMatches; // RFC 7672; none: there is no usable TLSA record, or nothing to compare
};

// One conversation with one address of a mail server; no mail is sent in it. A reply with code 0 did not come, or was not asked for.
struct MailHostFact {
    QByteArray host; // as the MX record names it
    QHostAddress address;
    quint16 port = 25;
    bool isInside = false; // ours, asked on this machine: says nothing about the way from the outside
    Reach reach = Reach::NotTried;
    smtp::Reply greeting;
    smtp::Capabilities capabilities; // before TLS; ehloName empty: no EHLO was answered
    TlsFact tls;
    smtp::Reply mail;       // to MAIL FROM:<>
    smtp::Reply postmaster; // to RCPT of the domain's postmaster
    smtp::Reply unknown;    // to RCPT of an address of the domain that cannot exist
    smtp::Reply foreign;    // to RCPT of an address of a domain that is nobody's here (RFC 2606)
};

// What the DNS says of an address: who it is, and who lists it.
struct AddressFact {
    dns::Status status = dns::Status::TimedOut; // of the question for PTR
    QList<QByteArray> names;                    // PTR
    QList<QByteArray> elsewhere;                // those of `names` that are known not to lead back to the address
    QHash<QByteArray, dns::Listed> lists;       // by zone
};

// What a validating resolver makes of the domain's own records (RFC 4033 5).
enum class Validation { Unknown, Insecure, Secure, Bogus };

// The TLSA records of one MX host.
struct TlsaFact {
    dns::Status status = dns::Status::TimedOut;
    bool isSecure = false;   // signed and validated; else nobody heeds them (RFC 7672 2.2)
    qsizetype records = 0;
    QList<QByteArray> texts; // as a zone file has them: "3 1 1 0123…"
};

// MTA-STS (RFC 8461).
struct PolicyFact {
    enum class State {
        NotKnown, // the record could not be looked up
        None,     // there is no record
        BadRecord,
        Unreachable, // there is a record, and no policy could be fetched
        BadPolicy,
        Known
    };
    State state = State::NotKnown;
    QList<QByteArray> records;   // TXT of _mta-sts, as they are
    QByteArray mode;             // "enforce", "testing", "none"
    QList<QByteArray> patterns;  // "mail.example.test", "*.example.test"
    std::chrono::seconds maxAge{0};
    // Why it is not known or bad: a code of words/ that is a whole sentence, with {host} at most; "dns.…": its host was not looked up.
    QByteArray reason;
};

// What the service knows of itself; all empty when it is not running (restantectl check --standalone).
struct OwnFacts {
    std::optional<WallTime> listensSince;
    std::optional<WallTime> firstPublicClient, lastPublicClient; // that connected to us
    QHostAddress onlyClient;      // the private address that all of at least 20 clients came from; null: there is none such
    qint64 maxMessageSize = 0;    // that we take for this domain, after what its primary said last; 0: not known
    enum class Directory { NotKnown, Ready, NotReady, Refusing } directory = Directory::NotKnown; // NotReady: unknown addresses are taken or put off in an outage
    bool takesUnknown = false;    // in an outage, anybody's (mail-semantics B5)
    QList<QByteArray> cannotLeave; // why notices cannot leave: codes of notices::warningCode
    bool hasSmarthost = false;    // then notices need no port 25
};

struct Facts {
    QByteArray domain;  // normal name; empty: what was asked for is none
    dns::MxAnswer mx;   // as resolvers say; TimedOut: not known in time
    QByteArray zone;    // the zone that holds the domain; empty: its name servers were not found
    QList<ServerFact> servers;
    // Of all MX targets, our name, the primaries' names, the domain itself, and the names that ours and the primaries' servers say in EHLO.
    QHash<QByteArray, dns::AddressAnswer> hosts;
    WallTime now{};
    Validation validation = Validation::Unknown; // of the domain's MX
    QList<MailHostFact> mailHosts;               // one an address of each MX host, and of ours
    QHash<QHostAddress, AddressFact> addresses;  // ours, as the MX records lead to it or as it is configured
    QHash<QByteArray, TlsaFact> tlsa;            // by MX host
    PolicyFact policy;
    dns::Answer<QByteArray> tlsReports{dns::Status::TimedOut, {}, {}, {}}; // _smtp._tls (RFC 8460)
    QHash<QByteArray, QList<QByteArray>> serversOf; // by MX host: the name servers of the zone that holds it
    QList<Reach> outbound;                       // port 25 of mail servers of the world; empty: not tried
    OwnFacts own;
};

} // namespace doctor
