// TLSA records and the certificates they stand for (RFC 6698), as mail servers heed them (DANE, RFC 7672). PURE but for OpenSSL's parsing.
// Whether the records can be believed (DNSSEC) is the caller's business. Callers: doctor.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>

namespace net {

struct Tlsa {
    quint8 usage = 3;    // 2: whoever signed (DANE-TA), 3: the server itself (DANE-EE); others are not for mail (RFC 7672 3.1.3)
    quint8 selector = 0; // 0: the whole certificate, 1: its public key
    quint8 matching = 0; // 0: as it is, 1: SHA-256, 2: SHA-512
    QByteArray data;

    friend bool operator==(const Tlsa &, const Tlsa &) = default;
};

std::optional<Tlsa> tlsaFromRdata(QByteArrayView rdata);
QByteArray tlsaText(const Tlsa &record); // as a zone file has it, "3 1 1 hex"

// Whether a server that shows `chain` (DER, its own first) as `host` is one of those that the records mean. The dates do not matter for usage 3,
// nor does the name (RFC 7672 3.1.1). Nothing: none of the records is one that mail servers use, or there is no chain.
std::optional<bool> tlsaMatches(const QList<Tlsa> &records, const QList<QByteArray> &chain, const QByteArray &host);

} // namespace net
