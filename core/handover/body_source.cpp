#include "handover/body_source.h"
#include <algorithm>

namespace handover {

BodySource::BodySource(spool::Spool &spool, MessageId message, qint64 size, QObject *parent)
    : QObject(parent), m_spool(spool), m_message(message), m_size(size)
{
    readOn();
}

QByteArray BodySource::take()
{
    Q_ASSERT(m_piece);
    QByteArray piece = std::move(*m_piece);
    m_taken += piece.size();
    m_piece = std::exchange(m_ahead, {});
    readOn();
    return piece;
}

void BodySource::readOn()
{
    if (m_reading || m_broken || m_ahead || m_read == m_size)
        return;
    m_reading = true;
    const qint64 offset = m_read;
    const qint64 length = std::min(pieceSize, m_size - offset);
    m_spool.read(m_message, offset, length, this, [this](Result<QByteArray> bytes) { arrived(std::move(bytes)); });
}

void BodySource::arrived(Result<QByteArray> bytes)
{
    m_reading = false;
    const bool usable = bytes && !bytes->isEmpty() && bytes->size() <= m_size - m_read;
    if (!usable) {
        m_broken = true;
    } else {
        if (m_read == 0)
            m_messageIdField = handover::messageIdField(*bytes);
        m_read += bytes->size();
        (m_piece ? m_ahead : m_piece) = *std::move(bytes);
        readOn();
    }
    if (m_ready)
        m_ready();
}

QByteArray messageIdField(QByteArrayView head)
{
    constexpr QByteArrayView name("message-id:");
    qsizetype at = 0;
    while (at < head.size()) {
        qsizetype end = head.indexOf('\n', at);
        end = end < 0 ? head.size() : end + 1;
        const QByteArrayView line = head.sliced(at, end - at);
        if (line == "\r\n" || line == "\n")
            return {};
        at = end;
        if (line.size() < name.size() || line.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        QByteArray value = line.sliced(name.size()).toByteArray();
        while (at < head.size() && (head[at] == ' ' || head[at] == '\t')) { // folded (RFC 5322 2.2.3)
            end = head.indexOf('\n', at);
            end = end < 0 ? head.size() : end + 1;
            value += head.sliced(at, end - at);
            at = end;
        }
        return value.simplified().left(250);
    }
    return {};
}

} // namespace handover
