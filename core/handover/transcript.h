// What was said on one connection, for a person who wants to see why mail was not taken. PURE.
//
// Kept: the lines of both sides, of the beginning of the session and of its last transaction. Never kept: bytes of messages, and what is
// said to log in; "[…]" stands for them, and for what was too much. Owner: DeliverySession.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace handover {

class Transcript {
public:
    static constexpr qsizetype most = 16 * 1024; // bytes of text()

    enum class Kind { Command, Login, Body }; // Login: only the name of the mechanism is kept
    void sent(const QByteArray &bytes, Kind kind);
    void received(QByteArrayView bytes);
    void beginTransaction(); // what was said for the one before is forgotten, the beginning of the session is not
    // Lines ended by LF, "> " before ours and "< " before the peer's. Control characters and what is no UTF-8 are '?'.
    QByteArray text() const;

private:
    struct Piece { bool ours; QByteArray bytes; };
    struct Part {
        QList<Piece> pieces;
        qsizetype size = 0;
        qsizetype cutAt = -1; // before which of the pieces some are missing
    };
    void add(Part &part, Piece piece, qsizetype room);
    Part &current() { return m_inTransaction ? m_transaction : m_beginning; }
    static QByteArray written(const Part &part, qsizetype room);

    Part m_beginning, m_transaction;
    bool m_inTransaction = false;
};

} // namespace handover
