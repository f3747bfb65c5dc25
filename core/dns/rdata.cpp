#include "dns/rdata.h"

#include <QtEndian>
#include <algorithm>

namespace dns {

namespace {

constexpr qsizetype longestWireName = 255; // RFC 1035 §2.3.4
constexpr quint8 longestLabel = 63;        // more: compression or an unknown label type

quint8 byteAt(QByteArrayView wire, qsizetype at) { return quint8(wire[at]); }

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/';
}

void appendEscaped(QByteArray &name, char c)
{
    const char lower = (c >= 'A' && c <= 'Z') ? char(c + 32) : c;
    if (isPlain(lower)) {
        name += lower;
        return;
    }
    name += '\\';
    name += QByteArray::number(quint8(c)).rightJustified(3, '0');
}

} // namespace

std::optional<QByteArray> readName(QByteArrayView wire, qsizetype &offset)
{
    QByteArray name;
    const qsizetype start = offset;
    while (offset < wire.size()) {
        const quint8 length = byteAt(wire, offset++);
        if (length == 0)
            return name;
        if (length > longestLabel || offset + length > wire.size() || offset + length - start >= longestWireName)
            return {};
        if (!name.isEmpty())
            name += '.';
        for (const char c : wire.sliced(offset, length))
            appendEscaped(name, c);
        offset += length;
    }
    return {};
}

std::optional<QByteArray> nameFromRdata(QByteArrayView rdata)
{
    qsizetype offset = 0;
    auto name = readName(rdata, offset);
    return offset == rdata.size() ? name : std::nullopt;
}

std::optional<Mx> mxFromRdata(QByteArrayView rdata)
{
    if (rdata.size() < 3)
        return {};
    qsizetype offset = 2;
    const auto host = readName(rdata, offset);
    if (!host || offset != rdata.size())
        return {};
    return Mx{qFromBigEndian<quint16>(rdata.data()), *host};
}

std::optional<QHostAddress> addressFromRdata(Type type, QByteArrayView rdata)
{
    if (type == Type::A && rdata.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(rdata.data()));
    if (type == Type::Aaaa && rdata.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8 *>(rdata.data()));
    return {};
}

std::optional<QByteArray> textFromRdata(QByteArrayView rdata)
{
    if (rdata.isEmpty()) // at least one piece, even if it is empty (RFC 1035 §3.3.14)
        return {};
    QByteArray text;
    for (qsizetype offset = 0; offset < rdata.size();) {
        const quint8 length = byteAt(rdata, offset++);
        if (offset + length > rdata.size())
            return {};
        text += rdata.sliced(offset, length);
        offset += length;
    }
    return text;
}

std::optional<quint32> serialFromRdata(QByteArrayView rdata)
{
    constexpr qsizetype numbers = 20; // serial, refresh, retry, expire, minimum
    qsizetype offset = 0;
    if (!readName(rdata, offset) || !readName(rdata, offset) || rdata.size() - offset != numbers)
        return {};
    return qFromBigEndian<quint32>(rdata.data() + offset);
}

void sortByPreference(QList<Mx> &records)
{
    std::stable_sort(records.begin(), records.end(), [](const Mx &a, const Mx &b) { return a.preference < b.preference; });
}

} // namespace dns
