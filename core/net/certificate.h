// What a certificate says about itself, as far as a person must be told. Judges no trust.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include "base/clock.h"
#include "base/result.h"

namespace net {

struct PemPair {
    QByteArray certificate; // PEM, the server's own first, then its chain
    QByteArray key;

    friend bool operator==(const PemPair &, const PemPair &) = default;
};

// A self-signed certificate for `hostname` (A-labels), ECDSA P-256, 10 years: what STARTTLS offers until the firm has its own.
// Error: "tls.cannot-make-certificate".
Result<PemPair> selfSigned(const QString &hostname);
// True for a certificate that selfSigned() may replace: self-signed, and for another name than `hostname` or ending within 30 days.
// Never for one that somebody else signed, nor for what is no certificate.
bool isOutdatedSelfSigned(const QByteArray &certificate, const QString &hostname);

// Whether its first certificate is its own issuer: nobody else vouches for it. Not for what is no certificate.
bool isSelfSigned(const QByteArray &pem);
// When the first certificate of `pem` ends (notAfter). Error: "tls.bad-certificate".
Result<WallTime> endOf(const QByteArray &pem);
// Whether its first certificate is for `hostname`, by the rules of RFC 6125 (subjectAltName, wildcards).
bool isFor(const QByteArray &pem, const QString &hostname);

// What is shown of the first certificate of `pem` to those who choose one.
struct CertificateFacts {
    QStringList names; // DNS names of subjectAltName; without any the common name. At most 100
    QString issuer;    // organisation and common name, as far as there are any
    WallTime begins{}, ends{};
    QByteArray fingerprint; // SHA-256, lower-case hex
    bool isSelfSigned = false;
};
// Error: "tls.bad-certificate".
Result<CertificateFacts> factsOf(const QByteArray &pem);

} // namespace net
