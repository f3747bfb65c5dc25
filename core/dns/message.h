// A whole DNS message, read (RFC 1035 §4.1): what a named server said, with the bits that resolvers hide. PURE and bounded.
//
// At most 64 KB come in; whatever does not fit exactly is no message. Records of classes other than IN are left out.
// Callers: authority_query.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <chrono>
#include <optional>

namespace dns {

struct Record {
    QByteArray owner; // lower case, no dot at the end, odd bytes escaped (rdata.h)
    quint16 type = 0; // as in dns::Type, or any other
    std::chrono::seconds ttl{0};
    QByteArray rdata; // names in it uncompressed: for the functions of rdata.h
};

struct Message {
    int rcode = 0; // the four bits of the header
    bool authoritative = false;
    bool truncated = false;
    QList<Record> answers;
    QList<Record> authorities;
};

std::optional<Message> messageFromWire(QByteArrayView wire);

} // namespace dns
