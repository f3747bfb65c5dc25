// The data of one resource record, from bytes to values (RFC 1035 §3.3, RFC 3596). PURE and bounded.
//
// The bytes come from anybody's name server: whatever does not fit exactly is no value. Names are uncompressed here;
// message.h undoes compression first. Callers: unbound_resolver, authority_query, doctor.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <optional>
#include "dns/resolver.h"

namespace dns {

// An uncompressed name that fills `wire` from `offset` on; `offset` moves behind it. Lower case, no dot at the end, the root is
// empty. Bytes that no host or service name has (dots inside a label, blanks, quotes, semicolons, 8-bit bytes…) are written as
// \DDD: normalName() refuses the result, and no such byte reaches a log, a peer or a record that somebody pastes.
std::optional<QByteArray> readName(QByteArrayView wire, qsizetype &offset);

std::optional<QByteArray> nameFromRdata(QByteArrayView rdata);          // NS, CNAME, PTR
std::optional<Mx> mxFromRdata(QByteArrayView rdata);                    // MX
std::optional<QHostAddress> addressFromRdata(Type, QByteArrayView rdata); // A, AAAA
std::optional<QByteArray> textFromRdata(QByteArrayView rdata);          // TXT: its pieces joined, bytes as they are
std::optional<quint32> serialFromRdata(QByteArrayView rdata);           // SOA

// By preference, equal ones stay in order.
void sortByPreference(QList<Mx> &);

} // namespace dns
