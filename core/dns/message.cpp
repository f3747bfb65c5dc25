#include "dns/message.h"

#include <QtEndian>
#include "dns/rdata.h"

namespace dns {

namespace {

constexpr qsizetype headerSize = 12;
constexpr qsizetype longestWireName = 255;
constexpr quint8 pointerBits = 0xc0;
constexpr quint16 internetClass = 1;
constexpr quint32 longestTtl = 0x7fffffff; // RFC 2181 §8: with the top bit set it counts as 0

// Reads forward and never beyond the end; after the first failure everything fails.
class Reader {
public:
    explicit Reader(QByteArrayView wire) : m_wire(wire) {}

    bool ok() const { return m_ok; }
    qsizetype offset() const { return m_offset; }

    template <typename Number> Number number()
    {
        if (!has(sizeof(Number)))
            return 0;
        m_offset += sizeof(Number);
        return qFromBigEndian<Number>(m_wire.data() + m_offset - sizeof(Number));
    }

    QByteArray bytes(qsizetype count)
    {
        if (!has(count))
            return {};
        m_offset += count;
        return m_wire.sliced(m_offset - count, count).toByteArray();
    }

    // A name at this place, uncompressed, still as labels with lengths. A pointer must lead backwards, before the piece it
    // is in (RFC 1035 §4.1.4: "a prior occurrence"), so that no chain of them is endless.
    QByteArray wireName()
    {
        QByteArray name;
        qsizetype at = m_offset;
        qsizetype piece = at;
        bool jumped = false;
        while (m_ok && name.size() < longestWireName && at < m_wire.size()) {
            const auto length = quint8(m_wire[at]);
            if ((length & pointerBits) == pointerBits) {
                if (at + 2 > m_wire.size())
                    break;
                const qsizetype target = qFromBigEndian<quint16>(m_wire.data() + at) & 0x3fff;
                if (target >= piece)
                    break;
                if (!jumped)
                    m_offset = at + 2;
                jumped = true;
                at = piece = target;
                continue;
            }
            if ((length & pointerBits) != 0 || at + 1 + length > m_wire.size())
                break;
            name += m_wire.sliced(at, 1 + length);
            at += 1 + length;
            if (length != 0)
                continue;
            if (!jumped)
                m_offset = at;
            m_ok = name.size() <= longestWireName;
            return name;
        }
        m_ok = false;
        return {};
    }

private:
    bool has(qsizetype count)
    {
        m_ok = m_ok && count >= 0 && m_offset + count <= m_wire.size();
        return m_ok;
    }

    const QByteArrayView m_wire;
    qsizetype m_offset = 0;
    bool m_ok = true;
};

// rdata of `size` bytes at the reader's place. Compression occurs only in the types of RFC 1035 (RFC 3597 §4).
QByteArray readRdata(Reader &reader, quint16 type, quint16 size)
{
    const qsizetype end = reader.offset() + size;
    QByteArray rdata;
    switch (Type(type)) {
    case Type::Ns:
    case Type::Cname:
    case Type::Ptr:
        rdata = reader.wireName();
        break;
    case Type::Mx:
        rdata = reader.bytes(2);
        rdata += reader.wireName();
        break;
    case Type::Soa:
        rdata = reader.wireName();
        rdata += reader.wireName();
        rdata += reader.bytes(20);
        break;
    default:
        rdata = reader.bytes(size);
    }
    return reader.ok() && reader.offset() == end ? rdata : QByteArray();
}

// False: malformed.
bool readRecords(Reader &reader, quint16 count, QList<Record> &records)
{
    for (; count > 0; --count) {
        const QByteArray wireOwner = reader.wireName();
        Record record;
        record.type = reader.number<quint16>();
        const auto recordClass = reader.number<quint16>();
        const auto ttl = reader.number<quint32>();
        const auto size = reader.number<quint16>();
        record.ttl = std::chrono::seconds(ttl > longestTtl ? 0 : ttl);
        record.rdata = readRdata(reader, record.type, size);
        const auto owner = nameFromRdata(wireOwner);
        if (!reader.ok() || !owner || (record.rdata.isEmpty() && size > 0))
            return false;
        record.owner = *owner;
        if (recordClass == internetClass)
            records << record;
    }
    return true;
}

} // namespace

std::optional<Message> messageFromWire(QByteArrayView wire)
{
    if (wire.size() < headerSize || wire.size() > 65535)
        return {};
    Reader reader(wire);
    reader.bytes(2); // the id was compared before
    const auto flags = reader.number<quint16>();
    const auto questions = reader.number<quint16>();
    const auto answers = reader.number<quint16>();
    const auto authorities = reader.number<quint16>();
    reader.bytes(2); // additional records are hints that nobody here needs
    if ((flags & 0x8000) == 0 || questions > 1)
        return {};
    if (questions == 1) {
        reader.wireName();
        reader.bytes(4);
    }
    Message message;
    message.rcode = flags & 0x000f;
    message.authoritative = flags & 0x0400;
    message.truncated = flags & 0x0200;
    if (!reader.ok() || !readRecords(reader, answers, message.answers) || !readRecords(reader, authorities, message.authorities))
        return {};
    return message;
}

} // namespace dns
