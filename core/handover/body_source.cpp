#include "handover/body_source.h"
#include <algorithm>
#include "mail/header_scan.h"

namespace handover {

BodySource::BodySource(spool::Spool &spool, MessageId message, qint64 size, QObject *parent)
    : QObject(parent), m_spool(&spool), m_message(message), m_size(size)
{
    readOn();
}

BodySource::BodySource(const QByteArray &message, QObject *parent)
    : QObject(parent), m_spool(nullptr), m_size(message.size()), m_read(message.size()), m_piece(message)
{
    readHead(message);
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
    m_spool->read(m_message, offset, length, this, [this](Result<QByteArray> bytes) { arrived(std::move(bytes)); });
}

void BodySource::readHead(const QByteArray &piece)
{
    const mail::HeaderFacts facts = mail::scanHeader(piece);
    m_messageIdField = facts.messageId.left(250);
    if (m_keepsHead)
        m_head = piece.left(facts.headerBytes);
}

void BodySource::arrived(Result<QByteArray> bytes)
{
    m_reading = false;
    const bool usable = bytes && !bytes->isEmpty() && bytes->size() <= m_size - m_read;
    if (!usable) {
        m_broken = true;
    } else {
        if (m_read == 0)
            readHead(*bytes);
        m_read += bytes->size();
        (m_piece ? m_ahead : m_piece) = *std::move(bytes);
        readOn();
    }
    if (m_ready)
        m_ready();
}

} // namespace handover
