// One message's bytes for one transaction: from the spool, pieces of at most 256 KB, one piece read ahead; or all of them at once. Owner:
// delivery_session's jobs.
//
// Starts reading when made, so that the next message of a session is there when the one before it is done.
#pragma once
#include <QObject>
#include <functional>
#include <optional>
#include "spool/spool.h"

namespace handover {

class BodySource : public QObject {
public:
    static constexpr qint64 pieceSize = 256 * 1024;

    BodySource(spool::Spool &spool, MessageId message, qint64 size, QObject *parent = nullptr);
    explicit BodySource(const QByteArray &message, QObject *parent = nullptr); // that is in no spool

    qint64 size() const { return m_size; }
    bool hasPiece() const { return m_piece.has_value(); }
    bool atEnd() const { return !m_piece && m_taken == m_size; }
    bool isBroken() const { return m_broken; } // cannot be read; nothing more comes
    QByteArray take();                          // legal when hasPiece(); reads on
    void onReady(std::function<void()> ready) { m_ready = std::move(ready); } // hasPiece() or isBroken() became true
    // Its head: trace and header, as far as the first piece has them. Kept only if that was asked for before the first piece was read.
    void keepHead() { m_keepsHead = true; }
    QByteArray head() const { return m_head; }
    // The message's own Message-ID field, for the log (C5); empty until the first piece was read, or when there is none.
    QByteArray messageIdField() const { return m_messageIdField; }

private:
    void readOn();
    void readHead(const QByteArray &piece);
    void arrived(Result<QByteArray> bytes);

    spool::Spool *const m_spool; // null: all is here
    const MessageId m_message;
    const qint64 m_size;
    qint64 m_read = 0;  // asked for or here
    qint64 m_taken = 0; // given to the session
    bool m_reading = false, m_broken = false;
    std::optional<QByteArray> m_piece, m_ahead;
    bool m_keepsHead = false;
    QByteArray m_messageIdField, m_head;
    std::function<void()> m_ready;
};

} // namespace handover
