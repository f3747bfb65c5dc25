// What a server's certificate says and whether anybody vouches for it: dates, name and trust apart, as each is a matter of its own.
// Callers: doctor.
#pragma once
#include <QByteArray>
#include <QList>
#include <optional>
#include "base/clock.h"
#include "net/tls_context.h"

namespace net {

struct PeerCertificate {
    WallTime begins{}, ends{};
    QByteArray fingerprint; // SHA-256 of all of it, hex
    QByteArray distrust;    // why its chain leads to nobody whom `context` trusts, in OpenSSL's words; empty: it does, whatever its name and dates
    QByteArray keyFingerprint; // SHA-256 of its SubjectPublicKeyInfo, hex
    bool isSelfSigned = false; // its own issuer
    bool isForHost = false; // RFC 6125; for an address: RFC 5280 4.2.1.6
    QList<QByteArray> names; // that it is for, at most 20; without any, its common name
};

// `chain` as in TlsFacts. Nothing: it has no certificate that can be read.
std::optional<PeerCertificate> peerCertificate(const QList<QByteArray> &chain, const QByteArray &host, const TlsClientContext &context);

} // namespace net
