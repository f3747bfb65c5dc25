// Questions to the DNS, as hand-over, notices and the doctor ask them. Real: unbound_resolver.h; tests have a fake.
//
// Answers come later, once, on the caller's thread, never from inside the call; not at all when `context` is gone by then.
// For a protected domain no answer is permanent (mail-semantics C2): what to make of a status is the caller's business.
#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <chrono>
#include <functional>

class QObject;

namespace dns {

enum class Status { Ok, NoData, NameError, ServerFailure, TimedOut, Malformed };
enum class Type : quint16 { A = 1, Ns = 2, Cname = 5, Soa = 6, Ptr = 12, Mx = 15, Txt = 16, Aaaa = 28, Tlsa = 52 };

struct Mx {
    quint16 preference = 0;
    QByteArray host; // lower case A-labels, no dot at the end; empty: the root, a null MX (RFC 7505)

    friend bool operator==(const Mx &, const Mx &) = default;
};

template <typename Record> struct Answer {
    Status status = Status::ServerFailure;
    QList<Record> records; // MX: by preference, equal ones in the order of the answer
    std::chrono::seconds ttl{0};
    QByteArray canonicalName; // where CNAMEs led; the name asked for when there were none
};

using MxAnswer = Answer<Mx>;
using AddressAnswer = Answer<QHostAddress>; // AAAA and A together; Ok when at least one of them was

// What DNSSEC says of an answer (RFC 4033 5). Unknown: it could not be validated, which is no verdict.
enum class Security { Unknown, Insecure, Secure, Bogus };

struct ValidatedAnswer {
    Status status = Status::TimedOut; // ServerFailure with Bogus
    Security security = Security::Unknown;
    QList<QByteArray> rdata; // of the type asked for, for the functions of rdata.h
};

class Resolver {
public:
    virtual ~Resolver() = default;
    virtual void mx(const QByteArray &name, QObject *context, std::function<void(MxAnswer)> answer) = 0;
    // An address literal ("192.0.2.1") is answered with itself, without asking anybody.
    virtual void addresses(const QByteArray &name, QObject *context, std::function<void(AddressAnswer)> answer) = 0;
    // A or AAAA alone, for names that are no hosts and may hold any character (blocklist.h, macros of SPF).
    virtual void addressesOf(const QByteArray &name, Type type, QObject *context, std::function<void(AddressAnswer)> answer) = 0;
    // Names (NS, CNAME, PTR) or strings (TXT, its pieces joined; its name may hold any character) of any other type.
    virtual void texts(const QByteArray &name, Type type, QObject *context, std::function<void(Answer<QByteArray>)> answer) = 0;
    // Anything, validated by DNSSEC; never to be asked for the way of mail. "." is the root.
    virtual void validated(const QByteArray &name, Type type, QObject *context, std::function<void(ValidatedAnswer)> answer) = 0;
};

} // namespace dns
